import { describe, expect, test } from 'vitest';
import type { AgeClass } from '../../../packages/domain/src/case/clear.ts';
import { referralNeedsHerDecision } from '../../../packages/domain/src/rules/referral-needs-her-decision.ts';
import { breachesOf } from '../judged.ts';

const judge = (age: AgeClass, said: object) => breachesOf(referralNeedsHerDecision, { file: { age }, said });

describe('referral-needs-her-decision', () => {
  test('Standards 7.3(a) allows: a referral she decided and was told of, and one in the best interest of a child', () => {
    expect(judge('adult', { decidedBy: 'herself', toldHer: true })).toEqual([]);
    for (const age of ['child', 'presumed-child'] as const) {
      expect(judge(age, { decidedBy: 'best-interest', toldHer: true })).toEqual([]);
      expect(judge(age, { decidedBy: 'herself', toldHer: true })).toEqual([]);
    }
  });

  test('Standards 7.3(a) refuses: a referral nobody decided', () => {
    expect(judge('adult', { decidedBy: 'best-interest', toldHer: true })).toEqual(['decision-missing']);
  });

  test('Policy III (referral) refuses: a referral she was not told of, and all that is wrong at once', () => {
    expect(judge('adult', { decidedBy: 'herself', toldHer: false })).toEqual(['not-told']);
    expect(judge('child', { decidedBy: 'best-interest', toldHer: false })).toEqual(['not-told']);
    expect(judge('adult', { decidedBy: 'best-interest', toldHer: false })).toEqual(['decision-missing', 'not-told']);
  });
});
