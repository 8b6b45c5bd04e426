import { describe, expect, test } from 'vitest';
import { actOf } from '../../packages/domain/src/command.ts';
import { day, moment, partialDate, year } from '../../packages/domain/src/dates.ts';
import { lateEntryGivesItsReason } from '../../packages/domain/src/rules/late-entry-gives-its-reason.ts';
import {
  dayOf,
  endOfMonth,
  hoursBetween,
  isLate,
  monthOf,
  restOfDay,
  restOfHour,
} from '../../packages/domain/src/time.ts';
import { now, people } from './made.ts';

const codesOf = (schema: typeof day, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];

describe('A day', () => {
  test.each(['2024-02-29', '2026-12-31', '1999-01-01'])('%s is one', (value) => {
    expect(day.parse(value)).toBe(value);
  });

  test.each(['2024-02-30', '2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])(
    '%s was never one',
    (value) => {
      expect(codesOf(day, value)).toContain('no-such-day');
    },
  );

  test.each(['2552-01-01', '2569-03-02', '2443-01-01', '2643-12-31'])(
    '%s is a year of the Buddhist Era: refused by its own code, never converted',
    (value) => {
      expect(codesOf(day, value)).toContain('buddhist-era');
    },
  );

  test.each(['02-03-2026', '2026-3-2', '2026-03-02T00:00:00Z', '', ' 2026-03-02', 20260302, null, undefined])(
    '%s is not written as one',
    (value) => {
      expect(day.safeParse(value).success).toBe(false);
    },
  );
});

describe('A moment', () => {
  test('is UTC to the letter', () => {
    expect(moment.parse('2026-03-02T03:00:00.000Z')).toBe('2026-03-02T03:00:00.000Z');
    for (const wrong of ['2026-03-02T03:00:00', '2026-03-02T03:00:00+07:00', '2026-03-02', '2026-03-02T25:00:00Z'])
      expect(moment.safeParse(wrong).success, wrong).toBe(false);
  });

  test('stands on a real day of a Gregorian year', () => {
    expect(moment.safeParse('2024-02-30T00:00:00Z').success).toBe(false);
    expect(codesOf(moment as unknown as typeof day, '2569-03-02T00:00:00Z')).toContain('buddhist-era');
  });
});

describe('A remembered date', () => {
  test('may be a year, a month or a day, and is as real as any other', () => {
    for (const good of ['1990', '1990-02', '2024-02-29']) expect(partialDate.parse(good)).toBe(good);
    for (const wrong of ['2552', '2552-02', '1990-13', '2023-02-29', '90', '1990-', '1990-2'])
      expect(partialDate.safeParse(wrong).success, wrong).toBe(false);
  });

  test('of a year alone takes no month', () => {
    expect(year.parse('1990')).toBe('1990');
    expect(year.safeParse('1990-02').success).toBe(false);
    expect(year.safeParse('2552').success).toBe(false);
  });
});

describe('Months and days end in Cambodia', () => {
  test.each([
    ['2026-02-28T16:59:59.999Z', '2026-02', '2026-02-28'],
    ['2026-02-28T17:00:00.000Z', '2026-03', '2026-03-01'],
    ['2026-12-31T17:00:00.000Z', '2027-01', '2027-01-01'],
    ['2008-12-31T16:59:59.999Z', '2008-12', '2008-12-31'],
    ['2024-02-28T17:00:00.000Z', '2024-02', '2024-02-29'],
  ])('%s lies in %s, on %s', (at, month, date) => {
    expect(monthOf(at)).toBe(month);
    expect(dayOf(at)).toBe(date);
  });

  test('the end of a month is the first moment of the next', () => {
    for (const month of ['2008-02', '2024-02', '2026-01', '2026-12']) {
      const end = endOfMonth(month);
      expect(monthOf(end)).not.toBe(month);
      expect(monthOf(new Date(Date.parse(end) - 1).toISOString())).toBe(month);
    }
    expect(endOfMonth('2026-12')).toBe('2026-12-31T17:00:00.000Z');
  });
});

describe('A late entry', () => {
  const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();

  test('is one that is written down more than a day after it happened', () => {
    expect(isLate(hoursAgo(24), now)).toBe(false);
    expect(isLate(hoursAgo(24.01), now)).toBe(true);
    expect(hoursBetween(hoursAgo(3), now)).toBe(3);
  });

  test('without a reason is refused, and so is what is dated after its recording', () => {
    const said = (occurredAt: string, more = {}) => actOf(people.intake, now, { occurredAt, ...more });
    expect(lateEntryGivesItsReason.breaches(said(hoursAgo(25)))).toEqual(['late-without-reason']);
    expect(lateEntryGivesItsReason.breaches(said(hoursAgo(25), { lateReason: 'archive' }))).toEqual([]);
    expect(lateEntryGivesItsReason.breaches(said(hoursAgo(24)))).toEqual([]);
    expect(lateEntryGivesItsReason.breaches(said(hoursAgo(-0.05)))).toEqual([]); // clocks of devices differ
    expect(lateEntryGivesItsReason.breaches(said(hoursAgo(-1)))).toEqual(['dated-in-the-future']);
    expect(lateEntryGivesItsReason.breaches(said(hoursAgo(-1), { lateReason: 'other' }))).toEqual([
      'dated-in-the-future',
    ]);
  });

  test('happened when it was recorded when nothing else is said', () => {
    expect(actOf(people.intake, now, {})).toEqual({ by: people.intake, recordedAt: now, occurredAt: now });
  });

  test('a reason for what is not late is none: it opens nothing and silences nothing', () => {
    expect(actOf(people.intake, now, { lateReason: 'other' })).not.toHaveProperty('lateReason');
    expect(actOf(people.intake, now, { occurredAt: hoursAgo(3), lateReason: 'no-signal' })).not.toHaveProperty(
      'lateReason',
    );
    expect(actOf(people.intake, now, { occurredAt: hoursAgo(30), lateReason: 'no-signal' }).lateReason).toBe(
      'no-signal',
    );
  });
});

test('what is left of an hour of the clock, and of a day in Cambodia, is counted in minutes and never nothing', () => {
  expect(['2026-03-02T03:00:00.000Z', '2026-03-02T03:01:30.000Z', '2026-03-02T03:59:59.999Z'].map(restOfHour)).toEqual([
    60, 59, 1,
  ]);
  // Cambodia's day ends at 17:00 UTC.
  expect(['2026-03-02T17:00:00.000Z', '2026-03-02T16:59:30.000Z', '2026-03-02T03:00:00.000Z'].map(restOfDay)).toEqual([
    1440, 1, 840,
  ]);
});
