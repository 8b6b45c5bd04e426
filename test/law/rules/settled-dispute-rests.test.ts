import { describe, expect, test } from 'vitest';
import type { DisputeState } from '../../../packages/domain/src/oversight/dispute.ts';
import { settledDisputeRests } from '../../../packages/domain/src/rules/settled-dispute-rests.ts';

const judge = settledDisputeRests.breaches;
type Steps = DisputeState['steps'];
const dispute = { status: 'open' as const, steps: [] as Steps };
describe('settled-dispute-rests', () => {
  test('A limit allows: a step that was taken by today, after a report too', () => {
    for (const status of ['open', 'reported'] as const)
      expect(judge({ ...dispute, status }, '2026-02-02', '2026-02-02')).toEqual([]);
  });

  test('A limit refuses: one of tomorrow, one after a settlement, and a second report', () => {
    expect(judge(dispute, '2026-02-03', '2026-02-02')).toEqual(['day-has-not-come']);
    expect(judge({ ...dispute, status: 'settled' }, '2026-02-02', '2026-02-02')).toEqual(['dispute-settled']);
    expect(judge({ ...dispute, status: 'reported' }, '2026-02-02', '2026-02-02', true)).toEqual(['dispute-not-open']);
  });
});
