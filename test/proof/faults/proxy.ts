import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { chanceOf, oneOf } from './chance.ts';
import type { Odds } from './plan.ts';

/** What may go wrong on the way between a device and the platform. */
type LineFault = 'cut-before' | 'cut-after' | 'half-answer' | 'late-answer' | 'bad-gateway-after';

export type Line = {
  readonly url: string;
  /** Where the platform is now; `undefined` while it is down. */
  readonly leadsTo: (url: string | undefined) => void;
  readonly stop: () => Promise<void>;
};

type Answer = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer };

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const passed = ['authorization', 'content-type', 'idempotency-key', 'if-match'];

async function forward(base: string, request: IncomingMessage, body: Buffer): Promise<Answer> {
  const headers = passed.flatMap((name) => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const { method = 'GET', url = '/' } = request;
  const sent = {
    method,
    headers: Object.fromEntries(headers),
    ...(method === 'GET' ? {} : { body: new Uint8Array(body) }),
  };
  const answer = await fetch(`${base}${url}`, sent);
  const kept = ['content-type', 'etag'].flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status: answer.status, headers: Object.fromEntries(kept), body: Buffer.from(await answer.arrayBuffer()) };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(body);
}

function sendHalf(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}

async function answered(fault: LineFault | undefined, response: ServerResponse, answer: Answer): Promise<void> {
  switch (fault) {
    case 'cut-after':
      return void response.destroy();
    case 'half-answer':
      return sendHalf(response, answer);
    case 'bad-gateway-after':
      return send(response, { status: 502, headers: {}, body: Buffer.from('Bad Gateway') });
    case 'late-answer':
      await sleep(150);
      return send(response, answer);
    case 'cut-before':
    case undefined:
      return send(response, answer);
  }
}

const kinds = ['cut-before', 'cut-after', 'half-answer', 'late-answer', 'bad-gateway-after'] as const;

/** A bad line: every request passes here, some of them badly, as the seed says. `told` hears each fault. */
export async function openLine({ seed, share }: Odds, told: (kind: LineFault) => void): Promise<Line> {
  const chance = chanceOf(seed);
  let target: string | undefined;
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request);
    const fault = chance() < share ? oneOf(chance, kinds) : undefined;
    if (fault !== undefined) told(fault);
    if (target === undefined || fault === 'cut-before') return void response.destroy();
    await answered(fault, response, await forward(target, request, body));
  };
  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadsTo(url) {
      target = url;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
