import { describe, expect, test } from 'vitest';
import { childIsPlacedOnlyWithASafeFamily } from '../../../packages/domain/src/rules/child-is-placed-only-with-a-safe-family.ts';

describe('child-is-placed-only-with-a-safe-family', () => {
  test('Standards 6.1(h) allows: a child with a family found safe, a child anywhere else, and an adult wherever the person goes', () => {
    expect(childIsPlacedOnlyWithASafeFamily.breaches(true, 'family', 'safe')).toEqual([]);
    for (const family of ['unsafe', 'not-found', 'not-assessed', 'safe'] as const) {
      expect(childIsPlacedOnlyWithASafeFamily.breaches(true, 'shelter', family)).toEqual([]);
      expect(childIsPlacedOnlyWithASafeFamily.breaches(false, 'family', family)).toEqual([]);
    }
  });

  test('Standards 7.8(d) refuses: a child with a family that was not found safe, and says why', () => {
    for (const family of ['unsafe', 'not-found', 'not-assessed'] as const)
      expect(childIsPlacedOnlyWithASafeFamily.breaches(true, 'family', family)).toEqual([`family:${family}`]);
  });
});
