import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { personAndPlaceAreAssessedFirst } from '../../../packages/domain/src/rules/person-and-place-are-assessed-first.ts';
import { stamped } from '../../domain/closings.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Assessment = CaseState['assessments'][number];
const of = (kind: Assessment['kind'], aspects: Assessment['aspects'] = [], n = 80): Assessment => ({
  ...stamped(n),
  kind,
  aspects,
  together: [],
  leftOut: [],
  aimsTold: true,
  assent: 'agreed',
  asked: [],
  findings: [],
});
const found = (...assessments: readonly Assessment[]) =>
  breachesOf(personAndPlaceAreAssessedFirst, { file: { assessments: [...assessments] } });

describe('person-and-place-are-assessed-first', () => {
  test('Standards 7.8(d) allows: a reintegration after she and the family or community were assessed', () => {
    for (const aspect of ['physical', 'mental', 'emotional'] as const) {
      expect(found(of('ongoing', [aspect]), of('family'))).toEqual([]);
      expect(found(of('initial', [aspect]), of('community'))).toEqual([]);
    }
  });

  test('Standards 7.8(d) refuses: a reintegration before she, or the place, was assessed, or by a corrected assessment', () => {
    expect(found()).toEqual(['person-not-assessed', 'place-not-assessed']);
    expect(found(of('ongoing', ['mental']), of('livelihood'))).toEqual(['place-not-assessed']);
    expect(found(of('family'), of('ongoing'))).toEqual(['person-not-assessed']);
    const corrections = [{ ...stamped(90), corrects: idOf(81), why: 'another-person' as const }];
    const assessments = [of('ongoing', ['mental']), of('family', [], 81)];
    expect(breachesOf(personAndPlaceAreAssessedFirst, { file: { assessments, corrections } })).toEqual([
      'place-not-assessed',
    ]);
  });
});
