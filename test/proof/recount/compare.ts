import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { expect } from 'vitest';
import type { Period } from './dice.ts';
import { plainBeside, plainOf } from './plain.ts';
import type { World } from './world.ts';

type Section = BilateralReport['corridors'][number];
type Cells = Section['services'];

/** Cells without noughts. */
function cells(of: Cells): Readonly<Record<string, number>> {
  return Object.fromEntries(of.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]));
}

/** Tables of cells, each cell under the names of both. */
function within(groups: Section['reasons']): Readonly<Record<string, number>> {
  const named = groups.flatMap(({ code, cells: of }) =>
    of.map((one) => ({ code: `${code} ${one.code}`, count: one.count })),
  );
  return cells(named);
}

type Told = { readonly from: number; readonly to?: number | undefined } | undefined;

/** Whether a told bin of days holds the plain quantile of the same times. */
function holds(told: Told, times: readonly number[], share: number): boolean {
  const plain = times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  return told !== undefined && plain >= told.from && (told.to === undefined || plain < told.to);
}

/** One corridor of the report in the shape of the recount; of times, how many. */
function shown(one: Section) {
  const [parity] = one.parity;
  const { signed = 0, complete = 0 } = cells(one.checklist);
  return {
    returned: {
      all: one.returned,
      returns: one.returns,
      channels: cells(one.channels),
      sex: cells(one.sex),
      age: cells(one.age),
      purposes: cells(one.purposes),
    },
    handovers: cells(one.handovers),
    reasons: within(one.reasons),
    parity: parity?.count ?? 0,
    times: Object.fromEntries(one.times.map(({ code, count }) => [code, count])),
    checklist: { signed, complete },
    services: cells(one.services),
    followUp: within(one.followUp),
    claims: cells(one.claims),
    holds: within(one.holds),
  };
}

/** Holds a report of a made year, or of half of it, to the plain recount, in each direction. Says how many times and missing items there were. */
export function compare(world: World, told: BilateralReport, period: Period): number {
  let figures = 0;
  for (const one of told.corridors) {
    const { times, missing, ...plain } = plainOf(one.corridor, world, period);
    const counts = Object.fromEntries(Object.entries(times).map(([code, all]) => [code, all.length]));
    expect(shown(one), one.corridor).toEqual({ ...plain, times: counts });
    for (const { code, median, ninth } of one.times) {
      const all = times[code];
      const isTold = all.length >= 10;
      const right = isTold ? holds(median, all, 0.5) && holds(ninth, all, 0.9) : median === undefined;
      expect([code, right]).toEqual([code, true]);
    }
    const most = Object.entries(missing).toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    expect(Object.entries(cells(one.missing))).toEqual(most.slice(0, 10));
    figures += Object.values(counts).filter((count) => count > 0).length + Object.keys(missing).length;
  }
  const { border, contacts, referred } = plainBeside(world, period);
  expect(cells(told.border)).toEqual(cells(Object.entries(border).map(([code, count]) => ({ code, count }))));
  expect([cells(told.contacts), told.referred]).toEqual([contacts, referred]);
  return figures;
}
