import { describe, expect, test } from 'vitest';
import { handoverNeedsItsChecklist } from '../../../packages/domain/src/rules/handover-needs-its-checklist.ts';

describe('handover-needs-its-checklist', () => {
  test('Policy VI.b allows: an act of a handover with nothing open before it', () => {
    expect(handoverNeedsItsChecklist.breaches([])).toEqual([]);
  });

  test('Policy VI.b refuses: an act of a handover with open items before it, and names each of them', () => {
    expect(handoverNeedsItsChecklist.breaches(['C01', 'C15'])).toEqual(['C01', 'C15']);
  });
});
