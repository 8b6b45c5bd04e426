import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serveFile } from '@homeward/local/static-files';
import { contentSecurityPolicy, plainPageHeaders } from '../../../infra/page-policy.ts';
import { answer } from './api.ts';
import { gatesBegin } from './gates.ts';
import { authorize, discovery, endSession, tokens } from './issuer.ts';
import { officeBegins } from './office.ts';
import { recoveryKey } from './recovery.ts';
import { newWorld, type World } from './world.ts';

const dist = join(import.meta.dirname, '../../../packages/web/dist/demo');

/** What the deployed app sends with its pages; the pretended sign-in is of its own origin. */
const pageHeaders = {
  ...Object.fromEntries(Object.entries(plainPageHeaders).map(([name, value]) => [name.toLowerCase(), value])),
  'content-security-policy': contentSecurityPolicy([]),
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

/** The built app with a pretended platform behind it. `lose` drops the next so many answers after the work is done; `release` is a new version. */
export type Stage = {
  readonly origin: string;
  readonly world: World;
  readonly faults: unknown[];
  readonly calls: string[];
  readonly lose: (answers: number) => void;
  readonly release: () => void;
  readonly close: () => Promise<void>;
};

/** Serves the demo build on a free loopback port under the headers of the deployed one: nothing inline, nothing from elsewhere. */
export async function openStage(): Promise<Stage> {
  const world: World = { ...newWorld(), ...officeBegins(), gates: gatesBegin() };
  const faults: unknown[] = [];
  const calls: string[] = [];
  let losing = 0;
  let version = 0;
  const server = createServer((request, response) => {
    const end = async () => {
      const body = await text(request);
      if (request.url === '/keys/minutes.json')
        return send(response, 200, 'application/json', JSON.stringify({ keys: world.publicKeys }));
      if (!request.url?.startsWith('/v1/')) {
        if (request.url === '/sw.js' && version > 0) return newWorker(response, version);
        return page(request, response, body);
      }
      calls.push(`${request.method} ${request.url}`);
      const { status, reply } = answer(world, {
        method: request.method ?? '',
        path: request.url.split('?')[0] ?? '',
        query: new URLSearchParams(request.url.split('?')[1]),
        headers: request.headers,
        body,
      });
      if (request.method === 'POST' && losing > 0) {
        losing -= 1;
        return void request.socket.destroy();
      }
      return send(response, status, 'application/json', JSON.stringify(reply));
    };
    end().catch((fault: unknown) => {
      faults.push(fault);
      send(response, 500, 'application/json', '{"code":"fault"}');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections());
  const lose = (answers: number) => {
    losing = answers;
  };
  const release = () => {
    version += 1;
  };
  return { origin, world, faults, calls, lose, release, close };
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

async function page(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
  const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const issuer = `${address.origin}/issuer`;
  const go = (to: string) => void response.writeHead(303, { location: to }).end();
  switch (address.pathname) {
    case '/config.json':
      return send(
        response,
        200,
        'application/json',
        JSON.stringify({ issuer, clientId: 'homeward-web', demo: true, recoveryKey }),
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
