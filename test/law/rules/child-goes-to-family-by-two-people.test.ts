import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../packages/domain/src/people/actor.ts';
import { childGoesToFamilyByTwoPeople } from '../../../packages/domain/src/rules/child-goes-to-family-by-two-people.ts';
import { notAVictimNeedsASecondPerson } from '../../../packages/domain/src/rules/not-a-victim-needs-a-second-person.ts';
import { idOf, people } from '../../domain/made.ts';
import { answered, proposed, released } from '../../domain/proposals.ts';
import { breachesOf } from '../judged.ts';

const judge = (by: Actor, file: object = { releases: [released()] }, proposal = idOf(91)) =>
  breachesOf(childGoesToFamilyByTwoPeople, { file, by, said: { proposal, answer: 'approved' } });

describe('child-goes-to-family-by-two-people', () => {
  test('Standards 6.1(h) allows: another person, of their own organisation too', () => {
    for (const by of [people.supervisor, people['second-approver']]) {
      expect(judge(by)).toEqual([]);
      const facts = { file: { releases: [released()] }, by, said: { proposal: idOf(91), answer: 'approved' } };
      expect(breachesOf(notAVictimNeedsASecondPerson, facts)).toEqual([]);
    }
  });

  test('Standards 6.1(h) refuses: who proposed it, wherever the person works now', () => {
    expect(judge(people['case-worker'])).toEqual(['own-proposal']);
    expect(judge({ ...people['second-approver'], id: 'case-worker-1' })).toEqual(['own-proposal']);
  });

  test('Policy VI.d allows: to say nothing of another proposal, or of one that was answered', () => {
    const both = { proposals: [proposed()], releases: [released()] };
    expect(judge(people['case-worker'], both, idOf(90))).toEqual([]);
    expect(judge(people['case-worker'], both, idOf(92))).toEqual([]);
    expect(judge(people['case-worker'], { ...both, approvals: [answered('declined', idOf(91))] })).toEqual([]);
  });
});
