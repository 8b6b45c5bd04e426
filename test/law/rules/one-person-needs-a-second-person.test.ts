import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../packages/domain/src/people/actor.ts';
import { onePersonNeedsASecondPerson } from '../../../packages/domain/src/rules/one-person-needs-a-second-person.ts';
import { idOf, now, people } from '../../domain/made.ts';
import { answered } from '../../domain/proposals.ts';
import { breachesOf } from '../judged.ts';

const by = { at: now, by: 'case-worker-1' };
const merges = [{ id: idOf(1), ...by, with: idOf(9), reason: 'same-paper', missionMustNotKnow: false }];
const unmerges = [{ id: idOf(2), ...by, with: idOf(9), merge: idOf(1), reason: 'two-people' }];
const judge = (who: Actor, file: object, proposal: string) =>
  breachesOf(onePersonNeedsASecondPerson, { file, by: who, said: { proposal, answer: 'approved' } });

describe('one-person-needs-a-second-person', () => {
  test('Standards 6.3(d) allows: another person, a colleague too', () => {
    expect(judge(people.supervisor, { merges }, idOf(1))).toEqual([]);
    expect(judge(people['second-approver'], { unmerges }, idOf(2))).toEqual([]);
  });

  test('Standards 11(8) refuses: who said it, whether the files are to be one or two', () => {
    const self = { ...people.supervisor, id: 'case-worker-1' };
    expect(judge(self, { merges }, idOf(1))).toEqual(['own-proposal']);
    expect(judge(self, { unmerges }, idOf(2))).toEqual(['own-proposal']);
  });

  test('Standards 11(8): what was answered is no matter of this rule', () => {
    const self = { ...people.supervisor, id: 'case-worker-1' };
    expect(judge(self, { merges, approvals: [answered('declined', idOf(1))] }, idOf(1))).toEqual([]);
  });
});
