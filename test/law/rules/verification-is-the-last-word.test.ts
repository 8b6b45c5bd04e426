import { describe, expect, test } from 'vitest';
import { verificationIsTheLastWord } from '../../../packages/domain/src/rules/verification-is-the-last-word.ts';

const judge = verificationIsTheLastWord.breaches;

describe('verification-is-the-last-word', () => {
  test('A limit allows: a call of today, of the day of the last word, and the first one whenever it was made', () => {
    expect(judge('2026-03-02', '2026-03-02', undefined)).toEqual([]);
    expect(judge('2026-03-02', '2026-03-02', '2026-03-02')).toEqual([]);
    expect(judge('2025-03-02', '2026-03-02', undefined)).toEqual([]);
  });

  test('A limit refuses: a day that has not come, and an older note than what was said since', () => {
    expect(judge('2026-03-03', '2026-03-02', undefined)).toEqual(['day-has-not-come']);
    expect(judge('2026-02-28', '2026-03-02', '2026-03-01')).toEqual(['said-since-then']);
  });
});
