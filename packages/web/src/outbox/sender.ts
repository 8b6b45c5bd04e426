import type { After } from './answer.ts';
import type { Item } from './item.ts';
import { nextMoment, nextOf } from './order.ts';
import { keep, mine, type Outbox, refresh } from './outbox.ts';
import { type Line, sendOne } from './send-one.ts';

export type Means = Line & {
  readonly locks: Pick<LockManager, 'request'>;
  /** Resolves after so many milliseconds, or when the signal ends it. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onAnswer?: (item: Item) => void;
};

type Pause = NonNullable<After['pause']>;

/** What sends for one tab. `pause` stops every act: there is no signal, or nobody is signed in. */
export type Sender = {
  readonly outbox: Outbox;
  readonly means: Means;
  readonly stopping: AbortController;
  sleeping: AbortController;
  pause: Pause | undefined;
  /** Somebody said *now*, maybe while an act was on its way: what comes of that act makes nobody wait. */
  again: boolean;
  /** Why nothing could be written down at the last try: the device is full, or its storage is broken. */
  trouble: unknown;
};

const fiveMinutes = 300_000;

async function step(sender: Sender): Promise<void> {
  const { outbox, means, stopping } = sender;
  await refresh(outbox);
  if (sender.again) await beginAnew(sender);
  const item = sender.pause === undefined ? nextOf(outbox.items, outbox.by, outbox.now()) : undefined;
  if (item === undefined) return rest(sender);
  const after = await sendOne(outbox, means, item, () => stopping.signal.aborted);
  if (after === undefined) return rest(sender);
  sender.pause = after.pause;
  means.onAnswer?.(after.item);
}

/** A storage that fails stops nothing for good: what was about to be sent was not, what was sent is sent again under its key. */
async function stepOrRest(sender: Sender): Promise<void> {
  try {
    await step(sender);
    sender.trouble = undefined;
  } catch (error) {
    sender.trouble = error;
    if (!sender.stopping.signal.aborted) await rest(sender);
  }
}

/** Until something is due, somebody wakes it, or five minutes are over. */
async function rest(sender: Sender): Promise<void> {
  const { outbox, means, stopping } = sender;
  if (sender.again) return;
  sender.sleeping = new AbortController();
  const until = nextMoment(outbox.items, outbox.by);
  const due = until === undefined || sender.pause === 'sign-in' ? fiveMinutes : Math.max(until - outbox.now(), 250);
  await means.wait(Math.min(due, fiveMinutes), AbortSignal.any([sender.sleeping.signal, stopping.signal]));
  if (sender.pause === 'no-signal') sender.pause = undefined;
}

/** Sends what waits, one act after the other, in one tab of the device at a time (Web Locks), until it is stopped. */
export function startSender(outbox: Outbox, means: Means): Sender {
  const stopping = new AbortController();
  const sender: Sender = {
    outbox,
    means,
    stopping,
    sleeping: new AbortController(),
    pause: undefined,
    again: false,
    trouble: undefined,
  };
  const { signal } = stopping;
  const run = async () => {
    while (!signal.aborted) await stepOrRest(sender);
  };
  means.locks.request(`homeward.outbox.${outbox.by}`, { signal }, run).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return sender;
}

/** Something new waits. */
export function wake(sender: Sender): void {
  sender.sleeping.abort();
}

/** No pause is waited out: a signal came, somebody signed in, or pressed the button. */
export function sendNow(sender: Sender): void {
  sender.again = true;
  wake(sender);
}

/** Where that was too early, pauses begin small again. */
async function beginAnew(sender: Sender): Promise<void> {
  const { outbox } = sender;
  sender.again = false;
  sender.pause = undefined;
  const now = outbox.now();
  const resting = mine(outbox).filter(({ state, tries }) => state === 'queued' && tries > 0);
  for (const item of resting) await keep(outbox, { ...item, tries: 0, notBefore: now }, outbox.contents.get(item.id));
}

export function stopSender({ stopping }: Sender): void {
  stopping.abort();
}
