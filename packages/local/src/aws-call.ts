import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** The access key under which the local cloud itself, its seeds and its tests act: no policy holds it back. */
export const adminAccessKey = 'homeward-admin';

/** The access key that an address names as its user (`http://KEY@127.0.0.1:8000`). DynamoDB Local takes any of letters and digits. */
export function accessKeyOf(endpoint: string): string {
  return /^http:\/\/(\w+)@/.exec(endpoint)?.[1] ?? 'local';
}

/** An answer of an AWS JSON service as it came over the wire. */
export type RawAnswer = {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: Buffer;
  /** What the body says, where it was answered in this process: to be read, never to be changed. */
  readonly said?: unknown;
};

/** An error answer of an AWS JSON service: `name` is the service's own (`ConditionalCheckFailedException`). */
export class AwsCallError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Calls one operation of an AWS JSON service as the local cloud itself. Throws `AwsCallError` with the service's name of the error. */
export async function aws<Answer>(
  endpoint: string,
  target: string,
  input: unknown,
  accessKey = accessKeyOf(endpoint),
): Promise<Answer> {
  const answer = await awsRaw(endpoint, target, Buffer.from(JSON.stringify(input)), accessKey);
  const parsed = JSON.parse(answer.body.toString() || '{}') as Answer & {
    __type?: string;
    message?: string;
    Message?: string;
  };
  if (answer.status >= 300)
    throw new AwsCallError(parsed.__type?.split('#').at(-1) ?? 'UnknownError', parsed.message ?? parsed.Message ?? '');
  return parsed;
}

/**
 * Answers calls to an address in this process.
 * @internal tests alone have a database of their own process
 */
export type AnswersHere = (target: string, input: object, accessKey: string) => RawAnswer;

const here = new Map<string, AnswersHere>();

/**
 * From now on calls to `origin` (`http://127.0.0.1:8000`) are answered in this process, and none goes over a socket; `undefined`: over
 * a socket again.
 * @internal tests alone have a database of their own process
 */
export function answerHere(origin: string, answers: AnswersHere | undefined): void {
  if (answers === undefined) here.delete(origin);
  else here.set(origin, answers);
}

/**
 * What answers calls to `origin` in this process, if anything does.
 * @internal tests alone have a database of their own process
 */
export function answersAt(origin: string): AnswersHere | undefined {
  return here.get(origin);
}

/**
 * Sends one already serialised AWS JSON request and returns the answer as it came. `input` is what the body says, for whoever has read
 * it. Rejects when the connection fails.
 */
export function awsRaw(
  endpoint: string,
  target: string,
  body: Buffer,
  accessKey = accessKeyOf(endpoint),
  input?: object,
): Promise<RawAnswer> {
  const answers = here.get(endpoint.replace(/\w+@/, ''));
  if (answers !== undefined)
    return Promise.resolve().then(() => answers(target, input ?? (JSON.parse(body.toString()) as object), accessKey));
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': body.length,
    'x-amz-target': target,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKey}/20260101/ap-southeast-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
  };
  return new Promise((resolve, reject) => {
    const sent = request(endpoint, { method: 'POST', agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
