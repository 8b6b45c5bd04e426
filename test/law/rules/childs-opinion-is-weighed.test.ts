import { describe, expect, test } from 'vitest';
import { childsOpinionIsWeighed } from '../../../packages/domain/src/rules/childs-opinion-is-weighed.ts';
import { breachesOf } from '../judged.ts';

const judge = (said: object, age: 'child' | 'presumed-child' | 'adult' = 'child') =>
  breachesOf(childsOpinionIsWeighed, { file: { age }, act: 'recordDecision', said: { about: 'care', ...said } });
const forThem = { decidedBy: 'best-interest' };

describe('childs-opinion-is-weighed', () => {
  test('Standards 6.10(e) allows: a child’s own decision, and one for them that follows their opinion or says why not', () => {
    expect(judge({ decidedBy: 'herself' })).toEqual([]);
    expect(judge({ decidedBy: 'with-support' })).toEqual([]);
    expect(judge({ ...forThem, opinion: 'followed' })).toEqual([]);
    for (const opinion of ['partly-followed', 'not-followed'])
      expect(judge({ ...forThem, opinion, deviation: 'safety' }), opinion).toEqual([]);
    expect(judge(forThem, 'adult')).toEqual([]);
    for (const notConsulted of ['could-not-wait', 'too-unwell', 'too-young'])
      expect(judge({ ...forThem, notConsulted }), notConsulted).toEqual([]);
  });

  test('Standards 6.9(d) refuses: a decision for a child that is silent on their opinion, or departs from it without a reason', () => {
    for (const age of ['child', 'presumed-child'] as const) {
      expect(judge(forThem, age), age).toEqual(['opinion-not-heard']);
      expect(judge({ decidedBy: 'substitute' }, age), age).toEqual(['opinion-not-heard']);
      for (const opinion of ['partly-followed', 'not-followed'])
        for (const unasked of [{}, { notConsulted: 'too-young' }])
          expect(judge({ ...forThem, ...unasked, opinion }, age), opinion).toEqual(['deviation-without-reason']);
    }
  });
});
