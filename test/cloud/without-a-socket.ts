import type { IncomingHttpHeaders } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

type Sent = {
  readonly hostname: string;
  readonly port?: number;
  readonly headers: IncomingHttpHeaders;
  readonly body?: unknown;
};
type Answer = { readonly status: number; readonly body: string | Uint8Array };
type Handle = (sent: Sent, ...more: readonly unknown[]) => Promise<object>;

/** What answers the calls of AWS clients to an address in this process: by their headers and their JSON. */
export type Answers = (headers: Sent['headers'], text: string) => Answer;

const here = new Map<string, Answers>();

/**
 * From now on what clients of AWS in this process ask of an address (`127.0.0.1:8000`) is answered by a call: a tenth of the work
 * of test/functions/contract was the socket. Whoever is not in this process finds the address as before. `undefined`: over the socket
 * again.
 */
export function withoutASocket(address: string, answers: Answers | undefined): void {
  if (answers === undefined) here.delete(address);
  else here.set(address, answers);
}

/** The sender that every client of AWS has. Functions make their clients themselves, so none can be handed another one. */
const sender: { handle: Handle } = Object.getPrototypeOf(
  new DynamoDBClient({ region: 'ap-southeast-1' }).config.requestHandler,
);
const overTheSocket = sender.handle;

sender.handle = async function handle(this: unknown, sent, ...more) {
  const answers = here.get(`${sent.hostname}:${sent.port}`);
  if (answers === undefined) return overTheSocket.call(this, sent, ...more);
  // Whoever asks at the same time gets their turn between, as on a network.
  await new Promise((resolve) => void setImmediate(resolve));
  const { status, body } = answers(sent.headers, String(sent.body));
  return { response: { statusCode: status, headers: {}, body: typeof body === 'string' ? Buffer.from(body) : body } };
};
