import { describe, expect, test } from 'vitest';
import { impossibleWishHasAlternatives } from '../../../packages/domain/src/rules/impossible-wish-has-alternatives.ts';
import { breachesOf } from '../judged.ts';

const judge = (possible: boolean, alternatives: readonly string[]) =>
  breachesOf(impossibleWishHasAlternatives, { said: { about: 'care', decidedBy: 'herself', possible, alternatives } });

describe('impossible-wish-has-alternatives', () => {
  test('Standards 6.10(c) allows: a wish that can be done, and one that cannot with alternatives beside it', () => {
    expect(judge(true, [])).toEqual([]);
    expect(judge(true, ['other-place'])).toEqual([]);
    expect(judge(false, ['other-place'])).toEqual([]);
  });

  test('Standards 6.10(c) refuses: a wish that cannot be done and nothing beside it', () => {
    expect(judge(false, [])).toEqual(['alternatives-missing']);
  });
});
