import { describe, expect, test } from 'vitest';
import { requiredItemIsNotWavedThrough } from '../../../packages/domain/src/rules/required-item-is-not-waved-through.ts';

describe('required-item-is-not-waved-through', () => {
  test('Policy VI.b allows: what is done, what is missing with its reason, and what does not apply where nothing requires it', () => {
    expect(requiredItemIsNotWavedThrough.breaches(true, 'done', undefined)).toEqual([]);
    expect(requiredItemIsNotWavedThrough.breaches(false, 'done', undefined)).toEqual([]);
    expect(requiredItemIsNotWavedThrough.breaches(true, 'missing', 'stated')).toEqual([]);
    expect(requiredItemIsNotWavedThrough.breaches(false, 'not-applicable', 'stated')).toEqual([]);
  });

  test('Policy VI.b refuses: a required item as not applicable, and every answer but done without a reason', () => {
    expect(requiredItemIsNotWavedThrough.breaches(true, 'not-applicable', 'stated')).toEqual(['required-item']);
    expect(requiredItemIsNotWavedThrough.breaches(true, 'not-applicable', undefined)).toEqual([
      'required-item',
      'reason-missing',
    ]);
    expect(requiredItemIsNotWavedThrough.breaches(true, 'missing', undefined)).toEqual(['reason-missing']);
    expect(requiredItemIsNotWavedThrough.breaches(false, 'missing', undefined)).toEqual(['reason-missing']);
    expect(requiredItemIsNotWavedThrough.breaches(false, 'not-applicable', undefined)).toEqual(['reason-missing']);
  });
});
