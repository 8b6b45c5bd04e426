import { warningDue } from '@homeward/domain/directory/provider';
import { firstWatch } from '@homeward/domain/oversight/evolve-watch';
import { lastDayOfPlan } from '@homeward/domain/oversight/plan';
import { dueOf, standingOn } from '@homeward/domain/oversight/watch-clocks';
import { dayOf, daysAfter, monthsAfter } from '@homeward/domain/time';
import { allOf } from '@homeward/store/page';
import { providerWrite } from '@homeward/store/providers';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { remindOfOversight } from '../../functions/handlers/oversight-reminders.ts';
import { underAMemorandum } from '../domain/under-a-memorandum.ts';
import { openDatabase } from '../store/database.ts';
import { prove, runsOf } from './prove.ts';
import { report } from './report.ts';

const anyDay = fc
  .integer({ min: 0, max: 36_000 })
  .map((n) => new Date(Date.UTC(2000, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));

/** Months counted by hand: the same day, or the last of a month that has no such day. */
function byHand(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const leap = (toYear % 4 === 0 && toYear % 100 !== 0) || toYear % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const last = lengths[toMonth - 1] ?? 0;
  return `${toYear}-${String(toMonth).padStart(2, '0')}-${String(Math.min(date, last)).padStart(2, '0')}`;
}

test('Standards 13, Policy VII.3.a(1): the day before, the day of and the day after every yearly, three-month and two-year clock, at every minute of Phnom Penh', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  prove(
    'oversight-clocks',
    runsOf(1000),
    fc.property(anyDay, minute, (day, at) => {
      // The same day in Phnom Penh, whatever day it is in UTC by then.
      const moment = new Date(Date.parse(`${day}T00:00:00+07:00`) + at * 60_000).toISOString();
      expect(dayOf(moment)).toBe(day);
      const yearly = dueOf(firstWatch('invented'), dayOf(moment)).map(({ on }) => on);
      expect(new Set(yearly)).toEqual(new Set([byHand(day, 12)]));
      expect(monthsAfter(dayOf(moment), 3)).toBe(byHand(day, 3));
      expect(daysAfter(lastDayOfPlan(day), 1)).toBe(byHand(day, 24));
      for (const due of [byHand(day, 12), byHand(day, 3), byHand(day, 24)])
        expect([-1, 0, 1].map((days) => standingOn(due, daysAfter(due, days)))).toEqual(['soon', 'due', 'over']);
    }),
  );
});

test('Standards 5: the 90, 30 and 0 days before a memorandum ends, across the ends of months', () => {
  prove(
    'memorandum-days',
    runsOf(1000),
    fc.property(anyDay, (until) => {
      const state = { ...underAMemorandum('invented'), memorandum: { ...paper, from: '1999-01-01', until } };
      const told = [-91, -90, -89, -30, -29, 0, 1].map((days) => warningDue(state, daysAfter(until, days))?.days);
      expect(told).toEqual([undefined, 90, 90, 30, 30, 0, undefined]);
    }),
  );
});
const paper = { number: 'invented', source: 'invented', at: '2026-01-01T00:00:00.000Z', by: 'x' };

test('R144: each reminder is written once, however often it is tried and by however many at once', async () => {
  const { store, put, stop } = await openDatabaseWithPut();
  try {
    const providers = Array.from({ length: runsOf(5, 50) }, (_, n) => `invented-${n}`);
    for (const id of providers) await put(providerWrite(underAMemorandum(id)));
    let written = 0;
    const days = ['2000-12-01', '2000-12-02', '2001-01-01', '2001-01-02', '2001-01-03'];
    for (const day of days) {
      const tries = [1, 2, 3].map((n) => remindOfOversight(store, `${day}T01:0${n}:00.000Z`).catch(() => 0));
      written += (await Promise.all(tries)).reduce((sum, one) => sum + one, 0);
      written += await remindOfOversight(store, `${day}T20:00:00.000Z`);
    }
    let kept = 0;
    for (const id of providers) kept += (await allOf(store, 'directory', `watch#of#${id}`)).length;
    // Three yearly clocks, each told 30 days before, on the day and the day after.
    const expected = providers.length * 9;
    report('reminders-once', expected, 0, Math.abs(kept - expected));
    expect([kept, written]).toEqual([expected, expected]);
  } finally {
    await stop();
  }
});

async function openDatabaseWithPut() {
  const { PutCommand } = await import('@aws-sdk/lib-dynamodb');
  const { nameOf } = await import('@homeward/store/open-store');
  const { store, stop } = await openDatabase();
  const put = ({ table, item }: ReturnType<typeof providerWrite>) =>
    store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
  return { store, stop, put };
}
