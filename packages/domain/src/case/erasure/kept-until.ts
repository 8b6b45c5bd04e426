import { retention } from '../../settings/retention.ts';
import { dayOf, yearsAfter } from '../../time.ts';
import { isWaiting } from '../answers/settled.ts';
import type { CaseState } from '../case.ts';

/** The day through which a closed case is kept, counted from its last closing; none while it is open. */
export function keptUntil({ status, closures }: Pick<CaseState, 'status' | 'closures'>): string | undefined {
  const last = closures.at(-1);
  if (status !== 'closed' || last === undefined) return undefined;
  return yearsAfter(dayOf(last.at), retention.closedCase.value);
}

/** The answers that nobody has taken in or set aside, each with the day through which it may wait. */
export function untakenUntil({ answers }: Pick<CaseState, 'answers'>): readonly { thing: string; on: string }[] {
  const lasts = retention.answerNotTakenIn.value;
  return answers.filter(isWaiting).map(({ id, at }) => ({ thing: id, on: yearsAfter(dayOf(at), lasts) }));
}
