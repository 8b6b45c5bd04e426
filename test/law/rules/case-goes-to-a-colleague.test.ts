import { describe, expect, test } from 'vitest';
import { caseGoesToAColleague } from '../../../packages/domain/src/rules/case-goes-to-a-colleague.ts';

describe('case-goes-to-a-colleague', () => {
  test('A limit allows: a request that names nobody, and one that names a colleague of the house', () => {
    expect(caseGoesToAColleague.breaches(undefined, [], 'worker')).toEqual([]);
    expect(caseGoesToAColleague.breaches('another', ['another'], 'worker')).toEqual([]);
  });

  test('A limit refuses: whoever has no seat in the house, and whoever asks', () => {
    expect(caseGoesToAColleague.breaches('another', [], 'worker')).toEqual(['not-a-colleague']);
    expect(caseGoesToAColleague.breaches('worker', ['worker'], 'worker')).toEqual(['not-a-colleague']);
  });
});
