import { describe, expect, test } from 'vitest';
import { monthIsSealedAsItWasSeen } from '../../../packages/domain/src/rules/month-is-sealed-as-it-was-seen.ts';

describe('month-is-sealed-as-it-was-seen', () => {
  test('Policy VII.3.a(4) allows: the figures that were looked at', () => {
    expect(monthIsSealedAsItWasSeen.breaches('a'.repeat(64), 'a'.repeat(64))).toEqual([]);
  });

  test('Policy VII.3.a(4) refuses: figures that nobody has looked at', () => {
    expect(monthIsSealedAsItWasSeen.breaches('a'.repeat(64), 'b'.repeat(64))).toEqual(['figures-changed-meanwhile']);
  });
});
