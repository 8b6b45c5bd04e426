import { describe, expect, test } from 'vitest';
import { monthIsSealedAsItWasSeen } from '../../../packages/domain/src/rules/month-is-sealed-as-it-was-seen.ts';

describe('month-is-sealed-as-it-was-seen', () => {
  test('A limit allows: the figures that were looked at', () => {
    expect(monthIsSealedAsItWasSeen.breaches('a'.repeat(64), 'a'.repeat(64))).toEqual([]);
  });

  test('A limit refuses: figures that nobody has looked at', () => {
    expect(monthIsSealedAsItWasSeen.breaches('a'.repeat(64), 'b'.repeat(64))).toEqual(['figures-changed-meanwhile']);
  });
});
