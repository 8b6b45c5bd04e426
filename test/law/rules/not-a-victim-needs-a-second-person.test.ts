import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../packages/domain/src/people/actor.ts';
import { notAVictimNeedsASecondPerson } from '../../../packages/domain/src/rules/not-a-victim-needs-a-second-person.ts';
import { idOf, people } from '../../domain/made.ts';
import { answered, corrected, proposed } from '../../domain/proposals.ts';
import { breachesOf } from '../judged.ts';

const second = people['second-approver'];
const judge = (by: Actor, file: object = { proposals: [proposed()] }, proposal = idOf(90)) =>
  breachesOf(notAVictimNeedsASecondPerson, { file, by, said: { proposal, answer: 'approved' } });

describe('not-a-victim-needs-a-second-person', () => {
  test('Standards 7.1(c) allows: another person of another organisation than the one that proposed and the one that decided', () => {
    expect(judge(second)).toEqual([]);
    expect(judge({ ...people.supervisor, organisation: 'another-shelter' })).toEqual([]);
  });

  test('Standards 7.1(c) refuses: who made the proposal, even from another organisation now', () => {
    expect(judge({ ...second, id: 'case-worker-1' })).toEqual(['own-proposal']);
  });

  test('Policy III (presumption of victim) refuses: a colleague of the person who proposed, and of those who decided', () => {
    expect(judge(people.supervisor)).toEqual(['own-organisation']);
    expect(judge({ ...second, organisation: 'police' })).toEqual(['own-organisation']);
    expect(judge(people['case-worker'])).toEqual(['own-proposal', 'own-organisation']);
  });

  test('Policy III (presumption of victim) refuses: a proposal that is not there, was answered, or was corrected', () => {
    const one = proposed();
    expect(judge(second, { proposals: [] })).toEqual(['no-open-proposal']);
    expect(judge(second, { proposals: [one] }, idOf(91))).toEqual(['no-open-proposal']);
    expect(judge(second, { proposals: [one], approvals: [answered('declined')] })).toEqual(['no-open-proposal']);
    expect(judge(second, { proposals: [one], corrections: [corrected(one.id)] })).toEqual(['no-open-proposal']);
  });
});
