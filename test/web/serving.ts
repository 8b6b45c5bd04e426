import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { serveFile } from '@homeward/local/static-files';
import { contentSecurityPolicy, plainPageHeaders } from '../../infra/page-policy.ts';
import { authorize, discovery, endSession, tokens } from './issuer.ts';
import { atOwnAddress } from './own-address.ts';
import { everyOrganisation } from './people.ts';

const dist = join(import.meta.dirname, '../../packages/web/dist/demo');

/** What the deployed app sends with its pages; the pretended sign-in is of its own origin. */
const pageHeaders = {
  ...Object.fromEntries(Object.entries(plainPageHeaders).map(([name, value]) => [name.toLowerCase(), value])),
  'content-security-policy': contentSecurityPolicy([]),
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

/** One call of the app to its platform. */
export type Called = {
  readonly method: string;
  /** The path with its query, as it was asked. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** What stands behind the app: who answers its calls, what lies beside it, and what it is told of its place. */
export type Behind = {
  readonly answer: (call: Called) => Promise<{ readonly status: number; readonly body: string }>;
  readonly minutesKeys: () => readonly object[];
  readonly config: object;
};

/** The app as it is served. `lose` drops the next so many answers after the work is done; `release` is a new version. */
export type Served = {
  readonly origin: string;
  readonly faults: unknown[];
  readonly calls: string[];
  readonly lose: (answers: number) => void;
  readonly release: () => void;
  readonly close: () => Promise<void>;
};

/** Serves the demo build on a free loopback port under the headers of the deployed one: nothing inline, nothing from elsewhere. */
export async function serveApp({ answer, minutesKeys, config }: Behind): Promise<Served> {
  const faults: unknown[] = [];
  const calls: string[] = [];
  let losing = 0;
  let version = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const body = await text(request);
    if (url === '/keys/minutes.json')
      return send(
        response,
        200,
        'application/json',
        JSON.stringify({ keys: minutesKeys(), called: everyOrganisation() }),
      );
    if (url === '/sw.js' && version > 0) return newWorker(response, version);
    if (!url.startsWith('/v1/')) return page(request, response, body, config);
    calls.push(`${method} ${url}`);
    const told = await answer({ method, url, headers, body });
    if (method === 'POST' && losing > 0) {
      losing -= 1;
      return void request.socket.destroy();
    }
    return send(response, told.status, 'application/json', told.body);
  }

  const { url: origin, close } = await atOwnAddress((request, response) => {
    serve(request, response).catch((fault: unknown) => {
      faults.push(fault);
      send(response, 500, 'application/json', '{"code":"fault"}');
    });
  });
  const lose = (answers: number) => {
    losing = answers;
  };
  const release = () => {
    version += 1;
  };
  return { origin, faults, calls, lose, release, close };
}

/** The worker of a later version: another file is another worker. */
async function newWorker(response: ServerResponse, version: number): Promise<void> {
  const worker = await readFile(join(dist, 'sw.js'), 'utf8');
  send(response, 200, 'text/javascript', `${worker}\n// version ${version}`);
}

async function text(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...pageHeaders, 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

async function page(request: IncomingMessage, response: ServerResponse, body: string, config: object): Promise<void> {
  const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const issuer = `${address.origin}/issuer`;
  const go = (to: string) => void response.writeHead(303, { location: to }).end();
  switch (address.pathname) {
    case '/config.json':
      return send(
        response,
        200,
        'application/json',
        JSON.stringify({ issuer, clientId: 'homeward-web', demo: true, ...config }),
      );
    case '/issuer/.well-known/openid-configuration':
      return send(response, 200, 'application/json', JSON.stringify(discovery(issuer)));
    case '/issuer/auth':
      return go(authorize(address.searchParams));
    case '/issuer/end':
      return go(endSession(address.searchParams));
    case '/issuer/token': {
      const given = tokens(issuer, new URLSearchParams(body));
      return send(response, given ? 200 : 400, 'application/json', JSON.stringify(given ?? { error: 'invalid_grant' }));
    }
    default: {
      const accepts = String(request.headers['accept-encoding'] ?? '');
      if (await serveFile(dist, address.pathname, pageHeaders, response, accepts)) return;
      return send(response, 404, 'application/json', '{}');
    }
  }
}
