import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Listening, listenFrom } from '@homeward/local/loopback';
import { serveFile } from '@homeward/local/static-files';
import { outDir, webDir } from './build.ts';
import type { Flags } from './flags.ts';
import { placeBefore } from './place.ts';
import { siteHeaders } from './site-headers.ts';

/** The web app alone, with everything behind it stopped: whatever asks the API is cut off, as it is without a signal. */
export async function serveOffline({ port, dataDir }: Flags): Promise<{ readonly url: string }> {
  const headersFor = siteHeaders(outDir);
  const listening: Listening = await listenFrom((request, response) => {
    const place = placeBefore(listening.url, dataDir);
    answer(request, response, place, headersFor(new URL(place.issuer).origin)).catch(() => response.destroy());
  }, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void listening.close().finally(() => process.exit(0)));
  return { url: listening.url };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  place: object,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path === '/config.json') return json(response, 200, place);
  if (isBehind(path)) return void request.socket.destroy();
  const reading = request.method === 'GET' || request.method === 'HEAD';
  const accepts = String(request.headers['accept-encoding'] ?? '');
  if (reading && (await serveFile(webDir, path, headers, response, accepts))) return;
  json(response, 404, { message: 'Not Found' });
}

/** What the platform answers, and not the app. */
function isBehind(path: string): boolean {
  return ['/v1', '/dev', '/docs/api', '/openapi.json', '/stopped'].some(
    (one) => path === one || path.startsWith(`${one}/`),
  );
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(value));
}

/** How to see the outbox work, each line ready to print. A device belongs to an address: the port stays the same throughout. */
export function howToTryTheOutbox(url: string): readonly string[] {
  const port = new URL(url).port;
  const more = port === '3000' ? '' : ` --port ${port}`;
  return [
    ' To see how people are written down without a signal:',
    `   1  npm start -- --data .homeward/outbox${more}             sign in as intake, make the device ready on the first page, Ctrl-C`,
    `   2  npm start -- --data .homeward/outbox${more} --offline   open the device by its passphrase, write people down: they wait`,
    `   3  npm start -- --data .homeward/outbox${more}             sign in: what waited is sent once, in its order`,
    ' A device that was never made ready cannot be opened now: the sign-in is stopped too, and the app says so.',
  ];
}
