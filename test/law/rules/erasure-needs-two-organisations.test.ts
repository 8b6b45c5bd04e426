import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../packages/domain/src/people/actor.ts';
import { erasureNeedsTwoOrganisations } from '../../../packages/domain/src/rules/erasure-needs-two-organisations.ts';
import { idOf, people } from '../../domain/made.ts';
import { answered, erasing, proposed } from '../../domain/proposals.ts';
import { breachesOf } from '../judged.ts';

const second = people['second-approver'];
const judge = (by: Actor, file: object = { erasures: [erasing()] }, proposal = erasing().id) =>
  breachesOf(erasureNeedsTwoOrganisations, { file, by, said: { proposal, answer: 'approved' } });

describe('erasure-needs-two-organisations', () => {
  test('Standards 6.3(d) allows: a second person of another organisation than the one that asked', () => {
    expect(judge(second)).toEqual([]);
    expect(judge({ ...people.supervisor, organisation: 'another-shelter' })).toEqual([]);
  });

  test('Standards 11(8) refuses: who asked for it, even from elsewhere now, and a colleague of theirs', () => {
    expect(judge({ ...second, id: 'case-worker-1' })).toEqual(['own-proposal']);
    expect(judge(people.supervisor)).toEqual(['own-organisation']);
    expect(judge(people['case-worker'])).toEqual(['own-proposal', 'own-organisation']);
  });

  test('Standards 11(8): other proposals, and what was answered, are no matter of this rule', () => {
    expect(judge(people.supervisor, { proposals: [proposed()] }, proposed().id)).toEqual([]);
    const declined = { erasures: [erasing()], approvals: [answered('declined', erasing().id)] };
    expect(judge(people.supervisor, declined)).toEqual([]);
    expect(judge(people.supervisor, undefined, idOf(91))).toEqual([]);
  });
});
