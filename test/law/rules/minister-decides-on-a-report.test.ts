import { describe, expect, test } from 'vitest';
import { ministerDecidesOnAReport } from '../../../packages/domain/src/rules/minister-decides-on-a-report.ts';
import { idOf, now } from '../../domain/made.ts';

const judge = ministerDecidesOnAReport.breaches;
const report = { id: idOf(1), findings: [idOf(2)], at: now, by: 'x', decided: [] };
describe('minister-decides-on-a-report', () => {
  test('Standards 13 step 4 allows: a decision on a report, and taking up again what is postponed', () => {
    for (const outcome of ['instructed', 'educated', 'postponed'] as const)
      expect(judge(report, outcome, false)).toEqual([]);
    expect(judge(report, 'resumed', true)).toEqual([]);
  });

  test('Standards 13 step 4 refuses: one on no report, and taking up again what goes on', () => {
    expect(judge(undefined, 'postponed', false)).toEqual(['no-such-report']);
    expect(judge(report, 'resumed', false)).toEqual(['not-postponed']);
  });
});
