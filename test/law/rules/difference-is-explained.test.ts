import { describe, expect, test } from 'vitest';
import { differenceIsExplained } from '../../../packages/domain/src/rules/difference-is-explained.ts';

describe('difference-is-explained', () => {
  test('Policy VI.a allows: as many people as were declared, a difference with its reason, and a truck nobody declared', () => {
    expect(differenceIsExplained.breaches(41, 41, undefined)).toEqual([]);
    expect(differenceIsExplained.breaches(43, 41, 'list-was-wrong')).toEqual([]);
    expect(differenceIsExplained.breaches(undefined, 41, undefined)).toEqual([]);
    expect(differenceIsExplained.breaches(0, 0, undefined)).toEqual([]);
  });

  test('Policy VI.a refuses: a difference nobody explains, and a truck nobody counted whatever the reason', () => {
    expect(differenceIsExplained.breaches(43, 41, undefined)).toEqual(['difference-unexplained']);
    expect(differenceIsExplained.breaches(41, 43, undefined)).toEqual(['difference-unexplained']);
    expect(differenceIsExplained.breaches(0, 1, undefined)).toEqual(['difference-unexplained']);
    expect(differenceIsExplained.breaches(43, undefined, 'list-was-wrong')).toEqual(['not-counted']);
    expect(differenceIsExplained.breaches(undefined, undefined, undefined)).toEqual(['not-counted']);
  });
});
