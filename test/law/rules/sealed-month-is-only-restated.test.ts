import { describe, expect, test } from 'vitest';
import { sealedMonthIsOnlyRestated } from '../../../packages/domain/src/rules/sealed-month-is-only-restated.ts';

const [sealed, folded] = ['a'.repeat(64), 'b'.repeat(64)];

describe('sealed-month-is-only-restated', () => {
  test('A limit allows: the first sealing, and a restatement with other figures', () => {
    expect(sealedMonthIsOnlyRestated.breaches({ restates: false, sealed: undefined, folded })).toEqual([]);
    expect(sealedMonthIsOnlyRestated.breaches({ restates: true, sealed, folded })).toEqual([]);
  });

  test('A limit refuses: a second sealing without a reason, a restatement of nothing or of the same', () => {
    expect(sealedMonthIsOnlyRestated.breaches({ restates: false, sealed, folded })).toEqual(['sealed-already']);
    expect(sealedMonthIsOnlyRestated.breaches({ restates: true, sealed: undefined, folded })).toEqual(['never-sealed']);
    expect(sealedMonthIsOnlyRestated.breaches({ restates: true, sealed, folded: sealed })).toEqual([
      'figures-are-the-same',
    ]);
  });
});
