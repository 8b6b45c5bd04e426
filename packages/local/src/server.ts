import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { docsPage } from './docs-page.ts';
import type { HttpApi } from './http-api.ts';
import { type Listening, listenFrom, readBody } from './loopback.ts';
import type { MailBox } from './mail.ts';
import { page } from './sign-in-pages.ts';
import { type SiteHeaders, serveFile } from './static-files.ts';

/** What the outer server puts behind one address. */
export type ServerParts = {
  readonly port: number;
  readonly api: HttpApi;
  readonly mail: MailBox;
  /** Business time now, and the way to move it; the move rejects with `RangeError` when it is not forwards. */
  readonly now: () => number;
  readonly moveTo: (moment: number) => Promise<void>;
  /** What the web app reads to find its sign-in; a deployed one has a file of that name. */
  readonly webConfig: () => Promise<object>;
  readonly healthy: () => Promise<boolean>;
  readonly staticDir?: string | undefined;
  readonly siteHeaders?: SiteHeaders | undefined;
  readonly openapiPath?: string | undefined;
};

type Answers = (
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void> | void;

/** Starts the platform's one address on the wished loopback port or the next free one. */
export function startServer(parts: ServerParts): Promise<Listening> {
  return listenFrom((request, response) => {
    route(parts, request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      json(response, 500, { message: 'Internal Server Error' });
      process.emitWarning(error as Error);
    });
  }, parts.port);
}

async function route(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (!isLoopbackName(request.headers.host)) return json(response, 421, { message: 'Misdirected Request' });
  if (path === '/v1/health' && !parts.api.has('GET', path)) return health(parts, response);
  if (path === '/v1' || path.startsWith('/v1/')) return parts.api.serve(request, response);
  const known = own[path];
  if (known) return known(parts, request, response, path);
  if (path.startsWith('/dev/')) return json(response, 404, { message: 'Not Found' });
  return site(parts, request, response, path);
}

/** A page elsewhere on the web must not reach this server by a name of its own that leads to 127.0.0.1. */
function isLoopbackName(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}

const own: { readonly [path: string]: Answers } = {
  '/openapi.json': async ({ openapiPath }, _request, response) => {
    if (!openapiPath) return json(response, 404, { message: 'Not Found' });
    response.writeHead(200, { 'content-type': 'application/json' }).end(await readFile(openapiPath));
  },
  '/docs/api': async ({ openapiPath }, _request, response) => {
    if (!openapiPath) return json(response, 404, { message: 'Not Found' });
    html(response, 200, docsPage(JSON.parse(await readFile(openapiPath, 'utf8')) as object));
  },
  '/config.json': async ({ webConfig, siteHeaders }, _request, response) =>
    json(response, 200, await webConfig(), siteHeaders),
  '/dev/mail': ({ mail }, _request, response) => json(response, 200, mail.messages()),
  '/dev/clock': (parts, request, response) =>
    request.method === 'PUT'
      ? moveClock(parts, request, response)
      : json(response, 200, { now: new Date(parts.now()).toISOString() }),
};

async function moveClock(
  { moveTo, now }: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const wanted = await wantedMoment(request);
  if (wanted === undefined) return json(response, 400, { message: 'Send {"now": "2027-01-31T08:00:00Z"}.' });
  try {
    await moveTo(wanted);
    json(response, 200, { now: new Date(now()).toISOString() });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    json(response, 409, { message: error.message });
  }
}

async function wantedMoment(request: IncomingMessage): Promise<number | undefined> {
  try {
    const { now } = JSON.parse((await readBody(request, 1000))?.toString() ?? '') as { now?: unknown };
    const exact = typeof now === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(now);
    const moment = exact ? Date.parse(now) : Number.NaN;
    return Number.isFinite(moment) ? moment : undefined;
  } catch {
    return undefined;
  }
}

async function health({ healthy }: ServerParts, response: ServerResponse): Promise<void> {
  const well = await healthy();
  json(response, well ? 200 : 503, { status: well ? 'ok' : 'unavailable' });
}

async function site(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const reading = request.method === 'GET' || request.method === 'HEAD';
  const { staticDir, siteHeaders = {} } = parts;
  const accepts = String(request.headers['accept-encoding'] ?? '');
  if (reading && staticDir && (await serveFile(staticDir, path, siteHeaders, response, accepts))) return;
  if (reading && path === '/')
    return html(
      response,
      200,
      page('Homeward', '<p>The API is at <code>/v1</code>. There is no web app in this run.</p>'),
    );
  json(response, 404, { message: 'Not Found' }, siteHeaders);
}

function json(response: ServerResponse, status: number, value: unknown, more: SiteHeaders = {}): void {
  response
    .writeHead(status, {
      ...more,
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(JSON.stringify(value));
}

function html(response: ServerResponse, status: number, body: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    })
    .end(body);
}
