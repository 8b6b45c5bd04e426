import { type Item, isOpen } from './item.ts';

/** Longest pause between two tries, in milliseconds. */
const longest = 5 * 60_000;

/** The pause after so many tries in vain: 2, 4, 8 … seconds, five minutes at most. */
export function pauseAfter(tries: number): number {
  return Math.min(longest, 2 ** Math.min(tries, 20) * 1000);
}

const makes: readonly string[] = ['logBatch', 'logArrival'];
const afterAll: readonly string[] = ['closeBatch', 'withdrawArrival', 'withdrawBatch'];

/**
 * Whether an earlier act has to be on the server first: one on the same record, the one that makes the batch, and for
 * closing a batch, or taking something in it back, everything in it.
 */
function holdsBack(earlier: Item, item: Item): boolean {
  if (!isOpen(earlier) || earlier.place >= item.place) return false;
  if (earlier.record === item.record) return true;
  if (makes.includes(earlier.operation) && earlier.record === item.batch) return true;
  return afterAll.includes(item.operation) && earlier.batch === item.batch;
}

/**
 * The act to send now: the first in order that waits, is somebody's who may send, whose pause is over and whom nothing
 * earlier holds back. `sending` counts as waiting: whoever sent it is gone, and its key makes a second time harmless.
 */
export function nextOf(items: readonly Item[], by: string, now: number): Item | undefined {
  return waiting(items, by).find((item) => isDue(item, now));
}

/** A pause longer than any that is made comes from a clock that was put back: it is over. */
function isDue({ notBefore }: Item, now: number): boolean {
  return notBefore <= now || notBefore > now + longest;
}

/** When the next one may be tried, if any waits at all. */
export function nextMoment(items: readonly Item[], by: string): number | undefined {
  const moments = waiting(items, by).map(({ notBefore }) => notBefore);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

function waiting(items: readonly Item[], by: string): readonly Item[] {
  return items
    .filter((item) => item.by === by && (item.state === 'queued' || item.state === 'sending'))
    .filter((item) => !items.some((earlier) => holdsBack(earlier, item)))
    .toSorted((a, b) => a.place - b.place);
}
