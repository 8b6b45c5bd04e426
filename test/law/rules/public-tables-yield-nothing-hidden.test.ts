import { describe, expect, test } from 'vitest';
import { publicTablesYieldNothingHidden } from '../../../packages/domain/src/rules/public-tables-yield-nothing-hidden.ts';
import { breachesOf } from '../judged.ts';

const judge = (findings: readonly object[]) => breachesOf(publicTablesYieldNothingHidden, { said: { findings } });
const found = [
  'small-cell-is-narrowed',
  'complementary-cell-is-narrowed',
  'group-is-isolated',
  'figure-is-not-as-counted',
  'reason-is-not-true',
  'figures-contradict',
] as const;

describe('public-tables-yield-nothing-hidden', () => {
  test('Standards 6.3(f) allows: tables in which the audit found nothing', () => {
    expect(judge([])).toEqual([]);
  });

  test.each(found)('Standards 6.3(f) refuses: tables of which the audit says %s', (rule) => {
    expect(judge([{ rule, lines: [] }])).toEqual([rule]);
  });
});
