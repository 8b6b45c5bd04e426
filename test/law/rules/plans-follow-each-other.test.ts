import { describe, expect, test } from 'vitest';
import { plansFollowEachOther } from '../../../packages/domain/src/rules/plans-follow-each-other.ts';
import { breachesOf } from '../judged.ts';

const judge = (plan: object, others: readonly object[]) =>
  breachesOf(plansFollowEachOther, { said: { ...plan, others } });
const before = [{ from: '2025-01-01', until: '2026-12-31' }];
describe('plans-follow-each-other', () => {
  test('Policy VII.3.a(1) allows: a plan that begins on the day after the last one', () => {
    expect(judge({ from: '2027-01-01', until: '2028-12-31' }, before)).toEqual([]);
  });

  test('Policy VII.3.a(1) refuses: one that shares a day with another', () => {
    expect(judge({ from: '2026-12-31', until: '2028-12-30' }, before)).toEqual(['another-plan-runs-then']);
  });
});
