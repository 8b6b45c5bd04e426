import { describe, expect, test } from 'vitest';
import { caseCommands } from '../../../packages/domain/src/case/commands.ts';
import { nobodyIsKeptInAClosedCase } from '../../../packages/domain/src/rules/nobody-is-kept-in-a-closed-case.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const hold = entryOf({ reason: 'other-danger', decision: idOf(1) } as const, hoursFromNow(-9), 70);
const reviewed = (outcome: 'continues' | 'ends') =>
  entryOf({ hold: idOf(70), outcome, opinionHeard: true }, hoursFromNow(-1), 71);
const judge = (file: object) => breachesOf(nobodyIsKeptInAClosedCase, { file: { age: 'child', ...file } });

describe('nobody-is-kept-in-a-closed-case', () => {
  test('Standards 6.11(d) allows: a case in which nobody was kept, or whose hold has ended', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ childHolds: [hold], holdReviews: [reviewed('ends')] })).toEqual([]);
  });

  test('Standards 6.11(c) refuses: a case that ends over a child who is still kept, whoever became an adult meanwhile', () => {
    expect(judge({ childHolds: [hold] })).toEqual(['child-still-kept']);
    expect(judge({ childHolds: [hold], holdReviews: [reviewed('continues')] })).toEqual(['child-still-kept']);
    expect(judge({ age: 'adult', childHolds: [hold] })).toEqual(['child-still-kept']);
  });

  test('Standards 6.11(d) allows: a hold to be looked at in a case that was closed over it', () => {
    expect([...caseCommands.reviewChildHold.on].toSorted()).toEqual(['closed', 'open']);
  });
});
