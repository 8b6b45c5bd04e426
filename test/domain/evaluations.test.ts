import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { completeness } from '../../packages/domain/src/case/reintegration/evaluated.ts';
import { moveIsAskedFor } from '../../packages/domain/src/clocks/move-is-asked-for.ts';
import { reintegrationIsEvaluated } from '../../packages/domain/src/clocks/reintegration-is-evaluated.ts';
import { evaluationsMade } from '../../packages/domain/src/report/figures/evaluations.ts';
import { daysLater, stamped } from './closings.ts';
import { allSources, evaluated, livesThere, placeAssessed } from './failed-evaluation.ts';
import { actBy, fileOf, idOf } from './made.ts';
import { recorded } from './recorded.ts';

const failed = { ...livesThere, evaluations: [evaluated(90, 10)] };
const corrections = [{ ...stamped(93), corrects: idOf(90) }] as unknown as CaseState['corrections'];
const endings = [{ ...stamped(92, daysLater(11)), reintegration: idOf(80), reason: 'unsafe' as const }];
const move: CaseState['moveRequests'][number] = {
  ...stamped(94, daysLater(12)),
  evaluation: idOf(90),
  assessment: idOf(91),
  to: 'relatives',
  wish: 'she-agreed',
};

describe('R142, Standards 13(b): an evaluation', () => {
  const due = (file: Partial<CaseState>) => reintegrationIsEvaluated.due(fileOf(file));
  const said = { reintegration: idOf(80), sources: allSources, discreet: true, rights: 'upheld', next: '2026-05-20' };

  test('stands in the file with the day of each source, its words sealed', () => {
    const file = recorded('recordEvaluation', { ...said, words: { found: 'Invented.' } } as never, {
      file: fileOf(livesThere),
      act: actBy('case-worker', {}, daysLater(10)),
    });
    expect(file.evaluations).toEqual([{ ...stamped(60, daysLater(10)), ...said }]);
  });

  test('is owed with the first visit, then on the day that the last one named, as long as the person lives there', () => {
    expect(due(livesThere)).toEqual([{ thing: idOf(80), on: '2026-04-01', escalates: ['2026-04-08'] }]);
    expect(due(failed)).toEqual([{ thing: idOf(80), on: '2026-05-01', escalates: ['2026-05-08'] }]);
    expect(due({ ...failed, corrections })[0]?.on).toBe('2026-04-01');
    expect(due({ ...failed, endings })).toEqual([]);
    expect(due({})).toEqual([]);
  });

  test('is as complete as its sources', () => {
    const left = { unasked: 'not-safe' } as const;
    expect(completeness(evaluated(90, 1))).toBe(6);
    expect(completeness(evaluated(90, 1, { sources: { ...allSources, neighbours: left, family: left } }))).toBe(4);
  });

  test('is counted: how many, how complete, and what stands open', () => {
    const few = { ...allSources, neighbours: { unasked: 'not-safe' } } as const;
    const upheld = evaluated(95, 12, { rights: 'upheld', sources: few });
    const files = [fileOf(failed), fileOf({ ...livesThere, evaluations: [upheld] }), fileOf(livesThere), fileOf()];
    expect(evaluationsMade(files, '2026-04-02')).toEqual({
      made: 2,
      withAllSources: 1,
      sourcesAsked: 11,
      notUpheld: 1,
      movesAwaited: 1,
      overdue: 1,
    });
    expect(evaluationsMade([fileOf({ ...failed, status: 'closed' })], '2027-01-01')).toMatchObject({
      made: 1,
      movesAwaited: 0,
      overdue: 0,
    });
  });
});

describe('R143, Standards 13(c): a failed evaluation', () => {
  const due = (file: Partial<CaseState>) => moveIsAskedFor.due(fileOf(file));

  test('stands open until a move was asked for, or the person lives there no more', () => {
    expect(due(failed)).toEqual([{ thing: idOf(90), on: '2026-03-12', escalates: ['2026-03-19'] }]);
    const later = evaluated(95, 15, { rights: 'upheld' });
    expect(due({ ...failed, evaluations: [...failed.evaluations, later] })).toHaveLength(1);
    expect(due({ ...failed, moveRequests: [move] })).toEqual([]);
    expect(due({ ...failed, moveRequests: [{ ...move, evaluation: idOf(99) }] })).toHaveLength(1);
    expect(due({ ...failed, endings })).toEqual([]);
    expect(due({ ...failed, corrections })).toEqual([]);
    expect(due({ ...livesThere, evaluations: [later] })).toEqual([]);
  });

  test('opens again where the request was written down wrongly', () => {
    const wrong = [{ ...stamped(97), corrects: idOf(94) }] as unknown as CaseState['corrections'];
    expect(due({ ...failed, moveRequests: [move], corrections: wrong })).toHaveLength(1);
  });

  test('leads to a request that names a place whose assessment stands in the file', () => {
    const file = recorded(
      'requestMove',
      { evaluation: idOf(90), assessment: idOf(91), to: 'relatives', wish: 'not-asked-yet' },
      {
        file: fileOf({ ...failed, assessments: [placeAssessed(91, 11)] }),
        act: actBy('case-worker', {}, daysLater(12)),
      },
    );
    expect(file.moveRequests).toEqual([{ ...move, id: idOf(60), wish: 'not-asked-yet' }]);
    expect(moveIsAskedFor.due(file)).toEqual([]);
  });
});
