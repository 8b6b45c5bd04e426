import { describe, expect, test } from 'vitest';
import { ambiguousIsAVictim } from '../../../packages/domain/src/rules/ambiguous-is-a-victim.ts';
import { breachesOf } from '../judged.ts';

const rank = ['none', 'declined', 'vulnerable', 'presumed-victim'] as const;
const pairs = rank.flatMap((found) => rank.map((said) => [found, said] as const));

const breaches = (found: string, said: string) => breachesOf(ambiguousIsAVictim, { said: { found, said } });

describe('ambiguous-is-a-victim', () => {
  test('Standards 7.1(c) allows: an officer raises what the answers say, or leaves it as it is', () => {
    for (const [found, said] of pairs.filter(([one, other]) => rank.indexOf(other) >= rank.indexOf(one)))
      expect(breaches(found, said), `${found} -> ${said}`).toEqual([]);
    expect(breaches('presumed-victim', 'presumed-victim')).toEqual([]);
    expect(breaches('none', 'presumed-victim')).toEqual([]);
  });

  test('Policy III (presumption of victim) refuses: a result below what the answers say', () => {
    const lowered = pairs.filter(([one, other]) => rank.indexOf(other) < rank.indexOf(one));
    expect(lowered).toHaveLength(6);
    for (const [found, said] of lowered)
      expect(breaches(found, said), `${found} -> ${said}`).toEqual(['result-below-the-answers']);
  });
});
