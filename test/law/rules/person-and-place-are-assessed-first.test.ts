import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { personAndPlaceAreAssessedFirst } from '../../../packages/domain/src/rules/person-and-place-are-assessed-first.ts';
import { daysLater, stamped } from '../../domain/closings.ts';
import { fileOf, idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Assessment = CaseState['assessments'][number];
const of = (kind: Assessment['kind'], more: Partial<Assessment> = {}): Assessment => ({
  ...stamped(80),
  kind,
  aspects: [],
  together: [],
  leftOut: [],
  aimsTold: true,
  assent: 'agreed',
  asked: [],
  findings: [],
  ...more,
});
const person = of('ongoing', { aspects: ['mental'] });
const place = of('family', { home: 'relatives' });
const found = (...assessments: readonly Assessment[]) => foundIn({}, ...assessments);
const foundIn = (file: Partial<CaseState>, ...assessments: readonly Assessment[]) =>
  breachesOf(personAndPlaceAreAssessedFirst, {
    file: { ...file, assessments: [...assessments] },
    said: { to: 'relatives' },
    at: daysLater(2),
  });
const endings = [{ ...stamped(85), reintegration: idOf(70), reason: 'unsafe' as const }];

describe('person-and-place-are-assessed-first', () => {
  test('Standards 7.8(d) allows: a reintegration after the person and the family or community were assessed', () => {
    for (const aspect of ['physical', 'mental', 'emotional'] as const) {
      expect(found(of('ongoing', { aspects: [aspect] }), place)).toEqual([]);
      expect(found(of('initial', { aspects: [aspect] }), of('community', { home: 'relatives' }))).toEqual([]);
    }
  });

  test('Standards 7.8(d) refuses: an assessment that broke a rule when it was made, though it warns of a danger', () => {
    const warning = of('family', { ...stamped(81), home: 'relatives', risk: 'not-acceptable' });
    const broke = [{ rule: 'she-is-told-and-asked-in-her-language', found: ['interpreter-missing'] }];
    const breaches = [{ ...stamped(81), list: 'assessments', broke }];
    expect(foundIn({ breaches }, person, warning)).toEqual(['place-not-assessed']);
    expect(foundIn({}, person, warning)).toEqual([]);
  });

  test('Standards 7.8(d) refuses: a reintegration before the person, or the place, was assessed, or by a corrected assessment', () => {
    expect(found()).toEqual(['person-not-assessed', 'place-not-assessed']);
    expect(found(person, of('livelihood', { home: 'relatives' }))).toEqual(['place-not-assessed']);
    expect(found(place, of('ongoing'))).toEqual(['person-not-assessed']);
    expect(found(person, { ...place, at: daysLater(3) })).toEqual(['place-not-assessed']);
    const corrections = [{ ...stamped(90), corrects: idOf(81), why: 'another-person' as const }];
    expect(foundIn({ corrections }, person, { ...place, id: idOf(81) })).toEqual(['place-not-assessed']);
  });

  test('Standards 7.8(d) refuses: the assessment of another place, or of no place that is named', () => {
    expect(found(person, of('family', { home: 'own-family' }))).toEqual(['place-not-assessed']);
    expect(found(person, of('family'))).toEqual(['place-not-assessed']);
  });

  test('Standards 7.8(d) refuses: assessments for an earlier reintegration', () => {
    expect(foundIn({ endings }, person, place)).toEqual(['person-not-assessed', 'place-not-assessed']);
    const [again, there] = [
      { ...person, at: daysLater(1) },
      { ...place, at: daysLater(1) },
    ];
    expect(foundIn({ endings }, again, place)).toEqual(['place-not-assessed']);
    expect(foundIn({ endings }, again, there)).toEqual([]);
  });

  test('Standards 7.8(d): before anybody tries, the case shows what nobody has assessed', () => {
    const shown = (file: Partial<CaseState>) => personAndPlaceAreAssessedFirst.standing?.(fileOf(file), now);
    expect(shown({})).toEqual(['person-not-assessed', 'place-not-assessed']);
    expect(shown({ assessments: [person, of('family', { home: 'own-family' })] })).toEqual([]);
    expect(shown({ assessments: [person, of('livelihood')] })).toEqual(['place-not-assessed']);
    expect(shown({ endings, assessments: [person, place] })).toEqual(['person-not-assessed', 'place-not-assessed']);
  });
});
