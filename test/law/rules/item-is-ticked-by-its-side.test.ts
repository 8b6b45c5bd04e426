import { describe, expect, test } from 'vitest';
import { itemIsTickedByItsSide } from '../../../packages/domain/src/rules/item-is-ticked-by-its-side.ts';

describe('item-is-ticked-by-its-side', () => {
  test('Policy VI.b allows: an item answered by the side it belongs to', () => {
    expect(itemIsTickedByItsSide.breaches(true, true, false)).toEqual([]);
  });

  test('Policy VI.b refuses: an unknown item, the item of another side, and what the record itself answers', () => {
    for (const rightSide of [true, false]) {
      for (const bySystem of [true, false])
        expect(itemIsTickedByItsSide.breaches(false, rightSide, bySystem)).toEqual(['no-such-item']);
      expect(itemIsTickedByItsSide.breaches(true, rightSide, true)).toEqual(['item-of-the-record']);
    }
    expect(itemIsTickedByItsSide.breaches(true, false, false)).toEqual(['item-of-another-side']);
    expect(itemIsTickedByItsSide.breaches(true, true, false, { answer: 'done', shown: false })).toEqual([
      'item-not-in-the-file',
    ]);
  });
});
