import type { CaseState } from '../../case/case.ts';
import { awaitingMove, completeness, evaluationsOf } from '../../case/reintegration/evaluated.ts';
import { evaluationSources } from '../../case/reintegration/evaluation.ts';
import { reintegrationIsEvaluated } from '../../clocks/reintegration-is-evaluated.ts';
import { dayOf } from '../../time.ts';

/** How reintegrations are evaluated: how many times, with all six sources and with fewer, and what stands open after it. */
export type Evaluations = {
  readonly made: number;
  readonly withAllSources: number;
  /** How many of the sources were asked, of all evaluations together. */
  readonly sourcesAsked: number;
  readonly notUpheld: number;
  readonly movesAwaited: number;
  readonly overdue: number;
};

/** Standards 13(b) and (c): the completeness of evaluations, and what they led to, on a day. */
export function evaluationsMade(files: readonly CaseState[], today: string): Evaluations {
  const made = files.flatMap((file) => evaluationsOf(file)).filter(({ at }) => dayOf(at) <= today);
  const scores = made.map(completeness);
  const open = files.filter(({ status }) => status === 'open');
  return {
    made: made.length,
    withAllSources: scores.filter((score) => score === evaluationSources.length).length,
    sourcesAsked: scores.reduce((sum, score) => sum + score, 0),
    notUpheld: made.filter(({ rights }) => rights === 'not-upheld').length,
    movesAwaited: open.flatMap(awaitingMove).length,
    overdue: open.flatMap((file) => reintegrationIsEvaluated.due(file)).filter(({ on }) => on < today).length,
  };
}
