import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { answersAt } from '@homeward/local/aws-call';

type Sent = {
  readonly hostname: string;
  readonly port?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};
type Handle = (sent: Sent, ...more: readonly unknown[]) => Promise<object>;

/** The sender that every client of AWS has. Functions make their clients themselves, so none can be handed another one. */
const sender: { handle: Handle } = Object.getPrototypeOf(
  new DynamoDBClient({ region: 'ap-southeast-1' }).config.requestHandler,
);
const overTheSocket = sender.handle;

// What is answered in this process is asked by a call: a tenth of the work of test/functions/contract was the socket.
sender.handle = async function handle(this: unknown, sent, ...more) {
  const answers = answersAt(`http://${sent.hostname}:${sent.port}`);
  if (answers === undefined) return overTheSocket.call(this, sent, ...more);
  // Whoever asks at the same time gets their turn between, as on a network.
  await new Promise((resolve) => void setImmediate(resolve));
  const { 'x-amz-target': target = '', authorization = '' } = sent.headers;
  const key = /Credential=(\w+)/.exec(authorization)?.[1] ?? '';
  const { status: statusCode, body } = answers(target, JSON.parse(String(sent.body)) as object, key);
  return { response: { statusCode, headers: {}, body } };
};
