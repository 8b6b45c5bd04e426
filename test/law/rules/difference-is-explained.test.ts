import { describe, expect, test } from 'vitest';
import { differenceIsExplained } from '../../../packages/domain/src/rules/difference-is-explained.ts';
import { breachesOf } from '../judged.ts';

const breaches = (declared: number | undefined, counted: number | undefined, difference?: string) =>
  breachesOf(differenceIsExplained, { said: { declared, counted, difference } });

describe('difference-is-explained', () => {
  test('Policy VI.a allows: as many people as were declared, a difference with its reason, and a truck nobody declared', () => {
    expect(breaches(41, 41, undefined)).toEqual([]);
    expect(breaches(43, 41, 'list-was-wrong')).toEqual([]);
    expect(breaches(undefined, 41, undefined)).toEqual([]);
    expect(breaches(0, 0, undefined)).toEqual([]);
  });

  test('Policy VI.a refuses: a difference nobody explains, and a truck nobody counted whatever the reason', () => {
    expect(breaches(43, 41, undefined)).toEqual(['difference-unexplained']);
    expect(breaches(41, 43, undefined)).toEqual(['difference-unexplained']);
    expect(breaches(0, 1, undefined)).toEqual(['difference-unexplained']);
    expect(breaches(43, undefined, 'list-was-wrong')).toEqual(['not-counted']);
    expect(breaches(undefined, undefined, undefined)).toEqual(['not-counted']);
  });
});
