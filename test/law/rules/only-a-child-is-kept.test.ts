import { describe, expect, test } from 'vitest';
import { onlyAChildIsKept } from '../../../packages/domain/src/rules/only-a-child-is-kept.ts';
import { breachesOf } from '../judged.ts';

const judge = (said: object, age: 'child' | 'presumed-child' | 'adult') =>
  breachesOf(onlyAChildIsKept, { file: { age }, said });
const keep = { reason: 'trafficker-near', decision: 'd' };
const review = (outcome: string) => ({ hold: 'h', outcome, opinionHeard: true });

describe('only-a-child-is-kept', () => {
  test('Standards 6.11(d) allows: to keep a child or whoever may be one, and to let anybody go', () => {
    for (const age of ['child', 'presumed-child'] as const) {
      expect(judge(keep, age)).toEqual([]);
      expect(judge(review('continues'), age)).toEqual([]);
      expect(judge(review('ends'), age)).toEqual([]);
    }
    expect(judge(review('ends'), 'adult')).toEqual([]);
  });

  test('Standards 6.11(c) refuses: to keep an adult, and to keep on keeping one who has become an adult', () => {
    expect(judge(keep, 'adult')).toEqual(['adult-is-free']);
    expect(judge(review('continues'), 'adult')).toEqual(['adult-is-free']);
  });
});
