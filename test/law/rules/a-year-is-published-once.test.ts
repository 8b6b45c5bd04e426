import { describe, expect, test } from 'vitest';
import { aYearIsPublishedOnce } from '../../../packages/domain/src/rules/a-year-is-published-once.ts';
import { breachesOf } from '../judged.ts';

describe('a-year-is-published-once', () => {
  test('Standards 6.3(f) allows: the first edition of a year', () => {
    expect(breachesOf(aYearIsPublishedOnce, { said: { published: false } })).toEqual([]);
  });

  test('Standards 6.3(f) refuses: a second one, which subtracted from the first would show who came late', () => {
    expect(breachesOf(aYearIsPublishedOnce, { said: { published: true } })).toEqual(['a-year-is-published-once']);
  });
});
