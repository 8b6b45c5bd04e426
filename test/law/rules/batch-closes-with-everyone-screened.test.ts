import { describe, expect, test } from 'vitest';
import { batchClosesWithEveryoneScreened } from '../../../packages/domain/src/rules/batch-closes-with-everyone-screened.ts';

describe('batch-closes-with-everyone-screened', () => {
  test('Standards 7.1(c) allows: a batch in which everybody is screened, or a reason that says why somebody is not', () => {
    expect(batchClosesWithEveryoneScreened.breaches([], undefined)).toEqual([]);
    expect(batchClosesWithEveryoneScreened.breaches(['a'], 'taken-to-hospital')).toEqual([]);
    expect(batchClosesWithEveryoneScreened.breaches([], 'taken-to-hospital')).toEqual([]);
  });

  test('Standards 7.1(c) refuses: a batch with people nobody has screened, and names each of them', () => {
    expect(batchClosesWithEveryoneScreened.breaches(['a'], undefined)).toEqual(['unscreened:a']);
    expect(batchClosesWithEveryoneScreened.breaches(['a', 'b'], undefined)).toEqual(['unscreened:a', 'unscreened:b']);
  });
});
