import type { CaseState } from '../case.ts';

/** Visits at which the person was met. Older entries do not say how the person was found: each of those counts. */
export function visitsMet({ visits }: Pick<CaseState, 'visits'>): CaseState['visits'] {
  return visits.filter(({ found }) => found !== 'not-met');
}
