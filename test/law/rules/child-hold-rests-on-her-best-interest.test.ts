import { describe, expect, test } from 'vitest';
import { childHoldRestsOnHerBestInterest } from '../../../packages/domain/src/rules/child-hold-rests-on-her-best-interest.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const decided = (change: object = {}) => [
  entryOf({
    ...{ about: 'child-hold' as const, decidedBy: 'best-interest' as const, answer: 'do-it' as const },
    ...{ familyConsulted: false, possible: true, alternatives: [] as never[], ...change },
  }),
];
const judge = (decisions: ReturnType<typeof decided>, decision = idOf(70)) =>
  breachesOf(childHoldRestsOnHerBestInterest, { file: { age: 'child', decisions }, said: { reason: 'x', decision } });

describe('child-hold-rests-on-her-best-interest', () => {
  test('Standards 6.11(d) allows: a hold by a decision in her best interest on that very matter', () => {
    expect(judge(decided())).toEqual([]);
  });

  test('Standards 6.11(d) refuses: a hold without one, with a decision of another kind, on another matter, or against it', () => {
    expect(judge([])).toEqual(['best-interest-not-decided']);
    expect(judge(decided(), idOf(71))).toEqual(['best-interest-not-decided']);
    expect(judge(decided({ about: 'placement' }))).toEqual(['best-interest-not-decided']);
    expect(judge(decided({ decidedBy: 'substitute' }))).toEqual(['best-interest-not-decided']);
    expect(judge(decided({ answer: 'leave-it' }))).toEqual(['best-interest-not-decided']);
  });
});
