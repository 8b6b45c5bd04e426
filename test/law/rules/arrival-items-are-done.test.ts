import { describe, expect, test } from 'vitest';
import { arrivalItemsAreDone } from '../../../packages/domain/src/rules/arrival-items-are-done.ts';

describe('arrival-items-are-done', () => {
  test('Policy II.B allows: a checklist of the arrival with nothing open', () => {
    expect(arrivalItemsAreDone.breaches([])).toEqual([]);
  });

  test('Standards 7.1(g) refuses: an arrival with open items, and names each of them', () => {
    expect(arrivalItemsAreDone.breaches(['D3'])).toEqual(['D3']);
    expect(arrivalItemsAreDone.breaches(['D3', 'D5'])).toEqual(['D3', 'D5']);
  });
});
