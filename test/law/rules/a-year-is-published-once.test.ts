import { describe, expect, test } from 'vitest';
import { aYearIsPublishedOnce } from '../../../packages/domain/src/rules/a-year-is-published-once.ts';

describe('a-year-is-published-once', () => {
  test('Standards 6.3(f) allows: the first edition of a year', () => {
    expect(aYearIsPublishedOnce.breaches(false)).toEqual([]);
  });

  test('Standards 6.3(f) refuses: a second one, which subtracted from the first would show who came late', () => {
    expect(aYearIsPublishedOnce.breaches(true)).toEqual(['a-year-is-published-once']);
  });
});
