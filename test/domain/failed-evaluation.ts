import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { daysLater, stamped } from './closings.ts';
import { idOf } from './made.ts';

const day = { on: '2026-03-02' };

/** All six sources, each with its day. */
export const allSources: CaseState['evaluations'][number]['sources'] = {
  papers: day,
  'site-visit': day,
  family: day,
  neighbours: day,
  'local-authority': day,
  herself: day,
};

/** The person lives with their own family since the opening. */
export const livesThere: Pick<CaseState, 'reintegrations'> = {
  reintegrations: [{ ...stamped(80), decision: idOf(1), consultation: idOf(2), to: 'own-family' }],
};

type Evaluation = CaseState['evaluations'][number];

/** An evaluation of where the person lives, some days after it began. */
export function evaluated(n: number, days: number, more: Partial<Evaluation> = {}): Evaluation {
  return {
    ...stamped(n, daysLater(days)),
    reintegration: idOf(80),
    sources: allSources,
    discreet: true,
    rights: 'not-upheld',
    next: '2026-05-01',
    ...more,
  };
}

/** An assessment of a place the person may go to, or of a shelter. */
export function placeAssessed(
  n: number,
  days: number,
  more: Partial<CaseState['assessments'][number]> = {},
): CaseState['assessments'][number] {
  return {
    ...stamped(n, daysLater(days)),
    kind: 'family',
    home: 'relatives',
    aspects: [],
    together: [],
    leftOut: [],
    aimsTold: true,
    assent: 'agreed',
    asked: [],
    findings: [],
    ...more,
  };
}
