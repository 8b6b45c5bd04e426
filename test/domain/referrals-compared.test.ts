import { describe, expect, test } from 'vitest';
import {
  acceptReferral,
  declineReferral,
  withdrawReferral,
} from '../../packages/domain/src/case/referred-in/decide-referral-in.ts';
import {
  evolveReferralIn,
  lineOfReferralIn,
  type ReferralIn,
  type ReferralInEvent,
  referralIn,
  referralInEvent,
} from '../../packages/domain/src/case/referred-in/referral-in.ts';
import { referralsInDeclined } from '../../packages/domain/src/report/figures/referrals-in-declined.ts';
import {
  answerIn,
  countedAnswer,
  type ReferralAnswer,
} from '../../packages/domain/src/report/parity/referral-answer.ts';
import { parityReportOf } from '../../packages/domain/src/report/parity/report.ts';
import { type ParityRow, parityRowOf } from '../../packages/domain/src/report/parity/row.ts';
import { actBy, eventOf, fileOf, idOf, now, people } from './made.ts';
import { send } from './referred-in.ts';

const worker = actBy('case-worker');
const centre = people['case-worker'].organisation;
const no = { reason: 'no-place' } as const;
const waiting = (citizenship: string) => evolveReferralIn(undefined, eventOf(send(undefined, { citizenship })));
const decline = (state: ReferralIn, as = 92) =>
  eventOf(declineReferral(state, no, worker, countedAnswer(state, worker.by, idOf(as))));
const accept = (state: ReferralIn, as = 92) =>
  eventOf(acceptReferral(state, worker, countedAnswer(state, worker.by, idOf(as))));
const answersOf = (events: readonly ReferralInEvent[]) =>
  events.flatMap((event) => answerIn(referralInEvent.parse(event))?.answer ?? []);
const ofMany = (count: number, foreign: boolean, declined: boolean): readonly ReferralAnswer[] =>
  Array.from({ length: count }, () => ({ organisation: centre, foreign, declined }));
const opened = (count: number, citizenship: 'KH' | 'VN'): readonly ParityRow[] =>
  Array.from({ length: count }, () => parityRowOf(fileOf({ openedAt: now, citizenship })));
const told = (answers: readonly ReferralAnswer[], rows: readonly ParityRow[] = []) =>
  parityReportOf('2026-Q1', rows, { answers });

describe('R088: how many referrals of partners casework declined, Cambodians beside all others', () => {
  test('counts what was declined and what was taken; what was sent, waits or was taken back is answered by nobody', () => {
    const [khmer, vietnamese, unknown] = ['KH', 'VN', 'unknown'].map(waiting) as [ReferralIn, ReferralIn, ReferralIn];
    const back = withdrawReferral(vietnamese, { reason: 'sent-in-error' }, actBy('provider'));
    const events = [
      eventOf(send()),
      eventOf(send(undefined, { citizenship: 'VN' })),
      eventOf(back),
      accept(khmer),
      decline(khmer),
      accept(vietnamese),
      decline(vietnamese),
      decline(unknown),
    ];
    expect(referralsInDeclined(answersOf(events))).toEqual({
      cambodian: { answered: 2, declined: 1 },
      foreign: { answered: 3, declined: 2 },
    });
  });

  test('has of an answer the centre, whether the person is foreign and was declined, and no word of them or of who answered', () => {
    expect(answerIn(decline(waiting('VN')))).toEqual({
      as: idOf(92),
      at: now,
      answer: { organisation: centre, foreign: true, declined: true },
    });
    const { counted: _, ...before } = decline(waiting('VN')) as Extract<ReferralInEvent, { type: 'ReferralDeclined' }>;
    expect(answerIn(referralInEvent.parse(before))).toBeUndefined();
  });

  test('counts one that is referred once more under its first name, and tells nobody that name', () => {
    const declined = evolveReferralIn(waiting('VN'), decline(waiting('VN')));
    const again = evolveReferralIn(declined, eventOf(send(declined, { citizenship: 'VN', again: true })));
    expect(referralIn.parse(again).countedAs).toBe(idOf(92));
    expect(answerIn(accept(again, 93))).toMatchObject({ as: idOf(92), answer: { declined: false } });
    expect(JSON.stringify(lineOfReferralIn(again))).not.toContain(idOf(92));
  });
});

describe('A centre that declines whoever is foreign', () => {
  test('stands in the table with its numbers, and first in a sentence with how sure that is', () => {
    const { referrals, verdicts, lookedAt } = told([...ofMany(12, true, true), ...ofMany(12, false, false)]);
    expect(referrals).toEqual([
      { organisation: centre, cambodian: { answered: 12, declined: 0 }, foreign: { answered: 12, declined: 12 } },
    ]);
    expect(lookedAt).toBe(1);
    expect(verdicts).toMatchObject([
      { organisation: centre, kind: 'not-taken', foreign: { with: 12, of: 12 }, cambodian: { with: 0, of: 12 } },
    ]);
    expect(verdicts[0]?.chance).toBe(0.001);
    expect(verdicts[0]).not.toHaveProperty('service');
  });

  test('is found by nothing where it answered under ten of a group, and where both are answered alike', () => {
    expect(told([...ofMany(9, true, true), ...ofMany(12, false, false)]).lookedAt).toBe(0);
    const alike = [true, false].flatMap((foreign) => [...ofMany(6, foreign, true), ...ofMany(6, foreign, false)]);
    expect(told(alike)).toMatchObject({ lookedAt: 1, verdicts: [] });
    const kinder = [...ofMany(12, false, true), ...ofMany(12, true, false)];
    expect(told(kinder)).toMatchObject({ lookedAt: 1, verdicts: [] });
  });
});

describe('No figure of one to four referrals', () => {
  const foreignIn = (answers: readonly ReferralAnswer[], rows?: readonly ParityRow[]) =>
    told(answers, rows).referrals[0]?.foreign;

  test('is told of a small group, of a few who were declined, or of a few who were taken', () => {
    expect(foreignIn(ofMany(4, true, true))).toEqual({ answered: 'small', declined: 'small' });
    expect(foreignIn([...ofMany(2, true, true), ...ofMany(8, true, false)])).toEqual({
      answered: 10,
      declined: 'hidden',
    });
    expect(foreignIn([...ofMany(8, true, true), ...ofMany(2, true, false)])).toEqual({
      answered: 10,
      declined: 'hidden',
    });
    expect(foreignIn([...ofMany(5, true, true), ...ofMany(5, true, false)])).toEqual({ answered: 10, declined: 5 });
    expect(foreignIn(ofMany(3, false, true))).toEqual({ answered: 0, declined: 0 });
  });

  test('follows from the files that the centre opened: whoever was taken is among these', () => {
    const answers = [...ofMany(6, true, true), ...ofMany(10, true, false)];
    expect(foreignIn(answers, opened(10, 'VN'))).toEqual({ answered: 16, declined: 6 });
    expect(foreignIn(answers, opened(15, 'VN'))).toEqual({ answered: 16, declined: 6 });
    expect(foreignIn(answers, opened(12, 'VN'))).toEqual({ answered: 16, declined: 'hidden' });
    expect(foreignIn(answers, opened(12, 'KH'))).toEqual({ answered: 16, declined: 6 });
  });

  test('is said in a finding: a few are so named, and where others would be given away it has no numbers', () => {
    const answers = [...ofMany(14, true, true), ...ofMany(2, false, true), ...ofMany(14, false, false)];
    expect(told(answers).verdicts).toMatchObject([
      { foreign: { with: 14, of: 14 }, cambodian: { with: 'small', of: 16 } },
    ]);
    const [finding] = told(answers, opened(17, 'KH')).verdicts;
    expect(finding).toMatchObject({ kind: 'not-taken' });
    expect([finding?.foreign, finding?.cambodian]).toEqual([undefined, undefined]);
  });
});
