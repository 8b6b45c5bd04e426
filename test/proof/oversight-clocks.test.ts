import { warningDue } from '@homeward/domain/directory/provider';
import { emptyMonitoringRecord } from '@homeward/domain/oversight/evolve-monitoring';
import { dueOf, standingOn } from '@homeward/domain/oversight/monitoring-clocks';
import { lastDayOfPlan } from '@homeward/domain/oversight/plan';
import { dayOf, daysAfter, monthsAfter } from '@homeward/domain/time';
import { allOf } from '@homeward/store/page';
import { providerWrite } from '@homeward/store/providers';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { warnOfMemoranda } from '../../functions/handlers/memorandum-warnings.ts';
import { remindOfOversight } from '../../functions/handlers/oversight-reminders.ts';
import { underAMemorandum } from '../domain/under-a-memorandum.ts';
import { openDatabase } from '../store/database.ts';
import { everythingOwed, type Owed } from './oversight/owed.ts';
import { byHand, edgesOf, plainly } from './oversight/plain-days.ts';
import { prove, runsOf } from './prove.ts';
import { report } from './report.ts';

const anyDay = fc
  .integer({ min: 0, max: 36_000 })
  .map((n) => new Date(Date.UTC(2000, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
/** The last days of months, those of February among them, and the first ones after. */
const turnOfAMonth = fc
  .tuple(fc.integer({ min: 2000, max: 2098 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(-1, 0))
  .map(([year, month, more]) => plainly(byHand(`${year}-${String(month).padStart(2, '0')}-01`, 1), more));

test('Standards 13, Policy VII.3.a(1): the day before, the day of and the day after every yearly, three-month and two-year clock, at every minute of Phnom Penh', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  prove(
    'oversight-clocks',
    runsOf(1000),
    fc.property(anyDay, minute, (day, at) => {
      // The same day in Phnom Penh, whatever day it is in UTC by then.
      const moment = new Date(Date.parse(`${day}T00:00:00+07:00`) + at * 60_000).toISOString();
      expect(dayOf(moment)).toBe(day);
      const yearly = dueOf(emptyMonitoringRecord('invented'), dayOf(moment)).map(({ on }) => on);
      expect(new Set(yearly)).toEqual(new Set([byHand(day, 12)]));
      expect(monthsAfter(dayOf(moment), 3)).toBe(byHand(day, 3));
      expect(daysAfter(lastDayOfPlan(day), 1)).toBe(byHand(day, 24));
      for (const due of [byHand(day, 12), byHand(day, 3), byHand(day, 24)])
        expect([-1, 0, 1].map((days) => standingOn(due, daysAfter(due, days)))).toEqual(['soon', 'due', 'over']);
    }),
  );
});

const warned: readonly (readonly [days: number, told: number | undefined])[] = [
  [-91, undefined] as const,
  [-90, 90] as const,
  [-89, 90] as const,
  [-31, 90] as const,
  [-30, 30] as const,
  [-29, 30] as const,
  [-1, 30] as const,
  [0, 0] as const,
  [1, undefined] as const,
];

test('Standards 5: the 90, 30 and 0 days before a memorandum ends, from the first to the last moment of each day in Phnom Penh, across the ends of months', () => {
  prove(
    'memorandum-days',
    runsOf(1000),
    fc.property(fc.oneof(anyDay, turnOfAMonth), (until) => {
      const state = { ...underAMemorandum('invented'), memorandum: { ...paper, from: '1999-01-01', until } };
      for (const [days, told] of warned)
        for (const moment of edgesOf(plainly(until, days))) {
          expect(moment).toMatch(/T(17:00:00\.000|16:59:59\.999)Z$/);
          expect(warningDue(state, dayOf(moment))?.days, `${days} days from ${until} at ${moment}`).toBe(told);
        }
    }),
  );
});
const paper = { number: 'invented', source: 'invented', at: '2026-01-01T00:00:00.000Z', by: 'x' };

test('R144: each yearly reminder is written once, however often it is tried and by however many at once', async () => {
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

type Store = Awaited<ReturnType<typeof openDatabase>>['store'];

/** Three workings of the clocks at once and one after them. What one of them could not write for the others it leaves to the next. */
async function worked(store: Store, now: string): Promise<void> {
  const once = () => Promise.allSettled([remindOfOversight(store, now), warnOfMemoranda(store, now)]);
  await Promise.all([once(), once(), once()]);
  await remindOfOversight(store, now);
  await warnOfMemoranda(store, now);
}

/** Of each clock what should have been told by a moment, and what was. */
async function compared(all: readonly Owed[], now: string) {
  const should = ({ due, ahead }: Owed) => ahead.filter((days) => edgesOf(plainly(due, -days))[0] <= now);
  const rows = all.map(async (one) => [one.clock, should(one), (await one.told()).toSorted((a, b) => b - a)] as const);
  return Promise.all(rows);
}

const askedOn = runsOf(3, 8);
const asked = [
  '2024-11-30',
  '2023-11-29',
  '2025-01-31',
  '2026-08-31',
  '2025-12-31',
  '2024-03-15',
  '2025-10-01',
  '2027-11-29',
];

test(`R144, Standards 5, 13, Policy VII.3: of a finding, a plan, a committee, a negotiation and a memorandum each reminder is written once in the first moment of its day in Phnom Penh and not a moment before, by however many at once, for ${askedOn} days`, async () => {
  let told = 0;
  for (const day of asked.slice(0, askedOn)) {
    const { store, stop } = await openDatabase();
    try {
      const all = await everythingOwed(store, day);
      const firsts = all.flatMap(({ due, ahead }) => ahead.map((days) => edgesOf(plainly(due, -days))[0]));
      const moments = [...new Set(firsts)].toSorted().flatMap((at) => {
        const [before, later] = [-1, 3_600_000].map((more) => new Date(Date.parse(at) + more).toISOString());
        return [before ?? at, at, later ?? at];
      });
      for (const now of moments) {
        await worked(store, now);
        for (const [clock, should, was] of await compared(all, now)) expect(was, `${clock} at ${now}`).toEqual(should);
      }
      told += all.reduce((sum, { ahead }) => sum + ahead.length, 0);
    } finally {
      await stop();
    }
  }
  report('oversight-reminders-once', told, 0, 0);
  expect(told).toBe(askedOn * 14);
});

async function openDatabaseWithPut() {
  const { PutCommand } = await import('@aws-sdk/lib-dynamodb');
  const { nameOf } = await import('@homeward/store/open-store');
  const { store, stop } = await openDatabase();
  const put = ({ table, item }: ReturnType<typeof providerWrite>) =>
    store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
  return { store, stop, put };
}
