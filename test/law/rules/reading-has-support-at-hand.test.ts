import { describe, expect, test } from 'vitest';
import { readingHasSupportAtHand } from '../../../packages/domain/src/rules/reading-has-support-at-hand.ts';
import { breachesOf } from '../judged.ts';

const judge = (outcome: string, supportOnStandby: boolean, explained: boolean) =>
  breachesOf(readingHasSupportAtHand, { said: { request: 'r', outcome, supportOnStandby, explained } });

describe('reading-has-support-at-hand', () => {
  test('Standards 11(9) allows: reading with support at hand and an explanation, and an answer after which nothing is read', () => {
    for (const outcome of ['shown', 'copy-given', 'explained']) expect(judge(outcome, true, true), outcome).toEqual([]);
    for (const outcome of ['taken-back', 'withheld']) expect(judge(outcome, false, false), outcome).toEqual([]);
  });

  test('Standards 11(9) refuses: reading where nobody can help at once, or nobody explains', () => {
    for (const outcome of ['shown', 'copy-given', 'explained']) {
      expect(judge(outcome, false, true), outcome).toEqual(['support-not-at-hand']);
      expect(judge(outcome, true, false), outcome).toEqual(['records-not-explained']);
      expect(judge(outcome, false, false), outcome).toEqual(['support-not-at-hand', 'records-not-explained']);
    }
  });
});
