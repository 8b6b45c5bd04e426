import { describe, expect, test } from 'vitest';
import { onlyAChildIsKept } from '../../../packages/domain/src/rules/only-a-child-is-kept.ts';
import { breachesOf } from '../judged.ts';

const judge = (said: object, age: 'child' | 'presumed-child' | 'adult') =>
  breachesOf(onlyAChildIsKept, { file: { age }, said });
const growing = (said: object, at: string) =>
  breachesOf(onlyAChildIsKept, { file: { age: 'child', childUntil: '2026-12-31' }, said, at });
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

  test('Standards 6.11(d) allows: to keep a child until the month in which the person comes of age begins, and to end it ever after', () => {
    const last = '2026-11-30T16:59:59.999Z';
    expect([growing(keep, last), growing(review('continues'), last)]).toEqual([[], []]);
    expect(growing(review('ends'), '2036-03-02T03:00:00.000Z')).toEqual([]);
  });

  test('Standards 6.11(c) refuses: to keep whoever has come of age since, or does in this month', () => {
    for (const at of ['2026-11-30T17:00:00.000Z', '2026-12-31T03:00:00.000Z', '2036-03-02T03:00:00.000Z'])
      expect([growing(keep, at), growing(review('continues'), at)]).toEqual([['adult-is-free'], ['adult-is-free']]);
  });
});
