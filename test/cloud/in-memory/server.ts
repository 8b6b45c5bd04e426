import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerHere, type RawAnswer } from '@homeward/local/aws-call';
import '../without-a-socket.ts';
import { databaseInMemory, type Refusal } from './database.ts';
import { hearForm } from './forms.ts';

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** As in the emulator, what each access key wrote is apart. */
function databasesByKey() {
  const databases = new Map<string, ReturnType<typeof databaseInMemory>>();
  return (target: string, input: object, key: string): RawAnswer => {
    const answer = databases.get(key) ?? databaseInMemory();
    databases.set(key, answer);
    hearForm({ target, input });
    const said = answer(target.split('.')[1] ?? '', input) as Partial<Refusal>;
    const { refused, ...body } = said;
    const whole = refused === undefined ? body : { __type: refused, message: refused, ...body };
    return {
      status: refused === undefined ? 200 : 400,
      headers: {},
      body: Buffer.from(JSON.stringify(whole)),
      said: whole,
    };
  };
}

/**
 * A stand-in for DynamoDB Local in this very process, on a free loopback port: what our store asks of it costs a third of the work.
 * The suites of the store run on DynamoDB Local in `npm test` and on this one in `npm run mutation`; test/proof/over-grants holds that
 * both answer alike. The local cloud and the clients of AWS in this process call it without a socket.
 */
export async function startDatabase(): Promise<{ readonly endpoint: string; readonly stop: () => Promise<void> }> {
  const answer = databasesByKey();
  // Longer than any test waits: whoever finds a kept connection closed takes it for a fault.
  const server = createServer({ keepAliveTimeout: 600_000, noDelay: true }, async (request, response) => {
    const { authorization, 'x-amz-target': target } = request.headers;
    const key = /Credential=(\w+)/.exec(String(authorization))?.[1] ?? '';
    const { status, body } = answer(String(target), JSON.parse(String(await bodyOf(request))) as object, key);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'content-length': body.length });
    response.end(body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // It keeps no process from ending.
  server.unref();
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  answerHere(endpoint, answer);
  const stop = async () => {
    answerHere(endpoint, undefined);
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { endpoint, stop };
}
