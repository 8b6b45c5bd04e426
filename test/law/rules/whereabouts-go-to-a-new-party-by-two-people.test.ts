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
const referral: CaseState['referrals'][number] = {
  id: idOf(50),
  at: now,
  to: 'ngo-1',
  services: [],
  kind: 'ngo',
  decision: idOf(51),
  expects: [],
};
const declined = { id: idOf(52), at: now, by: 'x', referral: idOf(50), answer: 'declined' } as const;
const sheet = copyOf({ to: 'counterpart', desk: 'counterpart', country: 'TH', handover: idOf(53), for: 'return' });
const abroad = { to: 'counterpart', country: 'TH', organisation: 'unit-1', for: 'return' };
const alone = ['party-not-addressed'];

describe('whereabouts-go-to-a-new-party-by-two-people', () => {
  test('Standards 6.3(c) allows: one person, where a copy, a referral or a handover is addressed to the party already', () => {
    expect(share({ copies: [copyOf()] })).toEqual([]);
    expect(share({ copies: [copyOf({ until: '2026-03-02' })] })).toEqual([]);
    expect(share({ referrals: [referral] })).toEqual([]);
    expect(share({ copies: [sheet] }, abroad)).toEqual([]);
  });

  test('Standards 6.3(c) allows: every other section', () => {
    expect(share({}, { sections: ['identity', 'needs'] })).toEqual([]);
  });

  test('Standards 6.3(c) refuses: one person, where nothing is, or no longer, or only to another party', () => {
    expect(share()).toEqual(alone);
    expect(share({}, { sections: ['identity', 'whereabouts'] })).toEqual(alone);
    for (const status of ['withdrawn', 'superseded', 'ended'] as const)
      expect(share({ copies: [copyOf({ status })] })).toEqual(alone);
    expect(share({ copies: [copyOf({ until: '2026-03-01' })] })).toEqual(alone);
    expect(share({ copies: [copyOf({ organisation: 'ngo-2' })] })).toEqual(alone);
    expect(share({ copies: [copyOf({ country: 'TH' })] })).toEqual(alone);
    expect(share({ referrals: [{ ...referral, to: 'ngo-2' }] })).toEqual(alone);
    expect(share({ referrals: [referral], referralAnswers: [declined] })).toEqual(alone);
    const corrections = [{ id: idOf(54), at: now, by: 'x', corrects: idOf(50), why: 'entered-twice' as const }];
    expect(share({ referrals: [referral], corrections })).toEqual(alone);
  });

  test('Standards 6.3(c) refuses: one person, where a handover’s sheet is with another desk or country', () => {
    expect(share({ copies: [sheet] }, { ...abroad, to: 'embassy' })).toEqual(alone);
    expect(share({ copies: [sheet] }, { ...abroad, country: 'VN' })).toEqual(alone);
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
