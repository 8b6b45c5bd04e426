import { describe, expect, test } from 'vitest';
import { childDoesNotCountAsHavingLeft } from '../../../packages/domain/src/rules/child-does-not-count-as-having-left.ts';
import { breachesOf } from '../judged.ts';

const judge = (age: 'child' | 'presumed-child' | 'adult', outcome: string) =>
  breachesOf(childDoesNotCountAsHavingLeft, { file: { age }, said: { missing: 'm', outcome } });

describe('child-does-not-count-as-having-left', () => {
  test('Standards 6.11(c) allows: that an adult left of their own will, and every other end of a search for anybody', () => {
    expect(judge('adult', 'left-of-her-own-will')).toEqual([]);
    for (const outcome of ['found-safe', 'found-in-danger', 'came-back', 'not-found'])
      for (const age of ['child', 'presumed-child', 'adult'] as const) expect(judge(age, outcome), outcome).toEqual([]);
  });

  test('Standards 6.1(k) refuses: that a child, or whoever may be one, left of their own will', () => {
    expect(judge('child', 'left-of-her-own-will')).toEqual(['child-still-missing']);
    expect(judge('presumed-child', 'left-of-her-own-will')).toEqual(['child-still-missing']);
  });
});
