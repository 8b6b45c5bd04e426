import { retention } from '../../settings/retention.ts';
import { dayOf, yearsAfter } from '../../time.ts';
import type { CaseState } from '../case.ts';

/** The day through which a closed case is kept, counted from its last closing; none while it is open. */
export function keptUntil({ status, closures }: Pick<CaseState, 'status' | 'closures'>): string | undefined {
  const last = closures.at(-1);
  if (status !== 'closed' || last === undefined) return undefined;
  return yearsAfter(dayOf(last.at), retention.closedCase.value);
}
