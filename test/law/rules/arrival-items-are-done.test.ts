import { describe, expect, test } from 'vitest';
import { arrivalItemsAreDone } from '../../../packages/domain/src/rules/arrival-items-are-done.ts';
import { breachesOf } from '../judged.ts';

const breaches = (open: readonly string[]) => breachesOf(arrivalItemsAreDone, { said: { open } });

describe('arrival-items-are-done', () => {
  test('Policy II.B allows: a checklist of the arrival with nothing open', () => {
    expect(breaches([])).toEqual([]);
  });

  test('Standards 7.1(g) refuses: an arrival with open items, and names each of them', () => {
    expect(breaches(['D3'])).toEqual(['D3']);
    expect(breaches(['D3', 'D5'])).toEqual(['D3', 'D5']);
  });
});
