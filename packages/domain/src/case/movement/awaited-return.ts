import type { CaseState } from '../case.ts';
import { saysYes } from '../decisions/says-yes.ts';

type Known = Pick<CaseState, 'decisions' | 'journeysHome'>;

/**
 * The decision to go home that waits to be carried out: the first since the person last went, or last said no. A
 * repeated yes is no new decision, so what is owed since the first runs on.
 */
export function awaitedReturn({ decisions, journeysHome }: Known): CaseState['decisions'][number] | undefined {
  const wentAt = journeysHome
    .map(({ at }) => Date.parse(at))
    .reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const since = decisions
    .filter(({ about, at }) => about === 'return-home' && Date.parse(at) > wentAt)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return since[since.findLastIndex((one) => !saysYes(one)) + 1];
}
