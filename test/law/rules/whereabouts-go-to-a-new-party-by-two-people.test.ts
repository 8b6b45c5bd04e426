import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import type { Actor } from '../../../packages/domain/src/people/actor.ts';
import { whereaboutsGoToANewPartyByTwoPeople } from '../../../packages/domain/src/rules/whereabouts-go-to-a-new-party-by-two-people.ts';
import { asking, copyOf, revealingOf } from '../../domain/disclosed.ts';
import { idOf, now, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const where = { for: 'protection', sections: ['whereabouts'] };
const share = (file: Partial<CaseState> = {}, more: object = {}) =>
  breachesOf(whereaboutsGoToANewPartyByTwoPeople, { file, said: asking({ ...where, ...more }) });
const answer = (by: Actor, proposal = idOf(80)) =>
  breachesOf(whereaboutsGoToANewPartyByTwoPeople, {
    file: { revealings: [revealingOf()] },
    by,
    said: { proposal, answer: 'approved' },
  });
const approval = { id: idOf(70), at: now, by: 'second-1', proposal: idOf(80), answer: 'approved' as const };
/** A copy of the whereabouts that a second person's word made. */
const told = (more: Parameters<typeof copyOf>[0] = {}) => ({
  copies: [copyOf({ sections: ['whereabouts'], ...more })],
  approvals: [approval],
});
const referral: CaseState['referrals'][number] = {
  id: idOf(50),
  at: now,
  to: 'ngo-1',
  services: [],
  kind: 'ngo',
  decision: idOf(51),
  expects: [],
};
const sheet = copyOf({ to: 'counterpart', desk: 'counterpart', country: 'TH', handover: idOf(53), for: 'return' });
const abroad = { to: 'counterpart', country: 'TH', organisation: 'unit-1', for: 'return' };
const alone = ['not-told-where-by-two'];

describe('whereabouts-go-to-a-new-party-by-two-people', () => {
  test('Standards 6.3(c) allows: one person, where two have told the party where the person is, by a copy or one made in its place', () => {
    expect(share(told())).toEqual([]);
    expect(share(told({ until: '2026-03-02' }))).toEqual([]);
    expect(share(told({ restsOn: { exception: idOf(81) } }))).toEqual([]);
    const [first] = told({ status: 'superseded' }).copies;
    const next = copyOf({ id: idOf(71), sections: ['whereabouts'], replaces: idOf(70) });
    expect(share({ copies: first === undefined ? [] : [first, next], approvals: [approval] })).toEqual([]);
  });

  test('Standards 6.3(c) allows: every other section', () => {
    expect(share({}, { sections: ['identity', 'needs'] })).toEqual([]);
  });

  test('Standards 6.3(c) refuses: one person, though the party has the name, a referral, or the sheet of a handover', () => {
    expect(share({ copies: [copyOf()] })).toEqual(alone);
    expect(share({ copies: [copyOf()], approvals: [approval] })).toEqual(alone);
    expect(share({ referrals: [referral] })).toEqual(alone);
    expect(share({ copies: [sheet] }, abroad)).toEqual(alone);
  });

  test('Standards 6.3(c) refuses: one person, where one alone told it before this was asked', () => {
    expect(share({ copies: [copyOf({ sections: ['identity', 'whereabouts'] })] })).toEqual(alone);
  });

  test('Standards 6.3(c) refuses: one person, where nothing is, or no longer, or only to another party', () => {
    expect(share()).toEqual(alone);
    expect(share({}, { sections: ['identity', 'whereabouts'] })).toEqual(alone);
    for (const status of ['withdrawn', 'superseded', 'ended'] as const) expect(share(told({ status }))).toEqual(alone);
    expect(share(told({ until: '2026-03-01' }))).toEqual(alone);
    expect(share(told({ organisation: 'ngo-2' }))).toEqual(alone);
    expect(share(told({ country: 'TH' }))).toEqual(alone);
  });

  test('Standards 6.3(e) allows: a second person of another organisation; another proposal is judged elsewhere', () => {
    expect(answer(people['second-approver'])).toEqual([]);
    expect(answer(people['case-worker'], idOf(81))).toEqual([]);
  });

  test('Standards 6.3(e) refuses: whoever proposed it, and anybody of their organisation', () => {
    expect(answer(people['case-worker'])).toEqual(['own-proposal', 'own-organisation']);
    expect(answer(people.supervisor)).toEqual(['own-organisation']);
    expect(answer({ ...people['second-approver'], id: 'case-worker-1' })).toEqual(['own-proposal']);
  });
});
