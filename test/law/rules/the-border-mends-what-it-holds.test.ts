import { describe, expect, test } from 'vitest';
import { theBorderMendsWhatItHolds } from '../../../packages/domain/src/rules/the-border-mends-what-it-holds.ts';
import { breachesOf } from '../judged.ts';

const breaches = (said: object) => breachesOf(theBorderMendsWhatItHolds, { said, as: 'mended.taken-back' });

describe('the-border-mends-what-it-holds', () => {
  const standing = { isClosed: false, isLead: false, isErased: false, wordsGone: false };

  test('Standards 6.3(e) allows: the border desk while the batch is open, and the shift lead after it', () => {
    expect(breaches(standing)).toEqual([]);
    expect(breaches({ ...standing, isLead: true })).toEqual([]);
    expect(breaches({ ...standing, isLead: true, isClosed: true })).toEqual([]);
  });

  test('Standards 6.3(e) refuses: others after the closing, whoever was erased, and words that are gone', () => {
    expect(breaches({ ...standing, isClosed: true })).toEqual(['shift-lead-mends']);
    expect(breaches({ ...standing, wordsGone: true })).toEqual(['words-are-gone']);
    expect(breaches({ ...standing, isErased: true, wordsGone: true })).toEqual(['erased']);
    expect(breaches({ ...standing, isLead: true, isClosed: true, wordsGone: true })).toEqual(['words-are-gone']);
  });
});
