import { type After, afterAnswer, type Told } from './answer.ts';
import type { Content, Item, Kept } from './item.ts';
import { keep, mine, type Outbox } from './outbox.ts';

/** One act on its way: what `call` needs of it. */
export type Sending = {
  readonly operation: Kept;
  readonly key: string;
  readonly path: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly version?: number;
};

export type Line = {
  readonly ask: (sending: Sending) => Promise<Told>;
  /** The server's time less this device's, in milliseconds; `undefined` when nobody answered. */
  readonly clockOffset: () => Promise<number | undefined>;
};

type Timing = NonNullable<Content['timing']>;

/** Older than this, an act says itself when it happened; younger, the server's clock does. */
const fresh = 60_000;

/** When it happened by the server's clock: the device's may be a day wrong. Never later than now. */
function timingOf(item: Pick<Item, 'queuedAt'>, offset: number, now: number): Timing {
  const age = now - item.queuedAt;
  if (age >= 0 && age < fresh) return {};
  const happened = Math.min(item.queuedAt, now) + offset;
  return { occurredAt: new Date(happened).toISOString(), lateReason: 'no-signal' };
}

/** What was read when it was written down, or what the server told of the record since, whichever is newer. */
function versionFor(items: readonly Item[], item: Item, { seen }: Content): number | undefined {
  if (item.operation === 'logBatch' || item.operation === 'logArrival') return undefined;
  const told = items.filter(({ record }) => record === item.record).flatMap((one) => one.told ?? []);
  const known = seen === undefined ? told : [...told, seen];
  return known.length === 0 ? undefined : Math.max(...known);
}

async function timingNow(outbox: Outbox, line: Line, item: Item, { timing }: Content): Promise<Timing | undefined> {
  if (timing) return timing;
  const offset = await line.clockOffset();
  return offset === undefined ? undefined : timingOf(item, offset, outbox.now());
}

/**
 * Sends one act and writes down what came of it. What is about to leave is written down before: after a lost reply the
 * very same is sent again, under the same key.
 */
export async function sendOne(outbox: Outbox, line: Line, item: Item, gone: () => boolean): Promise<After | undefined> {
  const content = outbox.contents.get(item.id);
  if (content === undefined) return undefined;
  const timing = await timingNow(outbox, line, item, content);
  if (timing === undefined) return settle(outbox, item, content, nobody, gone);
  const dated: Content = { ...content, timing };
  const sending: Item = { ...item, state: 'sending' };
  await keep(outbox, sending, dated);
  const version = versionFor(mine(outbox), item, dated);
  const told = await line.ask({
    operation: item.operation,
    key: item.id,
    path: dated.path,
    body: { ...dated.body, ...timing },
    ...(version === undefined ? {} : { version }),
  });
  return settle(outbox, sending, dated, told, gone);
}

const nobody: Told = { type: 'failed', problem: { status: 0, code: 'network' } };

async function settle(outbox: Outbox, item: Item, content: Content, told: Told, gone: () => boolean) {
  if (gone()) return undefined;
  const after = afterAnswer(item, told, outbox.now());
  await keep(outbox, after.item, after.problem ? { ...content, problem: after.problem } : content);
  return after;
}
