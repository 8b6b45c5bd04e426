import { describe, expect, test } from 'vitest';
import { planActionIsSpecific } from '../../../packages/domain/src/rules/plan-action-is-specific.ts';
import { sameDay } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

// `sameDay` is today, 2 March 2026.
const whole = { outcome: 'paper', responsible: 'social-affairs', due: sameDay };
const breachesOfAction = (said: object) => breachesOf(planActionIsSpecific, { said });

describe('plan-action-is-specific', () => {
  test('Standards 7.5(d) allows: a step with outcome, responsible and a day, today or later', () => {
    expect(breachesOfAction(whole)).toEqual([]);
    expect(breachesOfAction({ ...whole, due: '2027-01-01' })).toEqual([]);
  });

  test('Standards 7.5(d) refuses: a step without outcome, responsible or day', () => {
    expect(breachesOfAction({})).toEqual(['outcome-missing', 'responsible-missing', 'due-day-missing']);
    expect(breachesOfAction({ responsible: 'social-affairs', due: sameDay })).toEqual(['outcome-missing']);
    expect(breachesOfAction({ outcome: 'paper', due: sameDay })).toEqual(['responsible-missing']);
    expect(breachesOfAction({ outcome: 'paper', responsible: 'social-affairs' })).toEqual(['due-day-missing']);
  });
});
