import { describe, expect, test } from 'vitest';
import { addressHasTwoSources } from '../../../packages/domain/src/rules/address-has-two-sources.ts';

describe('address-has-two-sources', () => {
  test('Policy VI.b allows: an address that two sources of the person’s file say', () => {
    expect(addressHasTwoSources.breaches(true)).toEqual([]);
    expect(addressHasTwoSources.breaches(true, { code: 'KV2', as: 'S', answer: 'done' })).toEqual([]);
  });

  test('Policy VI.b allows: the mission’s word, an answer that says less, and every other item', () => {
    for (const said of [
      { code: 'KV2', as: 'E', answer: 'done' },
      { code: 'KV2', as: 'S', answer: 'missing' },
      { code: 'C07', as: 'S', answer: 'done' },
      { code: 'C99', as: undefined, answer: 'done' },
    ])
      expect(addressHasTwoSources.breaches(false, said)).toEqual([]);
  });

  test('Policy VI.b refuses: an address on one word', () => {
    expect(addressHasTwoSources.breaches(false)).toEqual(['second-source-missing']);
    expect(addressHasTwoSources.breaches(false, { code: 'KV2', as: 'S', answer: 'done' })).toEqual([
      'second-source-missing',
    ]);
  });
});
