import { describe, expect, test } from 'vitest';
import { planIsNotInThePast } from '../../../packages/domain/src/rules/plan-is-not-in-the-past.ts';

describe('plan-is-not-in-the-past', () => {
  test('A limit allows: a plan for the day of the act in Cambodia, and for any later one', () => {
    expect(planIsNotInThePast.breaches('2026-03-02', '2026-03-02T16:59:59.999Z')).toEqual([]);
    expect(planIsNotInThePast.breaches('2026-03-03', '2026-03-02T17:00:00.000Z')).toEqual([]);
    expect(planIsNotInThePast.breaches('2027-01-01', '2026-03-02T00:00:00.000Z')).toEqual([]);
  });

  test('A limit refuses: a plan for a day before the act that makes it', () => {
    expect(planIsNotInThePast.breaches('2026-03-01', '2026-03-02T00:00:00.000Z')).toEqual(['planned-in-the-past']);
    expect(planIsNotInThePast.breaches('2026-03-02', '2026-03-02T17:00:00.000Z')).toEqual(['planned-in-the-past']);
  });
});
