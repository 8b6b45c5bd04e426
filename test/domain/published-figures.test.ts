import { describe, expect, test } from 'vitest';
import type { Fact } from '../../packages/domain/src/report/fact.ts';
import { publishedFigures } from '../../packages/domain/src/report/published.ts';
import { foldFacts } from '../../packages/domain/src/report/vector.ts';
import { personFact, sexual } from './counted.ts';

const figuresOf = (...facts: readonly Fact[]) =>
  publishedFigures.filter((name) => foldFacts(facts)[name] === facts.length);

describe('Policy I (figures of 2008): the published figures', () => {
  test.each([
    ['a woman from Thailand', personFact({}), ['A1']],
    ['a man from Thailand: not among women and children', personFact({ sex: 'male' }), []],
    ['somebody of unknown sex from Thailand', personFact({ sex: 'unknown' }), []],
    ['a boy from Thailand', personFact({ sex: 'male', age: 'child' }), ['A1']],
    ['a presumed boy from Thailand', personFact({ sex: 'male', age: 'presumed-child' }), ['A1']],
    ['a woman from Thailand, trafficked for sex: inside A1', personFact(sexual), ['A1', 'A2']],
    ['a man from Thailand, trafficked for sex', personFact({ ...sexual, sex: 'male' }), []],
    ['a woman deported from Thailand', personFact({ channel: 'deportation' }), ['A1']],
    ['a Thai woman sent back to Thailand', personFact({ corridor: 'KH-TH', ...sexual }), []],
    ['a man from Viet Nam out of forced labour', personFact({ corridor: 'VN-KH', sex: 'male' }), ['A3']],
    ['a woman from Viet Nam out of prostitution: no forced labour', personFact({ corridor: 'VN-KH', ...sexual }), []],
    [
      'a woman sent back to Viet Nam out of prostitution: the other way',
      personFact({ corridor: 'KH-VN', ...sexual }),
      ['A4'],
    ],
    ['a man sent back to Viet Nam out of prostitution', personFact({ corridor: 'KH-VN', sex: 'male', ...sexual }), []],
    ['a woman sent back to Viet Nam out of forced labour', personFact({ corridor: 'KH-VN' }), []],
    ['a fisherman from Malaysia', personFact({ corridor: 'MY-KH', sex: 'male', sector: 'fishing' }), ['A5']],
    ['a fisherman from Thailand', personFact({ sex: 'male', sector: 'fishing' }), []],
    ['a builder from Malaysia', personFact({ corridor: 'MY-KH', sex: 'male', sector: 'construction' }), []],
    [
      'a referral inside Cambodia: no border',
      personFact({ corridor: 'KH-KH', channel: 'domestic' }, 'referred'),
      ['A6'],
    ],
    ['a referral after a return', personFact({}, 'referred'), []],
  ] as const)('%s', (_, one, figures) => {
    expect(figuresOf(one)).toEqual(figures);
  });

  test('a man for labour and for sex is one person in every counter the person belongs to', () => {
    const both = foldFacts([
      personFact({ exploitation: ['prostitution', 'pornography', 'forced-labour', 'forced-labour'] }),
    ]);
    expect(both).toMatchObject({ A1: 1, A2: 1, 'returned.TH-KH.all': 1, 'returned.TH-KH.purpose.forced-labour': 1 });
  });
});
