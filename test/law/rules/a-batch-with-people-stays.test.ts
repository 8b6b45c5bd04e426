import { describe, expect, test } from 'vitest';
import { aBatchWithPeopleStays } from '../../../packages/domain/src/rules/a-batch-with-people-stays.ts';
import { breachesOf } from '../judged.ts';

const breaches = (people: readonly string[]) => breachesOf(aBatchWithPeopleStays, { said: { people } });

describe('a-batch-with-people-stays', () => {
  test('Standards 7.1(c) allows: taking back a batch in which nobody stands', () => {
    expect(breaches([])).toEqual([]);
  });

  test('Standards 7.1(c) refuses: taking back a batch with people in it, and names each of them', () => {
    expect(breaches(['a', 'b'])).toEqual(['stands:a', 'stands:b']);
  });
});
