import { describe, expect, test } from 'vitest';
import { departureWithoutNoticeTakesTwo } from '../../../packages/domain/src/rules/departure-without-notice-takes-two.ts';

describe('departure-without-notice-takes-two', () => {
  test('Policy VI.b allows: the first word, and the second one of another organisation', () => {
    expect(departureWithoutNoticeTakesTwo.breaches(undefined, 'shelter-a')).toEqual([]);
    expect(departureWithoutNoticeTakesTwo.breaches({ organisation: 'shelter-a' }, 'mosvy-central')).toEqual([]);
  });

  test('Policy VI.b refuses: a second word of the organisation that said the first', () => {
    expect(departureWithoutNoticeTakesTwo.breaches({ organisation: 'shelter-a' }, 'shelter-a')).toEqual([
      'second-of-same-organisation',
    ]);
  });
});
