import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenFrom } from '@homeward/local/loopback';
import { serveFile } from '@homeward/local/static-files';
import { outDir, webDir } from './build.ts';
import type { Flags } from './flags.ts';
import { siteHeaders } from './site-headers.ts';

/** The web app alone, with everything behind it stopped: the API answers 503, as it does when its functions are gone. */
export async function serveOffline({ port }: Flags): Promise<{ readonly url: string }> {
  const headers = siteHeaders(outDir);
  const listening = await listenFrom((request, response) => {
    answer(request, response, headers(listening.url)).catch(() => response.destroy());
  }, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void listening.close().finally(() => process.exit(0)));
  return { url: listening.url };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const behind = ['/v1', '/dev', '/docs', '/openapi.json'].some((one) => path === one || path.startsWith(`${one}/`));
  if (path === '/config.json') return json(response, 200, offlineConfig(request));
  if (behind) return json(response, 503, { message: 'Service Unavailable' });
  const reading = request.method === 'GET' || request.method === 'HEAD';
  const accepts = String(request.headers['accept-encoding'] ?? '');
  if (reading && (await serveFile(webDir, path, headers, response, accepts))) return;
  json(response, 404, { message: 'Not Found' });
}

/** The app is told of a sign-in that does not answer, because none runs. */
function offlineConfig({ headers }: IncomingMessage): object {
  return { issuer: `http://${headers.host}/stopped`, clientId: 'stopped', demo: true };
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(value));
}
