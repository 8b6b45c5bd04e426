import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { evaluationSources } from './evaluation.ts';
import { running } from './trials.ts';

type Known = Pick<
  CaseState,
  'evaluations' | 'moveRequests' | 'corrections' | 'reintegrations' | 'confirmations' | 'endings' | 'trialReviews'
>;
export type Evaluation = CaseState['evaluations'][number];

/** Evaluations that count, of one reintegration or of all, in the order they were made. */
export function evaluationsOf(
  file: Pick<Known, 'evaluations' | 'corrections'>,
  reintegration?: string,
): readonly Evaluation[] {
  return file.evaluations
    .filter((one) => !isCorrected(file, one.id))
    .filter((one) => reintegration === undefined || one.reintegration === reintegration)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** How many of the six sources were looked at or asked. */
export function completeness({ sources }: Pick<Evaluation, 'sources'>): number {
  return evaluationSources.filter((one) => sources[one].on !== undefined).length;
}

/** Evaluations that found the person's rights not upheld where they still live. */
export function failedWhereThePersonLives(file: Known): readonly Evaluation[] {
  const here = running(file).map(({ id }) => id);
  return evaluationsOf(file).filter((one) => one.rights === 'not-upheld' && here.includes(one.reintegration));
}

/** Those of them after which nobody has asked for a move yet; a request that was corrected asks for nothing. */
export function awaitingMove(file: Known): readonly Evaluation[] {
  const asked = file.moveRequests.filter(({ id }) => !isCorrected(file, id)).map(({ evaluation }) => evaluation);
  return failedWhereThePersonLives(file).filter(({ id }) => !asked.includes(id));
}
