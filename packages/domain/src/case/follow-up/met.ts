import type { CaseState } from '../case.ts';

/** Visits at which she was met. Of those that were written down before it was asked how she was found, every one. */
export function visitsMet({ visits }: Pick<CaseState, 'visits'>): CaseState['visits'] {
  return visits.filter(({ found }) => found !== 'not-met');
}
