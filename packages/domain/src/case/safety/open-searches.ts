import type { CaseState } from '../case.ts';

/** The searches for a missing person that nobody has ended. */
export function openSearches({
  missing,
  missingEnds,
}: Pick<CaseState, 'missing' | 'missingEnds'>): CaseState['missing'] {
  return missing.filter(({ id }) => !missingEnds.some((end) => end.missing === id));
}

/** Whether the police was told of a search. */
export function policeWasTold({ missingSteps }: Pick<CaseState, 'missingSteps'>, search: string): boolean {
  return missingSteps.some(({ missing, step }) => missing === search && step === 'police-told');
}
