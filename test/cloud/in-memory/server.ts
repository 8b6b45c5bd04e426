import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { databaseInMemory, type Refusal } from './database.ts';

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/**
 * A stand-in for DynamoDB Local in this very process, on a free loopback port: what our store asks of it costs a third of the work.
 * The suites of the store run on DynamoDB Local in `npm test` and on this one in `npm run mutation`.
 */
export async function startDatabase(): Promise<{ readonly endpoint: string; readonly stop: () => Promise<void> }> {
  const databases = new Map<string, ReturnType<typeof databaseInMemory>>();
  // Longer than any test waits: whoever finds a kept connection closed takes it for a fault.
  const server = createServer({ keepAliveTimeout: 600_000, noDelay: true }, async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    // As in the emulator, what each access key wrote is apart.
    const key = /Credential=(\w+)/.exec(String(request.headers.authorization))?.[1] ?? '';
    const answer = databases.get(key) ?? databaseInMemory();
    databases.set(key, answer);
    const said = answer(operation, JSON.parse(await textOf(request))) as Partial<Refusal>;
    const { refused, ...body } = said;
    response.writeHead(refused === undefined ? 200 : 400, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(refused === undefined ? body : { __type: refused, message: refused, ...body }));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // It keeps no process from ending.
  server.unref();
  const stop = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, stop };
}
