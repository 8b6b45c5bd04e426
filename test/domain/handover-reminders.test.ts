import { describe, expect, test } from 'vitest';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import type { HandoverEvent, HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { noticeOf, recipientsOf } from '../../packages/domain/src/handover/notice-of.ts';
import { handoverReminderName } from '../../packages/domain/src/handover/reminder.ts';
import { handoverRemindersDue, nextLookAtHandover } from '../../packages/domain/src/handover/reminders.ts';
import { noticed } from '../../packages/domain/src/settings/corridors/notice-stage.ts';
import { moved, proposed } from './handovers.ts';

const date = '2026-03-20';
const inbound = proposed({ country: 'TH', direction: 'inbound' });
const scheduled: HandoverState = { ...inbound, status: 'scheduled', date };
const sentAt = '2026-03-16T03:00:00.000Z';
const later = '2027-01-01T00:00:00.000Z';
const due = (state: HandoverState, now = later) =>
  handoverRemindersDue(state, now).map(({ step, owedBy, on, stage }) => [step, owedBy, on, stage]);

/** The handover after everything that was due by a moment was written down. */
function reminded(state: HandoverState, now: string): HandoverState {
  const names = handoverRemindersDue(state, now).map(handoverReminderName);
  return { ...state, reminded: [...(state.reminded ?? []), ...names] };
}

describe('Policy VI.b: a step of a handover that waits is reminded of', () => {
  test('before a day is fixed, and once it is over, nothing is', () => {
    expect(nextLookAtHandover(inbound)).toBeUndefined();
    for (const status of ['withdrawn', 'returned'] as const)
      expect(nextLookAtHandover({ ...scheduled, status })).toBeUndefined();
  });

  test('the notice that is not sent: its side half a day before it is late, both when it is', () => {
    expect(due(scheduled)).toEqual([
      ['manifest-sent', 'S', '2026-03-17T05:00:00.000Z', 0],
      ['manifest-sent', 'S', '2026-03-17T17:00:00.000Z', 1],
    ]);
    expect(due(scheduled, '2026-03-17T05:00:00.000Z')).toHaveLength(1);
    expect(due(scheduled, '2026-03-17T04:59:59.999Z')).toEqual([]);
  });

  test('a notice that nobody acknowledged: its receiver a day after it was sent, both after two', () => {
    const sent = { ...scheduled, before: { sentAt } };
    expect(due(sent)).toEqual([
      ['readiness-confirmed', 'V', '2026-03-17T03:00:00.000Z', 0],
      ['readiness-confirmed', 'V', '2026-03-18T03:00:00.000Z', 1],
    ]);
    for (const known of [{ acknowledgedAt: sentAt }, { onPaper: { day: '2026-03-15', by: 'embassy' } }])
      expect(due({ ...sent, before: { sentAt, ...known } })).toEqual([]);
  });

  test('the word of the arrival, and the first report: a day counts through its end in Cambodia', () => {
    const handedOverAt = '2026-03-20T04:00:00.000Z';
    expect(due({ ...scheduled, status: 'handed-over', handedOverAt })).toEqual([
      ['arrival-confirmed', 'V', '2026-03-20T16:00:00.000Z', 0],
      ['arrival-confirmed', 'V', '2026-03-21T04:00:00.000Z', 1],
    ]);
    const arrival = { at: '2026-03-20T12:00:00.000Z', placement: 'family' as const };
    expect(due({ ...scheduled, status: 'received', handedOverAt, arrival })).toEqual([
      ['first-follow-up', 'V', '2026-04-19T05:00:00.000Z', 0],
      ['first-follow-up', 'V', '2026-04-19T17:00:00.000Z', 1],
    ]);
  });

  test('each is written once, and a day that is fixed anew has its own', () => {
    const once = reminded(scheduled, '2026-03-17T05:00:00.000Z');
    expect(nextLookAtHandover(once)).toBe('2026-03-17T17:00:00.000Z');
    expect(due(reminded(once, later))).toEqual([]);
    expect(due({ ...once, date: '2026-03-25' })).toHaveLength(2);
  });

  test('what was told late reminds of nothing that was over before it was told', () => {
    const heardAt = '2026-03-17T12:00:00.000Z';
    const told = moved(scheduled, { type: 'NoticeSent', lateReason: 'from-paper', heardAt } as Partial<HandoverEvent>);
    expect(told.heardAt).toBe(heardAt);
    expect(due({ ...scheduled, heardAt }).map(([, , , stage]) => stage)).toEqual([1]);
  });
});

describe('whom a reminder goes to', () => {
  const event = (said: Partial<HandoverEvent>) =>
    ({
      type: 'HandoverReminded',
      step: 'readiness-confirmed',
      owedBy: 'V',
      on: sentAt,
      stage: 0,
      direction: 'inbound',
      occurredAt: sentAt,
      by: 'clocks',
      organisation: 'homeward',
      told: ['counterpart-th', 'transit', 'casework'],
      ...said,
    }) as Extract<HandoverEvent, { type: 'HandoverReminded' }>;
  const to = (said: Partial<HandoverEvent>, quiet = false) =>
    recipientsOf(event(said), { foreign: false, quiet, to: noticed.options }).map(
      ({ desk, country }) => `${country} ${desk}`,
    );

  test('first to those of the side that owes, whichever way the person goes, then to both', () => {
    expect(to({})).toEqual(['KH transit', 'KH casework']);
    expect(to({ owedBy: 'S' })).toEqual(['TH counterpart']);
    expect(to({ direction: 'outbound' })).toEqual(['TH counterpart']);
    expect(to({ stage: 1 })).toEqual(['TH counterpart', 'KH transit', 'KH casework']);
  });

  test('of a quiet handover no embassy hears', () => {
    const told = ['counterpart-th', 'embassy-th'] as const;
    expect(to({ owedBy: 'S', told: [...told] }, true)).toEqual(['TH counterpart']);
  });

  test('says the step, and later only that something is overdue; it moves nothing', () => {
    expect(noticeOf(event({}), 'scheduled')).toBe('owed-readiness-confirmed');
    expect(noticeOf(event({ stage: 1 }), 'scheduled')).toBe('overdue');
    const after = evolveHandover(scheduled, event({}));
    expect(after).toEqual({ ...scheduled, reminded: [handoverReminderName(event({}))] });
  });
});
