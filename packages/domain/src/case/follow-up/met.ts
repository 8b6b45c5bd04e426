import type { CaseState } from '../case.ts';
import { isTakenAway } from '../identification/corrected.ts';

/** Visits at which the person was met. Older entries do not say how the person was found: each of those counts. */
export function visitsMet({ visits }: Pick<CaseState, 'visits'>): CaseState['visits'] {
  return visits.filter(({ found }) => found !== 'not-met');
}

/** Whether the last visit at which the person was met found a concern: no later one has found the person safe. */
export function isConcernOpen(file: Pick<CaseState, 'visits' | 'corrections'>): boolean {
  const standing = visitsMet(file).filter(
    ({ id, found }) => !isTakenAway(file, id, { keepsDangerAway: found === 'concern' }),
  );
  const last = standing.toSorted((one, other) => Date.parse(one.visitedAt) - Date.parse(other.visitedAt)).at(-1);
  return last?.found === 'concern';
}
