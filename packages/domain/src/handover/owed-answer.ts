import type { Act } from '../command.ts';
import { type Check, type Kept, keptWith } from '../law/refusal.ts';
import { isBackdated } from '../time.ts';

/**
 * What a record of a handover broke, and from when somebody has to answer for it: nobody is made to be silent about what happened.
 * Nothing where it broke no rule.
 */
export function owedAnswer(
  { occurredAt, recordedAt }: Act,
  ...checks: readonly Check[]
): Kept & { readonly heardAt?: string } {
  const kept = keptWith(...checks);
  const isLate = kept.broke !== undefined && isBackdated(occurredAt, recordedAt);
  return { ...kept, ...(isLate ? { heardAt: recordedAt } : {}) };
}
