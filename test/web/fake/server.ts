import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { answer } from './api.ts';
import { authorize, discovery, endSession, tokens } from './issuer.ts';
import { newWorld, type World } from './world.ts';

const dist = join(import.meta.dirname, '../../../packages/web/dist/demo');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** The built app with a pretended platform behind it. `lose` drops the next so many answers after the work is done. */
export type Stage = {
  readonly origin: string;
  readonly world: World;
  readonly faults: unknown[];
  readonly calls: string[];
  readonly lose: (answers: number) => void;
  readonly close: () => Promise<void>;
};

/** Serves the demo build on a free loopback port under the strictest page policy: nothing inline, nothing from elsewhere. */
export async function openStage(): Promise<Stage> {
  const world = newWorld();
  const faults: unknown[] = [];
  const calls: string[] = [];
  let losing = 0;
  const server = createServer((request, response) => {
    const end = async () => {
      const body = await text(request);
      if (!request.url?.startsWith('/v1/')) return page(request, response, body);
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
  return { origin, world, faults, calls, lose, close };
}

async function text(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response
    .writeHead(status, {
      'content-type': type,
      'content-security-policy': "default-src 'self'",
      'cache-control': 'no-store',
    })
    .end(body);
}

async function page(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
  const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const issuer = `${address.origin}/issuer`;
  const go = (to: string) => void response.writeHead(303, { location: to }).end();
  switch (address.pathname) {
    case '/config.json':
      return send(response, 200, 'application/json', JSON.stringify({ issuer, clientId: 'homeward-web', demo: true }));
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
      const file = extname(address.pathname) ? address.pathname : '/index.html';
      return send(response, 200, types[extname(file)] ?? 'application/octet-stream', await readFile(join(dist, file)));
    }
  }
}
