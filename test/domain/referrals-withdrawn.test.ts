import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { providersOf } from '../../packages/domain/src/case/planning/providers-of.ts';
import { referralsWithdrawn } from '../../packages/domain/src/case/referral/withdrawn.ts';
import { referralIsAnswered } from '../../packages/domain/src/clocks/referral-is-answered.ts';
import { answerOf, fileOf, idOf, now } from './made.ts';

const referral = (more: Partial<CaseState['referrals'][number]> = {}): CaseState['referrals'][number] => ({
  id: idOf(60),
  at: now,
  to: 'ngo-1',
  kind: 'ngo',
  services: ['legal-aid'],
  decision: idOf(61),
  expects: ['heard-in-court'],
  ...more,
});
const referred = (more: Partial<CaseState> = {}) =>
  fileOf({ consents: [answerOf('ngo', true)], referrals: [referral()], ...more });
const left = (file: CaseState, event: object) =>
  evolveCase(file, { id: idOf(90), occurredAt: now, by: 'case-worker-1', ...event } as never);
const back = { type: 'ConsentWithdrawn', said: { consent: 'consent-1' } };
const saying = (given: boolean, more: object = {}) => {
  const { id: _, at: _at, ...consent } = answerOf('ngo', given, more);
  return { type: 'ConsentGiven', said: { consent } };
};
const ends = (file: CaseState, event: object) => left(file, event).referrals.map(({ withdrawn }) => withdrawn);

describe('Standards 6.3(b): a referral ends in the act in which the person takes back what it rests on', () => {
  test('by a withdrawal or a later no, to the receiver or to all of its kind, from that moment on', () => {
    expect(ends(referred(), back)).toEqual([now]);
    expect(ends(referred(), saying(false))).toEqual([now]);
    expect(ends(referred(), saying(false, { organisation: 'ngo-1', sections: ['testimony'] }))).toEqual([undefined]);
    // A yes to its kind says nothing of whoever is refused by name.
    expect(ends(referred(), saying(false, { organisation: 'ngo-1' }))).toEqual([now]);
    expect(ends(referred(), saying(false, { organisation: 'ngo-1', to: 'shelter', for: 'care' }))).toEqual([undefined]);
    expect(ends(referred(), saying(false, { organisation: 'ngo-1', to: 'shelter' }))).toEqual([now]);
    const own = referred({ consents: [answerOf('ngo', true, { organisation: 'ngo-1' })] });
    expect(ends(own, back)).toEqual([now]);
  });

  test('by taking back what it rests on, whatever else the receiver may be told for', () => {
    const legal = answerOf('ngo', true, { id: 'other', for: 'family-tracing' });
    expect(ends(referred({ consents: [answerOf('ngo', true), legal] }), back)).toEqual([now]);
    const forCourt = answerOf('ngo', true, { for: 'legal' });
    expect(ends(referred({ consents: [forCourt, legal] }), back)).toEqual([now]);
    const both = [answerOf('ngo', true, { id: 'other' }), forCourt];
    expect(ends(referred({ consents: both }), back)).toEqual([undefined]);
  });

  test('not by another yes, another receiver’s no, or the last day of the person’s consent', () => {
    expect(ends(referred(), saying(true))).toEqual([undefined]);
    expect(ends(referred(), saying(false, { organisation: 'ngo-2' }))).toEqual([undefined]);
    expect(ends(referred(), saying(false, { to: 'hospital' }))).toEqual([undefined]);
    const ranOut = referred({ consents: [answerOf('ngo', true, { until: '2026-01-31' })] });
    expect(ends(ranOut, saying(false, { to: 'hospital' }))).toEqual([undefined]);
  });

  test('an accepted one too, a declined one not', () => {
    const answered = (answer: 'accepted' | 'declined') =>
      referred({ referralAnswers: [{ id: idOf(62), at: now, by: 'x', referral: idOf(60), answer }] });
    expect(ends(answered('accepted'), back)).toEqual([now]);
    expect(providersOf(answered('accepted'))).toEqual(['ngo-1']);
    expect(providersOf(left(answered('accepted'), back))).toEqual([]);
    expect(ends(answered('declined'), back)).toEqual([undefined]);
  });

  test('nobody is reminded of its answer any more', () => {
    expect(referralIsAnswered.due(referred())).toHaveLength(1);
    const after = left(referred(), back);
    expect(referralIsAnswered.due(after)).toEqual([]);
  });

  test('its receiver is told once: what ended before is not told again', () => {
    const after = left(referred(), back);
    expect(referralsWithdrawn(referred(), after).map(({ to }) => to)).toEqual(['ngo-1']);
    expect(referralsWithdrawn(after, left(after, saying(false)))).toEqual([]);
    expect(ends(after, saying(false))).toEqual([now]);
  });
});
