import { setTimeout as sleep } from 'node:timers/promises';

/** A command as a device keeps it in its queue until it hears that it was taken. */
export type Queued = {
  readonly operation: 'logBatch' | 'logArrival' | 'screenPerson';
  readonly key: string;
  readonly batch: string;
  readonly role: string;
  readonly path: string;
  readonly body: unknown;
  readonly ifMatch?: number;
};

export type Answered = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** A command that the platform has said yes to, with what it said and after how many tries. */
export type Acknowledged = Queued & { readonly answer: Answered; readonly tries: number };

/** Where devices send to, and who gives them tokens. `renewed` throws the role's token away. */
export type Way = {
  readonly url: () => string;
  readonly tokenFor: (role: string) => Promise<string>;
  readonly renewed: (role: string) => void;
};

const patience = 120_000;

/** Sends one command once. A broken line, half an answer and no answer at all are one: `undefined`. */
export async function sendOnce(way: Way, { key, role, path, body, ifMatch }: Queued): Promise<Answered | undefined> {
  try {
    const headers = {
      authorization: `Bearer ${await way.tokenFor(role)}`,
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
    };
    const sent = { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(30_000) };
    const answer = await fetch(`${way.url()}/v1/transit${path}`, sent);
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.includes('json') === true;
    return { status: answer.status, body: json && text !== '' ? (JSON.parse(text) as Answered['body']) : {} };
  } catch {
    return undefined;
  }
}

/** Whether trying again may help; any other answer is final. */
function mayPass(answer: Answered | undefined): boolean {
  return answer === undefined || answer.status === 401 || answer.status === 429 || answer.status >= 500;
}

/** Sends a command again and again under its one key until it is taken. Throws on a final no, and after two minutes. */
export async function sendUntilTaken(way: Way, queued: Queued): Promise<Acknowledged> {
  const deadline = Date.now() + patience;
  for (let tries = 1; Date.now() < deadline; tries += 1) {
    const answer = await sendOnce(way, queued);
    if (answer !== undefined && answer.status < 300) return { ...queued, answer, tries };
    if (!mayPass(answer))
      throw new Error(`${queued.operation} ${queued.key}: ${answer?.status} ${JSON.stringify(answer?.body)}`);
    if (answer?.status === 401) way.renewed(queued.role);
    await sleep(Math.random() * Math.min(1000, 20 * 2 ** tries));
  }
  throw new Error(`${queued.operation} ${queued.key} was not taken within ${patience / 1000} s`);
}
