import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../packages/domain/src/handover/deadlines.ts';
import { moved, proposed } from './handovers.ts';

const inbound = proposed({ country: 'TH', direction: 'inbound' });
const date = '2026-03-20';
const seen = (state: typeof inbound) => deadlinesOf(state).map(({ step, by, doneAt }) => [step, by, doneAt]);

describe('Policy VI.b: what the two sides owe each other by when', () => {
  test('nothing is counted before a day is fixed', () => {
    expect(deadlinesOf(inbound)).toEqual([]);
  });

  test('from a fixed day on: the receiver’s readiness and the sender’s notice, open until they are there', () => {
    const open = [
      ['readiness-confirmed', '2026-03-17', undefined],
      ['manifest-sent', '2026-03-17T17:00:00.000Z', undefined],
    ];
    expect(seen({ ...inbound, date })).toEqual(open);
    expect(deadlinesOf({ ...inbound, date }).map(({ owedBy }) => owedBy)).toEqual(['V', 'S']);
    const sentAt = '2026-03-16T03:00:00.000Z';
    const acknowledgedAt = '2026-03-16T08:00:00.000Z';
    expect(seen({ ...inbound, date, before: { sentAt, acknowledgedAt } }).map(([, , doneAt]) => doneAt)).toEqual([
      acknowledgedAt,
      sentAt,
    ]);
  });

  test('on paper, the day of the paper counts for both', () => {
    const before = { onPaper: { day: '2026-03-10', by: 'embassy' } };
    expect(seen({ ...inbound, date, before }).map(([, , doneAt]) => doneAt)).toEqual(['2026-03-10', '2026-03-10']);
  });

  test('word of the arrival is owed within 24 hours of the handover', () => {
    const handedOver = { ...inbound, handedOverAt: '2026-03-20T04:00:00.000Z' };
    expect(seen(handedOver)).toEqual([['arrival-confirmed', '2026-03-21T04:00:00.000Z', undefined]]);
    const arrival = { at: '2026-03-20T12:00:00.000Z', placement: 'family' as const };
    expect(seen({ ...handedOver, arrival })).toEqual([
      ['arrival-confirmed', '2026-03-21T04:00:00.000Z', '2026-03-20T12:00:00.000Z'],
      ['first-follow-up', '2026-04-19', undefined],
    ]);
  });

  test('each says its source, that nobody agreed to it, and whether holidays were known', () => {
    const outbound = moved(proposed(), { type: 'HandoverScheduled', date, gate: 'bavet', mode: 'land' });
    for (const one of deadlinesOf(outbound))
      expect(one).toMatchObject({ source: expect.stringContaining('assumption'), agreedBy: null, holidaysUnknown: [] });
  });
});
