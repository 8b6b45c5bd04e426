import { rule, technical } from '../law/rule.ts';
import type { Told } from '../tense.ts';
import { isAhead, isLate } from '../time.ts';

type Written = {
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly lateReason?: string | undefined;
};

/** Whether something told of in a body was done so long before it was written down that it counts as a late entry. */
export function isToldLate({ tense, until }: Told, recordedAt: string): boolean {
  return tense === 'done' && isLate(until, recordedAt);
}

export const lateEntryGivesItsReason = rule({
  name: 'late-entry-gives-its-reason',
  says: 'What is written down more than a day after it happened says why, and nothing is dated after its recording.',
  ...technical,
  // The times that a body tells are held to it like the entry's own: nobody reflects, visits or is heard tomorrow.
  breaches: (act: Written, told: readonly Told[] = []) => {
    const ahead = isAhead(act.occurredAt, act.recordedAt) || told.some(({ from }) => isAhead(from, act.occurredAt));
    if (ahead) return ['dated-in-the-future'];
    const late = isLate(act.occurredAt, act.recordedAt) || told.some((one) => isToldLate(one, act.recordedAt));
    return late && act.lateReason === undefined ? ['late-without-reason'] : [];
  },
});
