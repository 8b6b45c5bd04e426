import type { CaseState } from '../case.ts';

type Track = Pick<CaseState, 'directiveOpenings' | 'directiveClosings'>;

/** Phases of the directive that run now. */
export function runningDirectivePhases({ directiveOpenings, directiveClosings }: Track): Track['directiveOpenings'] {
  return directiveOpenings.filter(({ id }) => !directiveClosings.some((one) => one.opening === id));
}
