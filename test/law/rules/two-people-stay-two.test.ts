import { describe, expect, test } from 'vitest';
import { twoPeopleStayTwo } from '../../../packages/domain/src/rules/two-people-stay-two.ts';
import { breachesOf } from '../judged.ts';

const breaches = (alike: readonly string[], anotherPerson: readonly string[]) =>
  breachesOf(twoPeopleStayTwo, { said: { alike, anotherPerson } });

describe('two-people-stay-two', () => {
  test('Standards 11(1) allows: a correction that makes nobody alike, or says of each who looks alike that they are somebody else', () => {
    expect(breaches([], [])).toEqual([]);
    expect(breaches(['a', 'b'], ['b', 'a', 'c'])).toEqual([]);
  });

  test('Standards 11(1) refuses: a correction that makes two entries look like one person, and names each of them', () => {
    expect(breaches(['a', 'b'], [])).toEqual(['alike:a', 'alike:b']);
    expect(breaches(['a', 'b'], ['a', 'c'])).toEqual(['alike:b']);
  });
});
