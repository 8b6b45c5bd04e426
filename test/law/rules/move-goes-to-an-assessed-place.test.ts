import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { moveGoesToAnAssessedPlace } from '../../../packages/domain/src/rules/move-goes-to-an-assessed-place.ts';
import { daysLater, stamped } from '../../domain/closings.ts';
import { evaluated, livesThere, placeAssessed } from '../../domain/failed-evaluation.ts';
import { fileOf, idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const at = daysLater(20);
const found = { ...livesThere, evaluations: [evaluated(90, 10)], assessments: [placeAssessed(91, 12)] };
const asked = (file: Partial<CaseState>, said: object = {}, when = at) =>
  breachesOf(moveGoesToAnAssessedPlace, {
    file,
    said: { evaluation: idOf(90), assessment: idOf(91), to: 'relatives', wish: 'she-agreed', ...said },
    at: when,
  });
const assessed = (days: number, more: Partial<CaseState['assessments'][number]>) =>
  asked(
    { ...found, assessments: [placeAssessed(91, days, more)] },
    { to: more.kind === 'shelter' ? 'shelter' : (more.home ?? 'relatives') },
  );

describe('move-goes-to-an-assessed-place', () => {
  test('Standards 13(c) allows: a move to a home or a shelter that was assessed, away from where the person’s rights are not upheld', () => {
    expect(asked(found)).toEqual([]);
    expect(assessed(12, { kind: 'shelter', home: undefined })).toEqual([]);
    // Another home with the person’s own people, assessed since the person came where the person is.
    expect(assessed(12, { home: 'own-family' })).toEqual([]);
    expect(assessed(-10, {})).toEqual([]);
  });

  test('Standards 13(c) refuses: a move without an evaluation that failed where the person still lives', () => {
    expect(asked({ ...found, evaluations: [] })).toEqual(['no-failed-evaluation']);
    expect(asked({ ...found, evaluations: [evaluated(90, 10, { rights: 'upheld' })] })).toEqual([
      'no-failed-evaluation',
    ]);
    expect(asked(found, {}, daysLater(9))).toEqual(['no-failed-evaluation', 'move-to-unassessed-place']);
    const endings = [{ ...stamped(92, daysLater(11)), reintegration: idOf(80), reason: 'unsafe' as const }];
    expect(asked({ ...found, endings })).toEqual(['no-failed-evaluation']);
    const corrections = [{ ...stamped(93), corrects: idOf(90) }] as unknown as CaseState['corrections'];
    expect(asked({ ...found, corrections })).toEqual(['no-failed-evaluation']);
  });

  test('Standards 13(c) refuses: a place that nobody assessed, another one than was assessed, one not acceptable, and the one the person is in', () => {
    expect(asked({ ...found, assessments: [] })).toEqual(['move-to-unassessed-place']);
    expect(asked(found, { to: 'new-family' })).toEqual(['move-to-unassessed-place']);
    expect(assessed(12, { kind: 'initial', home: 'relatives' })).toEqual(['move-to-unassessed-place']);
    const corrections = [{ ...stamped(93), corrects: idOf(91) }] as unknown as CaseState['corrections'];
    expect(asked({ ...found, corrections })).toEqual(['move-to-unassessed-place']);
    expect(asked({ ...found, assessments: [placeAssessed(91, 12, { risk: 'not-acceptable' })] })).toEqual([
      'new-place-not-acceptable',
    ]);
    expect(assessed(-10, { home: 'own-family' })).toEqual(['not-another-place']);
  });

  test('is looked at before anybody asks, only while an evaluation waits for a move', () => {
    const standing = (file: Partial<CaseState>) => moveGoesToAnAssessedPlace.standing?.(fileOf(file), at);
    expect(standing({})).toEqual([]);
    expect(standing(found)).toEqual([]);
    expect(standing({ ...found, assessments: [] })).toEqual(['move-to-unassessed-place']);
  });
});
