import { cambodia } from './settings/cambodia.ts';
import type { Tense } from './tense.ts';
import { dayOf, hoursAfter, yearsAfter } from './time.ts';

export type BeyondReach = 'too-long-ago' | 'too-far-ahead';

/** Years before and after the day of its entry in which a time may lie. Nobody is born after today. */
const reach: Readonly<Record<Tense, { readonly back: number; readonly ahead: number }>> = {
  done: { back: cambodia.oldestAct.value, ahead: cambodia.furthestPlan.value },
  past: { back: cambodia.lifetime.value, ahead: cambodia.furthestPlan.value },
  free: { back: cambodia.lifetime.value, ahead: cambodia.furthestPlan.value },
  born: { back: cambodia.lifetime.value, ahead: 0 },
  stated: { back: cambodia.oldestAct.value, ahead: 0 },
};

/**
 * Whether a day, a moment, a month or a year lies so far from its entry that it is a slip of the finger, with which no age and no
 * period may be counted. It is asked of what comes in, never of what is read back. An act that is only tomorrow's is a rule's to refuse.
 */
export function beyondReach(tense: Tense, value: string, recordedAt: string): BeyondReach | undefined {
  const { back, ahead } = reach[tense];
  // Of the four countries Malaysia begins its day first, an hour before Cambodia.
  const today = dayOf(hoursAfter(recordedAt, 1));
  const [first, last] = [value.slice(0, 10).padEnd(10, '-01'), lastOf(value.slice(0, 10))];
  if (first > yearsAfter(today, ahead)) return 'too-far-ahead';
  return last < yearsAfter(today, -back) ? 'too-long-ago' : undefined;
}

/** The last day that a remembered date may mean, written so that it compares: no month has a 99th. */
function lastOf(value: string): string {
  return value.padEnd(10, '-99');
}
