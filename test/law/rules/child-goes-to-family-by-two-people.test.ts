import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../packages/domain/src/people/actor.ts';
import { childGoesToFamilyByTwoPeople } from '../../../packages/domain/src/rules/child-goes-to-family-by-two-people.ts';
import { notAVictimNeedsASecondPerson } from '../../../packages/domain/src/rules/not-a-victim-needs-a-second-person.ts';
import { idOf, people } from '../../domain/made.ts';
import { released } from '../../domain/proposals.ts';
import { breachesOf } from '../judged.ts';

const home = { child: true, with: 'family', family: 'safe' };
const judge = (by: Actor, said: object = { ...home, agreed: released() }) =>
  breachesOf(childGoesToFamilyByTwoPeople, { by, said });
const answers = (by: Actor, answer: string) =>
  breachesOf(childGoesToFamilyByTwoPeople, {
    by,
    act: 'approve',
    file: { age: 'child', releases: [released()] },
    said: { proposal: idOf(91), answer },
  });

describe('child-goes-to-family-by-two-people', () => {
  test('Standards 6.1(h) allows: the word of another person, of their own organisation too', () => {
    for (const by of [people.supervisor, people['second-approver']]) {
      expect(answers(by, 'approved')).toEqual([]);
      const facts = { file: { releases: [released()] }, by, said: { proposal: idOf(91), answer: 'approved' } };
      expect(breachesOf(notAVictimNeedsASecondPerson, facts)).toEqual([]);
    }
  });

  test('Standards 6.1(h) refuses: the word of whoever proposed it, wherever the person works now', () => {
    for (const by of [people['case-worker'], { ...people['second-approver'], id: 'case-worker-1' }])
      for (const answer of ['approved', 'declined']) expect(answers(by, answer)).toEqual(['own-proposal']);
  });

  test('Policy VI.d refuses: any other way to the family that no second person has agreed to', () => {
    for (const where of ['family', 'own-home', 'other'])
      expect(judge(people['case-worker'], { ...home, with: where })).toEqual(['one-person']);
    expect(judge(people['case-worker'], { ...home, agreed: released() })).toEqual([]);
  });

  test('Policy VI.d allows: a house, and an adult', () => {
    expect(judge(people['case-worker'], { ...home, with: 'shelter' })).toEqual([]);
    expect(judge(people['case-worker'], { ...home, child: false })).toEqual([]);
  });
});
