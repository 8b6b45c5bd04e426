import { describe, expect, test } from 'vitest';
import { disputeIsNegotiatedFirst } from '../../../packages/domain/src/rules/dispute-is-negotiated-first.ts';
import { breachesOf } from '../judged.ts';

const judge = (dispute: object) => breachesOf(disputeIsNegotiatedFirst, { said: dispute });
type Result = 'goes-on' | 'failed' | 'settled';
const dispute = (...results: readonly Result[]) => ({
  status: 'open' as const,
  steps: results.map((result) => ({ on: '2026-02-02', said: 'invented', result })),
});
describe('dispute-is-negotiated-first', () => {
  test('Policy VII.3.a(6) allows: a report of what negotiation did not resolve', () => {
    expect(judge(dispute('goes-on', 'failed'))).toEqual([]);
  });

  test('Policy VII.3.a(6) refuses: one before anything was negotiated, and while it goes on', () => {
    expect(judge(dispute())).toEqual(['not-negotiated']);
    expect(judge(dispute('failed', 'goes-on'))).toEqual(['negotiation-goes-on']);
  });
});
