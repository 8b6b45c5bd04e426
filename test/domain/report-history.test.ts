import { describe, expect, test } from 'vitest';
import { bilateralOf } from '../../packages/domain/src/report/bilateral.ts';
import type { MonthRead, SealedOnce } from '../../packages/domain/src/report/month-read.ts';
import type { Vector } from '../../packages/domain/src/report/vector.ts';

const names = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
const people = (count: number): Vector => ({
  'returned.TH-KH.all': count,
  'returned.TH-KH.sex.female': count,
  'returned.TH-KH.sex.male': 0,
});
const office = { organisation: 'demo-department-of-social-welfare', role: 'overseer' } as const;
const once = (version: number, sealedAt: string, count: number, more: Partial<SealedOnce> = {}): SealedOnce => ({
  version,
  sealedAt,
  counters: people(count),
  ...more,
});

/** A month as it was sealed each of these times. */
function sealed(month: string, ...versions: readonly SealedOnce[]): MonthRead {
  const last = versions.at(-1) ?? once(1, '2026-01-02T00:00:00.000Z', 0);
  const { counters, ...sealing } = last;
  return { month, state: 'sealed', counters, sealing, ...(versions.length > 1 ? { versions } : {}) };
}

const [january = '', , march = ''] = names;
const late = { because: 'late-entry' } as const;
const corrected = { because: 'correction', office } as const;
const year = names.map((month) => {
  const first = once(1, '2025-12-30T00:00:00.000Z', month === january || month === march ? 10 : 0);
  if (month === january)
    return sealed(
      month,
      first,
      once(2, '2026-02-01T00:00:00.000Z', 12, late),
      once(3, '2026-04-01T00:00:00.000Z', 9, corrected),
    );
  return month === march ? sealed(month, first, once(2, '2026-03-01T00:00:00.000Z', 11, late)) : sealed(month, first);
});

const all = { corridor: 'TH-KH', table: 'returned', code: 'all' };

describe('A report has a history', () => {
  const report = bilateralOf('TH', 2025, year);
  const allOf = (at: number) => report.history[at]?.changed?.find(({ table }) => table === 'returned');

  test('each restatement of a month is a version of it: when, why, which office, and each figure before and after', () => {
    expect(report).toMatchObject({ final: true, version: 4 });
    expect(report.history.map(({ version, month, because }) => [version, month, because])).toEqual([
      [2, january, 'late-entry'],
      [3, march, 'late-entry'],
      [4, january, 'correction'],
    ]);
    expect([0, 1, 2].map(allOf)).toEqual([
      { ...all, before: 20, now: 22 },
      { ...all, before: 22, now: 23 },
      { ...all, before: 23, now: 20 },
    ]);
    expect(report.history[2]?.office).toEqual(office);
    expect(report.history[0]).not.toHaveProperty('office');
  });

  test('a figure that a restatement left alone is not told as changed', () => {
    for (const { changed = [] } of report.history) expect(changed.filter(({ code }) => code === 'male')).toEqual([]);
    expect(report.history[0]?.changed).toContainEqual({
      corridor: 'TH-KH',
      table: 'monthly',
      code: january,
      before: 10,
      now: 12,
    });
  });

  test('each month says how it was sealed, and another country reads only that something was restated, when and why', () => {
    expect(report.months[0]).toEqual({
      month: january,
      state: 'sealed',
      version: 3,
      sealedAt: '2026-04-01T00:00:00.000Z',
      because: 'correction',
      office,
    });
    const abroad = bilateralOf('TH', 2025, year, undefined, 'abroad');
    expect(abroad.version).toBe(4);
    expect(abroad.history[2]).toEqual({ version: 4, at: '2026-04-01T00:00:00.000Z', because: 'correction' });
    for (const one of abroad.months) expect(Object.keys(one)).toEqual(['month', 'state']);
    expect(abroad.corridors).toEqual(report.corridors);
  });

  test('a report is final only when each month of its period is closed and no late entry waits', () => {
    const open = year.map((one) => (one.month === '2025-12' ? ({ ...one, state: 'open' } as const) : one));
    expect(bilateralOf('TH', 2025, open).final).toBe(false);
    expect(['1', '2'].map((half) => bilateralOf('TH', 2025, open, half as '1' | '2').final)).toEqual([true, false]);
    expect(bilateralOf('TH', 2025, year.slice(0, 11)).final).toBe(false);
    const waits = '2026-05-01T00:00:00.000Z';
    const waiting = bilateralOf(
      'TH',
      2025,
      year.map((one) => (one.month === march ? { ...one, waits } : one)),
    );
    expect(waiting).toMatchObject({ final: false, waits });
    expect(waiting.months[2]).toMatchObject({ waits });
  });
});

test('a report tells month by month who came back, inside the country who was referred', () => {
  const [inbound] = bilateralOf('TH', 2025, year, '1').corridors;
  expect(inbound?.monthly.map(({ count }) => count)).toEqual([9, 0, 11, 0, 0, 0]);
  const months: MonthRead[] = [{ month: january, state: 'open', counters: { 'referred.KH-KH.all': 7 } }];
  expect(bilateralOf('KH', 2025, months).corridors[0]?.monthly).toEqual([{ code: january, count: 7 }]);
});
