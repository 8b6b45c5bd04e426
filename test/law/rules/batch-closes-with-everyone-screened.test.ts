import { describe, expect, test } from 'vitest';
import { batchClosesWithEveryoneScreened } from '../../../packages/domain/src/rules/batch-closes-with-everyone-screened.ts';
import { breachesOf } from '../judged.ts';

const breaches = (unscreened: readonly string[], reason?: string) =>
  breachesOf(batchClosesWithEveryoneScreened, { said: { unscreened, reason } });

describe('batch-closes-with-everyone-screened', () => {
  test('Standards 7.1(c) allows: a batch in which everybody is screened, or a reason that says why somebody is not', () => {
    expect(breaches([])).toEqual([]);
    expect(breaches(['a'], 'taken-to-hospital')).toEqual([]);
    expect(breaches([], 'taken-to-hospital')).toEqual([]);
  });

  test('Standards 7.1(c) refuses: a batch with people nobody has screened, and names each of them', () => {
    expect(breaches(['a'])).toEqual(['unscreened:a']);
    expect(breaches(['a', 'b'])).toEqual(['unscreened:a', 'unscreened:b']);
  });
});
