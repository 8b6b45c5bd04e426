import type { CaseState } from '../case.ts';
import type { Stamp } from '../entry.ts';

/** Which of its lives a case is in: each closure ends one. */
export function cycleOf({ closures, status }: Pick<CaseState, 'closures' | 'status'>): number {
  return status === 'closed' ? closures.length : closures.length + 1;
}

type Timed = Pick<Stamp, 'at' | 'heardAt'>;

const heard = ({ at, heardAt = at }: Timed) => Date.parse(heardAt);

/**
 * Entries of the present life of a case: preparation for an earlier closing does not count for this one, however far back the opening
 * is dated that came between.
 */
export function sinceItBegan<Entry extends Timed>(
  { reopenings, openedAt }: Pick<CaseState, 'reopenings' | 'openedAt'>,
  entries: readonly Entry[],
): readonly Entry[] {
  const began: Timed = reopenings.at(-1) ?? { at: openedAt };
  return entries.filter((one) => Date.parse(one.at) >= Date.parse(began.at) && heard(one) >= heard(began));
}
