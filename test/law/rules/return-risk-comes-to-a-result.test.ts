import { describe, expect, test } from 'vitest';
import { returnRiskComesToAResult } from '../../../packages/domain/src/rules/return-risk-comes-to-a-result.ts';
import { assessed } from '../assessed.ts';
import { breachesOf } from '../judged.ts';

const found = (change: Parameters<typeof assessed>[0]) =>
  breachesOf(returnRiskComesToAResult, { said: assessed(change) });

describe('return-risk-comes-to-a-result', () => {
  test('Standards 6.1(h) allows: an assessment of the return with its place and result, whatever it is, and any other without', () => {
    for (const risk of ['acceptable', 'acceptable-with-measures', 'not-acceptable'] as const)
      expect(found({ riskOf: 'return', risk, home: 'own-family' })).toEqual([]);
    expect(found({ riskOf: 'daily-life' })).toEqual([]);
    expect(found({ kind: 'family', riskOf: 'return' })).toEqual([]);
  });

  test('Standards 6.1(h) refuses: an assessment of the return that says no result, or of no place', () => {
    expect(found({ riskOf: 'return' })).toEqual(['risk-without-result', 'risk-without-place']);
    expect(found({ riskOf: 'return', risk: 'acceptable' })).toEqual(['risk-without-place']);
    expect(found({ riskOf: 'return', home: 'relatives' })).toEqual(['risk-without-result']);
  });
});
