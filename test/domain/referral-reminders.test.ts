import { describe, expect, test } from 'vitest';
import { answerBy } from '../../packages/domain/src/case/referred-in/answer-by.ts';
import {
  acceptReferral,
  declineReferral,
  withdrawReferral,
} from '../../packages/domain/src/case/referred-in/decide-referral-in.ts';
import { noticeOfReferral } from '../../packages/domain/src/case/referred-in/notice-of-referral.ts';
import {
  evolveReferralIn,
  lineOfReferralIn,
  type ReferralIn,
  referralIn,
  referralInEvent,
} from '../../packages/domain/src/case/referred-in/referral-in.ts';
import { nextLookAtReferral, referralReminderDue } from '../../packages/domain/src/case/referred-in/reminders.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { dayOf } from '../../packages/domain/src/time.ts';
import { actBy, eventOf, people } from './made.ts';
import { counted, send } from './referred-in.ts';

/** A moment at a clock in Phnom Penh. */
const there = (day: string, clock = '09:00:00') => new Date(`${day}T${clock}+07:00`).toISOString();
const partner = (recordedAt: string, said: object = {}) => actOf(people.provider, recordedAt, said);
const waits = (at: string, more: object = {}, act = partner(at)): ReferralIn =>
  evolveReferralIn(undefined, eventOf(send(undefined, more, {}, act)));
const stageOn = (state: ReferralIn, day: string, clock?: string) =>
  referralReminderDue(state, dayOf(there(day, clock)))?.stage;

function remindedOn(state: ReferralIn, day: string): ReferralIn {
  const due = referralReminderDue(state, day) ?? expect.fail('nothing is due');
  const stamp = { organisation: state.organisation, occurredAt: there(day), by: 'clocks' };
  return evolveReferralIn(state, referralInEvent.parse({ type: 'ReferralReminded', ...due, ...stamp }));
}

describe('Standards 7.3(c): a referral is answered in three days, counted in Phnom Penh', () => {
  test.each([
    ['2026-03-02', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-08'],
    ['2026-01-30', '2026-02-01', '2026-02-02', '2026-02-03', '2026-02-05'],
    ['2026-02-27', '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-05'],
    ['2028-02-27', '2028-02-29', '2028-03-01', '2028-03-02', '2028-03-04'],
    ['2026-12-30', '2027-01-01', '2027-01-02', '2027-01-03', '2027-01-05'],
  ])(
    'sent on %s: nothing on the day before, the first on its day, the second when it is as much overdue',
    (sent, before, on, after, second) => {
      for (const clock of ['00:00:00', '06:59:59', '07:00:00', '23:59:59']) {
        const state = waits(there(sent, clock));
        expect(answerBy(state)).toBe(on);
        expect(nextLookAtReferral(state)).toBe(there(on, '00:00:00'));
        expect([before, on].map((day) => stageOn(state, day, '23:59:59'))).toEqual([undefined, 0]);
        expect(stageOn(state, on, '00:00:00')).toBe(0);
        const once = remindedOn(state, on);
        expect(referralIn.parse(once)).toEqual(once);
        expect([on, after].map((day) => stageOn(once, day, '00:00:00'))).toEqual([undefined, undefined]);
        expect(nextLookAtReferral(once)).toBe(there(second, '00:00:00'));
        expect(stageOn(once, second, '00:00:00')).toBe(1);
        const twice = remindedOn(once, second);
        expect([stageOn(twice, '2030-01-01'), nextLookAtReferral(twice)]).toEqual([undefined, undefined]);
      }
    },
  );

  test('where nobody looked for days, the latest alone is told', () => {
    const state = waits(there('2026-03-02'));
    const late = remindedOn(state, '2026-03-20');
    expect(late.reminded).toBe(2);
    expect(stageOn(late, '2026-03-21')).toBeUndefined();
  });

  test('what was over before the platform heard of it wakes no clock; what comes later does', () => {
    const toldOn = (day: string) => {
      const said = { occurredAt: there('2026-03-02'), lateReason: 'no-signal' };
      return waits(there(day), {}, partner(there(day), said));
    };
    const [early, late, tooLate] = [toldOn('2026-03-05'), toldOn('2026-03-06'), toldOn('2026-03-09')];
    expect(referralIn.parse(late)).toEqual(late);
    expect(stageOn(early, '2026-03-05')).toBe(0);
    expect([stageOn(late, '2026-03-07'), stageOn(late, '2026-03-08')]).toEqual([undefined, 1]);
    expect(nextLookAtReferral(late)).toBe(there('2026-03-08', '00:00:00'));
    expect(nextLookAtReferral(tooLate)).toBeUndefined();
  });
});

describe('A reminder of a referral', () => {
  const state = waits(there('2026-03-02'));
  const worker = actBy('case-worker');

  test('is none once it was answered or taken back', () => {
    const ended = [
      acceptReferral(state, worker, counted),
      declineReferral(state, { reason: 'no-place' }, worker, counted),
      withdrawReferral(state, { reason: 'helped-already' }, worker),
    ].map((one) => evolveReferralIn(state, eventOf(one)));
    for (const one of ended)
      expect([referralReminderDue(one, '2026-04-01'), nextLookAtReferral(one)]).toEqual([undefined, undefined]);
  });

  test('is not put off by newer words, and not written twice; asked once more, it has days of its own', () => {
    const once = remindedOn(state, '2026-03-05');
    const newer = evolveReferralIn(once, eventOf(send(once, {}, {}, partner(there('2026-03-06')))));
    expect(newer).toMatchObject({ at: state.at, reminded: 1 });
    expect([stageOn(newer, '2026-03-07'), stageOn(newer, '2026-03-08')]).toEqual([undefined, 1]);
    const declined = evolveReferralIn(once, eventOf(declineReferral(once, { reason: 'no-place' }, worker, counted)));
    const anew = eventOf(send(declined, { again: true }, {}, partner(there('2026-03-10'))));
    const again = evolveReferralIn(declined, anew);
    expect(again.reminded).toBeUndefined();
    expect([stageOn(again, '2026-03-12'), stageOn(again, '2026-03-13')]).toEqual([undefined, 0]);
  });

  test('stands in no list', () => {
    const late = { ...remindedOn(state, '2026-03-05'), heardAt: there('2026-03-03') };
    expect(lineOfReferralIn(late)).toEqual(lineOfReferralIn(state));
  });
});

test('Casework hears of a first sending and of one sent anew, told late or not, and of no newer words; the partner, of its answer', () => {
  const sent = eventOf(send());
  const waiting = evolveReferralIn(undefined, sent);
  const newer = eventOf(send(waiting));
  const no = eventOf(declineReferral(waiting, { reason: 'no-place' }, actBy('case-worker'), counted));
  const declined = evolveReferralIn(waiting, no);
  const again = eventOf(send(declined, { again: true }));
  const said = { occurredAt: there('2026-02-01'), lateReason: 'no-signal' };
  const late = eventOf(send(undefined, {}, {}, partner(there('2026-03-02'), said)));
  for (const one of [sent, newer, again, late]) expect(referralInEvent.parse(one)).toEqual(one);
  expect([sent, newer, again, late, no].map((one) => noticeOfReferral(one)?.kind)).toEqual([
    'referral-came',
    undefined,
    'referral-came',
    'referral-came',
    'referral-answered',
  ]);
  const back = eventOf(withdrawReferral(waiting, { reason: 'sent-in-error' }, partner(there('2026-03-03'))));
  expect(noticeOfReferral(back)).toBeUndefined();
  expect([sent, no].map((one) => noticeOfReferral(one)?.to)).toEqual(['casework', 'partner']);
});
