import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { riskComesBeforeTheReturn } from '../../../packages/domain/src/rules/risk-comes-before-the-return.ts';
import { daysLater, stamped } from '../../domain/closings.ts';
import { fileOf, idOf, now } from '../../domain/made.ts';
import { assessed } from '../assessed.ts';
import { breachesOf } from '../judged.ts';

type Assessment = ReturnType<typeof assessed>;
const begin = (...assessments: readonly Assessment[]) => beginIn({}, ...assessments);
const beginIn = (file: Partial<CaseState>, ...assessments: readonly Assessment[]) =>
  breachesOf(riskComesBeforeTheReturn, {
    file: { ...file, assessments: [...assessments] },
    said: { to: 'own-family' },
    at: daysLater(2),
  });
const of = (change: Partial<Assessment>) =>
  assessed({ riskOf: 'return', risk: 'acceptable', home: 'own-family', ...change });
const both: Partial<Assessment> = { together: ['family', 'community'] };
const ended = (at: string): Partial<CaseState> => ({
  endings: [{ ...stamped(85, at), reintegration: idOf(70), reason: 'unsafe' }],
});

describe('risk-comes-before-the-return', () => {
  test('Standards 6.1(h) allows: a reintegration whose risk was assessed with family and community and found acceptable', () => {
    expect(begin(of(both))).toEqual([]);
    expect(begin(of({ ...both, risk: 'acceptable-with-measures' }))).toEqual([]);
  });

  test('Standards 6.1(h) allows: to leave out a family that is not found or not safe, and a community that is not safe', () => {
    expect(begin(of({ together: ['community'], leftOut: ['family-not-found'] }))).toEqual([]);
    expect(begin(of({ together: ['community'], leftOut: ['family-unsafe'] }))).toEqual([]);
    expect(begin(of({ together: ['family'], leftOut: ['community-unsafe'] }))).toEqual([]);
  });

  test('Standards 7.6(d) refuses: a reintegration whose risk nobody has assessed, or only another risk', () => {
    expect(begin()).toEqual(['return-risk-not-assessed']);
    expect(begin(of({ ...both, riskOf: 'daily-life' }))).toEqual(['return-risk-not-assessed']);
    expect(begin(of({ ...both, kind: 'family' }))).toEqual(['return-risk-not-assessed']);
    expect(begin(of({ ...both, at: daysLater(3) }))).toEqual(['return-risk-not-assessed']);
  });

  test('Standards 6.1(h) refuses: an assessment in which family or community had no part, by the latest one', () => {
    expect(begin(of({}))).toEqual(['family-not-part', 'community-not-part']);
    expect(begin(of({ together: ['family'] }))).toEqual(['community-not-part']);
    expect(begin(of({ leftOut: ['community-unsafe'] }))).toEqual(['family-not-part']);
    const later = of({ at: '2026-03-03T00:00:00.000Z', together: ['community'] });
    expect(begin(later, of(both))).toEqual(['family-not-part']);
  });

  test('Standards 6.1(h) refuses: a risk found not acceptable, or without a result, by the latest assessment of this place', () => {
    expect(begin(of({ ...both, risk: 'not-acceptable' }))).toEqual(['return-risk-not-acceptable']);
    const { risk: _, ...open } = of(both);
    expect(begin(open)).toEqual(['return-risk-without-result']);
    expect(begin(of({ ...both, risk: 'not-acceptable' }), of({ ...both, at: daysLater(1) }))).toEqual([]);
    expect(begin(of({ ...both, risk: 'not-acceptable', at: daysLater(1) }), of(both))).toEqual([
      'return-risk-not-acceptable',
    ]);
  });

  test('Standards 6.1(h) refuses: an assessment of another place, or of an earlier reintegration', () => {
    expect(begin(of({ ...both, home: 'relatives' }))).toEqual(['return-risk-not-assessed']);
    expect(begin(of(both), of({ ...both, risk: 'not-acceptable', home: 'relatives', at: daysLater(1) }))).toEqual([]);
    expect(beginIn(ended(now), of(both))).toEqual(['return-risk-not-assessed']);
    expect(beginIn(ended(now), of({ ...both, at: daysLater(1) }))).toEqual([]);
  });

  test('Standards 6.1(h): before anybody tries, the case shows that no return was assessed', () => {
    const shown = (file: Partial<CaseState>) => riskComesBeforeTheReturn.standing?.(fileOf(file), daysLater(2));
    expect(shown({})).toEqual(['return-risk-not-assessed']);
    expect(shown({ assessments: [of({ home: 'relatives' })] })).toEqual([]);
    expect(shown({ assessments: [of({ riskOf: 'daily-life' })] })).toEqual(['return-risk-not-assessed']);
    expect(shown({ ...ended(now), assessments: [of({})] })).toEqual(['return-risk-not-assessed']);
  });
});
