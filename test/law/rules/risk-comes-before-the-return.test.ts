import { describe, expect, test } from 'vitest';
import { riskComesBeforeTheReturn } from '../../../packages/domain/src/rules/risk-comes-before-the-return.ts';
import { assessed } from '../assessed.ts';
import { breachesOf } from '../judged.ts';

const begin = (...assessments: readonly ReturnType<typeof assessed>[]) =>
  breachesOf(riskComesBeforeTheReturn, { file: { assessments: [...assessments] } });
const of = (change: Parameters<typeof assessed>[0]) => assessed({ riskOf: 'return', ...change });

describe('risk-comes-before-the-return', () => {
  test('Standards 6.1(h) allows: a reintegration whose risk was assessed with family and community', () => {
    expect(begin(of({ together: ['family', 'community'] }))).toEqual([]);
  });

  test('Standards 6.1(h) allows: to leave out a family that is not found or not safe, and a community that is not safe', () => {
    expect(begin(of({ together: ['community'], leftOut: ['family-not-found'] }))).toEqual([]);
    expect(begin(of({ together: ['community'], leftOut: ['family-unsafe'] }))).toEqual([]);
    expect(begin(of({ together: ['family'], leftOut: ['community-unsafe'] }))).toEqual([]);
  });

  test('Standards 7.6(d) refuses: a reintegration whose risk nobody has assessed, or only another risk', () => {
    expect(begin()).toEqual(['return-risk-not-assessed']);
    expect(begin(assessed({ riskOf: 'daily-life', together: ['family', 'community'] }))).toEqual([
      'return-risk-not-assessed',
    ]);
    expect(begin(of({ kind: 'family', together: ['family', 'community'] }))).toEqual(['return-risk-not-assessed']);
  });

  test('Standards 6.1(h) refuses: an assessment in which family or community had no part, by the latest one', () => {
    expect(begin(of({}))).toEqual(['family-not-part', 'community-not-part']);
    expect(begin(of({ together: ['family'] }))).toEqual(['community-not-part']);
    expect(begin(of({ leftOut: ['community-unsafe'] }))).toEqual(['family-not-part']);
    const later = of({ at: '2026-03-03T00:00:00.000Z', together: ['community'] });
    expect(begin(later, of({ together: ['family', 'community'] }))).toEqual(['family-not-part']);
  });
});
