import { describe, expect, test } from 'vitest';
import { ministerDecidesOnAReport } from '../../../packages/domain/src/rules/minister-decides-on-a-report.ts';
import { breachesOf } from '../judged.ts';

const judge = (outcome: string, isPostponed: boolean) =>
  breachesOf(ministerDecidesOnAReport, { said: { outcome, isPostponed } });
describe('minister-decides-on-a-report', () => {
  test('Standards 13 step 4 allows: a decision on a report, and taking up again what is postponed', () => {
    for (const outcome of ['instructed', 'educated', 'postponed'] as const) expect(judge(outcome, false)).toEqual([]);
    expect(judge('resumed', true)).toEqual([]);
  });

  test('Standards 13 step 4 refuses: taking up again what goes on', () => {
    expect(judge('resumed', false)).toEqual(['not-postponed']);
  });
});
