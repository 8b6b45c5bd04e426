import { describe, expect, test } from 'vitest';
import { fileContext } from '../../infra/settings.ts';
import { countries } from '../../packages/domain/src/countries/countries.ts';
import { day } from '../../packages/domain/src/dates.ts';
import type { WorkingCalendar } from '../../packages/domain/src/settings/calendars/calendar.ts';
import { cambodia } from '../../packages/domain/src/settings/cambodia.ts';
import { corridorNow, corridorVersions } from '../../packages/domain/src/settings/corridors/corridors.ts';
import { knownGates } from '../../packages/domain/src/settings/gates.ts';
import { calendarOf } from '../../packages/domain/src/working-days.ts';

const calendars: Readonly<Record<string, WorkingCalendar>> = Object.fromEntries(
  countries.map((country) => [country, calendarOf(country)]),
);

const sourced = {
  source: expect.stringMatching(/.{20}/),
  validFrom: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  basis: expect.stringMatching(/^(text|derived|local)$/),
};
const agreedByNobody = { ...sourced, agreedBy: null };
const unverified = { ...agreedByNobody, verified: 'never verified' };

const all = Object.entries(corridorVersions).flatMap(([corridor, of]) => of.map((one) => [corridor, one] as const));

describe('Standards 14: every setting says where it comes from', () => {
  test('each figure of Cambodia', () => {
    for (const [name, setting] of Object.entries(cambodia)) expect(setting, name).toMatchObject(agreedByNobody);
  });

  test('each value of each corridor; nobody has agreed to one, and none was verified', () => {
    expect(Object.keys(corridorVersions).toSorted()).toEqual([
      'KH-MY',
      'KH-TH',
      'KH-VN',
      'KH-ZZ',
      'MY-KH',
      'TH-KH',
      'VN-KH',
    ]);
    for (const [corridor, { sides, deadlines, notices }] of all) {
      expect(sides, corridor).toMatchObject({ ...unverified, basis: 'local' });
      for (const one of deadlines) expect(one, `${corridor} ${one.step}`).toMatchObject(unverified);
      for (const one of notices) expect(one, `${corridor} ${one.stage}`).toMatchObject(unverified);
      for (const { alerts } of deadlines) if (alerts !== undefined) expect(alerts).toMatchObject(agreedByNobody);
    }
  });

  test('a text gives a deadline on one corridor alone; what is assumed is marked as a ministry’s to set', () => {
    const own = all.flatMap(([corridor, { deadlines }]) =>
      deadlines.filter(({ basis }) => basis !== 'local').map(({ step, basis }) => [corridor, step, basis]),
    );
    expect(own).toEqual([
      ['TH-KH', 'identification-stay-ended', 'derived'],
      ['MY-KH', 'protection-order-ended', 'text'],
    ]);
  });

  test('a corridor has no step twice, and the usual steps are those of the notification chain', () => {
    for (const [, { deadlines }] of all) {
      const steps = deadlines.map(({ step }) => step);
      expect(new Set(steps).size).toBe(steps.length);
    }
    const chain = corridorNow('KH-VN').deadlines.map((one) => [one.step, 'within' in one ? one.within : one.ahead]);
    expect(chain).toEqual([
      ['tracing-acknowledged', { workingDays: 3 }],
      ['tracing-answered', { days: 30 }],
      ['nationality-verified', { days: 30 }],
      ['return-proposed', { days: 7 }],
      ['readiness-confirmed', { days: 3 }],
      ['manifest-sent', { hours: 48 }],
      ['arrival-confirmed', { hours: 24 }],
      ['first-follow-up', { days: 30 }],
    ]);
  });

  test('each gate; whether it is open is not said', () => {
    expect(knownGates.length).toBe(11);
    for (const gate of knownGates) {
      expect(gate).toMatchObject({ source: expect.stringMatching(/.{20}/), verified: 'never verified' });
      expect(gate).not.toHaveProperty('status');
    }
  });

  test('a deployment sets who confirms and no other figure of a corridor', () => {
    expect(fileContext()['corridors']).toEqual({ sides: {} });
  });
});

describe('Standards 14: the working days of each country', () => {
  const years = Object.entries(calendars).flatMap(([country, { years: all }]) =>
    Object.entries(all).map(([year, one]) => [country, year, one] as const),
  );

  test('have a weekend with its source', () => {
    for (const [country, { weekend }] of Object.entries(calendars)) {
      expect(weekend, country).toMatchObject(agreedByNobody);
      expect(weekend.value.length).toBeLessThan(7);
    }
  });

  test.each(years)(
    '%s %s: each day is one of the year, once, in order; the list was never verified',
    (_, year, one) => {
      expect(one).toMatchObject({ ...unverified, validFrom: `${year}-01-01` });
      for (const days of [one.closed, one.worked]) {
        for (const each of days) expect(day.parse(each).slice(0, 4)).toBe(year);
        expect(days).toEqual([...new Set(days)].toSorted());
      }
      expect(one.worked.filter((each) => one.closed.includes(each))).toEqual([]);
    },
  );

  test('a day that is worked instead of another lies on a weekend: else it would say nothing', () => {
    for (const [country, , { worked }] of years)
      for (const each of worked)
        expect(calendars[country]?.weekend.value, each).toContain(new Date(`${each}T00:00:00Z`).getUTCDay());
  });

  test('years that no source gives are not there', () => {
    expect(years.map(([country, year]) => `${country} ${year}`)).toEqual([
      'KH 2026',
      'KH 2027',
      'TH 2026',
      'TH 2027',
      'VN 2026',
      'MY 2026',
    ]);
  });
});
