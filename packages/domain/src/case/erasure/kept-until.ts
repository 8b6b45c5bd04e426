import { retention } from '../../settings/retention.ts';
import { dayOf, yearsAfter } from '../../time.ts';
import { isWaiting } from '../answers/settled.ts';
import { heardOf } from '../breaches/heard-of.ts';
import type { CaseState } from '../case.ts';

/**
 * The day through which a closed case is kept, counted from when its last closing was heard of, or from its day where a second person has
 * seen the paper; none while it is open.
 */
export function keptUntil(file: Pick<CaseState, 'status' | 'closures' | 'vouched'>): string | undefined {
  const last = file.closures.at(-1);
  if (file.status !== 'closed' || last === undefined) return undefined;
  return yearsAfter(dayOf(heardOf(file, last)), retention.closedCase.value);
}

/** The answers that nobody has taken in or set aside, each with the day through which it may wait. */
export function untakenUntil({ answers }: Pick<CaseState, 'answers'>): readonly { thing: string; on: string }[] {
  const lasts = retention.answerNotTakenIn.value;
  return answers.filter(isWaiting).map(({ id, at }) => ({ thing: id, on: yearsAfter(dayOf(at), lasts) }));
}
