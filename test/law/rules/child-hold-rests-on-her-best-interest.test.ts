import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { childHoldRestsOnHerBestInterest } from '../../../packages/domain/src/rules/child-hold-rests-on-her-best-interest.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const decided = (change: object = {}) => [
  entryOf({
    about: 'child-hold' as const,
    decidedBy: 'best-interest' as const,
    answer: 'do-it' as const,
    familyConsulted: false,
    possible: true,
    alternatives: [] as never[],
    ...change,
  }),
];
const judge = (decisions: ReturnType<typeof decided>, decision = idOf(70)) =>
  breachesOf(childHoldRestsOnHerBestInterest, { file: { age: 'child', decisions }, said: { reason: 'x', decision } });

describe('child-hold-rests-on-her-best-interest', () => {
  test('Standards 6.11(d) allows: a hold by a decision in the person’s best interest on that very matter', () => {
    expect(judge(decided())).toEqual([]);
  });

  test('Standards 6.11(d) refuses: a hold without one, with a decision of another kind, on another matter, or against it', () => {
    expect(judge([])).toEqual(['best-interest-not-decided']);
    expect(judge(decided(), idOf(71))).toEqual(['best-interest-not-decided']);
    expect(judge(decided({ about: 'placement' }))).toEqual(['best-interest-not-decided']);
    expect(judge(decided({ decidedBy: 'substitute' }))).toEqual(['best-interest-not-decided']);
    expect(judge(decided({ answer: 'leave-it' }))).toEqual(['best-interest-not-decided']);
  });

  test('Standards 6.11(d) refuses: a hold on a decision that is not the last one, or lies after it', () => {
    const first = decided();
    const later = decided({ answer: 'leave-it' }).map((one) => ({ ...one, id: idOf(71), at: hoursFromNow(1) }));
    const judged = (decisions: ReturnType<typeof decided>, at: string) =>
      breachesOf(childHoldRestsOnHerBestInterest, {
        file: { age: 'child', decisions },
        said: { reason: 'x', decision: idOf(70) },
        at,
      });
    expect(judged([...later, ...first], hoursFromNow(2))).toEqual(['best-interest-not-decided']);
    expect(judged([...later, ...first], now)).toEqual([]);
    expect(judged(first, hoursFromNow(-1))).toEqual(['best-interest-not-decided']);
  });

  test('Standards 6.11(d) refuses: a second hold on the decision for the first, or on one made before a hold ended', () => {
    const hold = entryOf({ reason: 'trafficker-near' as const, decision: idOf(70) }, now, 72);
    const again = (file: Partial<CaseState>) =>
      breachesOf(childHoldRestsOnHerBestInterest, {
        file: { age: 'child', decisions: decided(), ...file },
        said: { reason: 'x', decision: idOf(70) },
      });
    expect(again({ childHolds: [hold] })).toEqual(['decided-for-an-earlier-hold']);
    const other = [{ ...hold, decision: idOf(69) }];
    const review = (outcome: 'ends' | 'continues', at: string) => [
      entryOf({ hold: idOf(72), outcome, opinionHeard: true }, at, 73),
    ];
    expect(again({ childHolds: other, holdReviews: review('ends', now) })).toEqual(['decided-for-an-earlier-hold']);
    expect(again({ childHolds: other, holdReviews: review('continues', now) })).toEqual([]);
    expect(again({ childHolds: other, holdReviews: review('ends', hoursFromNow(-1)) })).toEqual([]);
  });
});
