import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { wishToReturn } from '../../packages/domain/src/case/movement/wish-to-return.ts';
import { recordArrivalAtDestination } from '../../packages/domain/src/handover/at-the-gate.ts';
import { standing } from '../../packages/domain/src/handover/checklist.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import type { HandoverEvent } from '../../packages/domain/src/handover/handover.ts';
import { hearWish } from '../../packages/domain/src/handover/hear-wish.ts';
import { minutesOf } from '../../packages/domain/src/handover/minutes.ts';
import { seenAtDesk } from '../../packages/domain/src/handover/seen-at-desk.ts';
import { actOn, answered, proposed, standingIn, unitOf } from './handovers.ts';
import { brokenBy, eventOf, fileOf, idOf, now, people } from './made.ts';

type Decision = CaseState['decisions'][number];
const day = (n: number) => `2026-02-0${n}T03:00:00.000Z`;

function decision(n: number, answer: Decision['answer'], more: Partial<Decision> = {}): Decision {
  const usual = { about: 'return-home', decidedBy: 'herself', familyConsulted: false, possible: true } as const;
  return { id: idOf(n), at: day(n), by: 'case-worker-1', alternatives: [], answer, ...usual, ...more };
}

const wishIn = (decisions: readonly Decision[], more: Partial<CaseState> = {}) =>
  wishToReturn(fileOf({ decisions: [...decisions], ...more }), now);
const corrected = (n: number) => ({ corrections: [{ corrects: idOf(n) }] }) as unknown as Partial<CaseState>;
const broken = (n: number) =>
  ({
    breaches: [{ id: idOf(n), list: 'decisions', at: day(n), by: 'case-worker-1', broke: [] }],
  }) as unknown as Partial<CaseState>;

describe('Whether a person wants to go home, as their file has it', () => {
  test('is open until somebody writes down what they say, and then their last word', () => {
    expect(wishIn([])).toBe('open');
    expect(wishIn([decision(1, 'do-it', { about: 'referral' })])).toBe('open');
    expect(wishIn([decision(1, 'do-it')])).toBe('yes');
    expect(wishIn([decision(1, 'do-it'), decision(2, 'leave-it')])).toBe('no');
    expect(wishIn([decision(1, 'do-it'), decision(2, 'otherwise')])).toBe('no');
    expect(wishIn([decision(1, 'leave-it'), decision(2, 'do-it')])).toBe('yes');
  });

  test('stays a no where a yes is dated before it, or was written down before it', () => {
    expect(wishIn([decision(3, 'leave-it'), decision(2, 'do-it')])).toBe('no');
    expect(wishIn([decision(3, 'do-it'), decision(2, 'leave-it')])).toBe('no');
  });

  test('Standards 6.10(b): a yes that broke a rule is none, and a no that broke one is a no', () => {
    expect(wishIn([decision(1, 'do-it')], broken(1))).toBe('open');
    expect(wishIn([decision(1, 'leave-it'), decision(2, 'do-it')], broken(2))).toBe('no');
    expect(wishIn([decision(1, 'do-it'), decision(2, 'leave-it')], broken(2))).toBe('no');
  });

  test('Standards 6.11(a): a decision to stay is a no to going, also where it broke a rule, until the person says yes to going after it', () => {
    const stays = (n: number, answer: Decision['answer'] = 'do-it') => decision(n, answer, { about: 'stay' });
    expect(wishIn([stays(1)])).toBe('no');
    expect(wishIn([decision(1, 'do-it'), stays(2)])).toBe('no');
    expect(wishIn([decision(1, 'do-it'), stays(2)], broken(2))).toBe('no');
    expect(wishIn([decision(1, 'do-it'), stays(2), decision(3, 'do-it')])).toBe('yes');
    expect(wishIn([stays(2), decision(1, 'do-it')])).toBe('no');
    expect(wishIn([decision(1, 'do-it'), stays(2, 'leave-it')])).toBe('yes');
    expect(wishIn([stays(1, 'otherwise')])).toBe('open');
  });

  test('is no yes where that was corrected; a no that somebody corrects holds until the person says yes anew', () => {
    expect(wishIn([decision(1, 'do-it'), decision(2, 'leave-it')], corrected(2))).toBe('no');
    expect(wishIn([decision(1, 'leave-it'), decision(2, 'do-it')], corrected(1))).toBe('yes');
    expect(wishIn([decision(1, 'do-it')], corrected(1))).toBe('open');
  });

  test('Standards 6.10(e): of a child is a decision in their best interest that weighs their opinion; their own no holds', () => {
    const child = { age: 'presumed-child' } as const;
    const best = { decidedBy: 'best-interest', opinion: 'followed' } as const;
    expect(wishIn([decision(1, 'do-it')], child)).toBe('open');
    expect(wishIn([decision(1, 'do-it', { decidedBy: 'best-interest' })], child)).toBe('open');
    expect(wishIn([decision(1, 'do-it', best)], child)).toBe('yes');
    expect(wishIn([decision(1, 'do-it', best), decision(2, 'leave-it')], child)).toBe('no');
  });
});

describe('A handover hears it', () => {
  const hear = (state: Parameters<typeof hearWish>[0], wish: 'yes' | 'no' | 'open') =>
    hearWish(state, { wish, shown: { riskWeighed: true, wayTold: true } }, actOn(people['case-worker']));
  const before = ['proposed', 'scheduled', 'departed', 'pending', 'refused', 'postponed', 'disputed'] as const;

  test('Policy IV (freedom of movement): a no ends it, as long as it has not taken place', () => {
    for (const status of before) expect(hear(standingIn(status), 'no')?.type, status).toBe('HandoverWithdrawn');
    for (const status of ['received', 'returned', 'withdrawn'] as const)
      expect(hear(standingIn(status), 'no'), status).toBeUndefined();
  });

  test('of whoever was handed over by then it says that no yes stands, and their arrival is kept with what it breaks', () => {
    const over = standingIn('handed-over', answered(proposed({ wish: 'yes' })));
    const event = hear(over, 'no') as HandoverEvent;
    expect(event).toMatchObject({ type: 'WishHeard', wish: 'open' });
    const after = evolveHandover(over, event);
    expect(after.status).toBe('handed-over');
    // The other side reads the same minutes and the same checklist as before.
    expect(minutesOf(after)).toEqual(minutesOf(over));
    expect(standing(after)).toEqual(standing(over));
    const abroad = people['counterpart-vn'];
    expect(seenAtDesk(after, abroad)).toEqual(seenAtDesk(over, abroad));
    const there = { placement: 'shelter', family: 'not-assessed' } as const;
    const arrived = recordArrivalAtDestination(after, there, actOn(unitOf(over, 'V')));
    expect(brokenBy(arrived)).toEqual({ 'nobody-returns-against-their-no': ['no-yes-to-return'] });
    expect(evolveHandover(after, eventOf(arrived))).toMatchObject({ status: 'received', breaches: [{}] });
    expect(brokenBy(recordArrivalAtDestination(over, there, actOn(unitOf(over, 'V'))))).toEqual({});
  });

  test('a yes, or that it is taken back, where that is news; of whoever comes from abroad their file is not here', () => {
    const open = proposed({ wish: 'open' });
    expect(hear(open, 'open')).toBeUndefined();
    expect(hear(open, 'yes')).toMatchObject({ type: 'WishHeard', wish: 'yes' });
    expect(hear({ ...open, wish: 'yes' }, 'open')).toMatchObject({ type: 'WishHeard', wish: 'open' });
    expect(hear({ ...open, direction: 'inbound' }, 'no')).toBeUndefined();
  });
});
