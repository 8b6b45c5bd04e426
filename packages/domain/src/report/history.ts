import * as z from 'zod';
import { corridor } from '../case/clear.ts';
import { moment } from '../dates.ts';
import { type Line, linesOf, tableOfReport } from './lines.ts';
import type { MonthRead, SealedOnce } from './month-read.ts';
import { restatement, sealer } from './sealed-month.ts';
import type { Vector } from './vector.ts';
import type { YearOfReport } from './year-of-report.ts';

/** One figure of the report, before and after; absent where it was not told. */
const changed = z.strictObject({
  corridor: corridor.optional(),
  table: tableOfReport,
  of: z.string().optional(),
  code: z.string(),
  before: z.int().optional(),
  now: z.int().optional(),
});
type Changed = z.infer<typeof changed>;

/** What made a version of a report: a month of it that was sealed anew, and which of its figures that changed. */
export const reportVersion = z.strictObject({
  version: z.int().min(2),
  at: moment,
  because: restatement.optional(),
  month: z.string().optional(),
  office: sealer.optional(),
  changed: z.array(changed).optional(),
});
export type ReportVersion = z.infer<typeof reportVersion>;

/** How many versions of a report there have been: every restatement of a month of it makes one. */
export function versionOf(months: readonly MonthRead[]): number {
  return months.reduce((sum, { sealing }) => sum + (sealing === undefined ? 0 : sealing.version - 1), 1);
}

type Step = { readonly month: string; readonly made: SealedOnce; readonly before: Vector };
type Fold = (months: readonly Pick<MonthRead, 'month' | 'counters'>[]) => YearOfReport;

function stepsOf(months: readonly MonthRead[]): readonly Step[] {
  return months
    .flatMap(({ month, versions = [] }) =>
      versions.slice(1).map((made, at) => ({ month, made, before: versions[at]?.counters ?? {} })),
    )
    .toSorted(
      (one, other) =>
        Date.parse(one.made.sealedAt) - Date.parse(other.made.sealedAt) || (one.month < other.month ? -1 : 1),
    );
}

/**
 * The versions of a report, the second first: from the figures of today back to those before each restatement. An open month counts in
 * all of them as it does today.
 */
export function historyOf(months: readonly MonthRead[], fold: Fold): readonly ReportVersion[] {
  let now = new Map(months.map((one) => [one.month, one.counters]));
  const told = (counters: typeof now) =>
    linesOf(fold(months.map(({ month }) => ({ month, counters: counters.get(month) ?? {} }))));
  const versions = stepsOf(months).map((step, at) => ({ step, version: at + 2 }));
  return versions
    .toReversed()
    .map(({ step: { month, made, before: counters }, version }) => {
      const earlier = new Map(now).set(month, counters);
      const changes = changesOf(told(earlier), told(now));
      now = earlier;
      const { sealedAt: at, because, office } = made;
      return {
        version,
        at,
        month,
        ...(because === undefined ? {} : { because }),
        ...(office === undefined ? {} : { office }),
        changed: [...changes],
      };
    })
    .toReversed();
}

/**
 * The same for another country: that a month was restated, when and why. What one late entry added to each figure is a single person,
 * and so is not told; nor is the month it fell into.
 */
export function historyAbroad(months: readonly MonthRead[]): readonly ReportVersion[] {
  return months
    .flatMap(({ versions = [] }) => versions.slice(1))
    .toSorted((one, other) => Date.parse(one.sealedAt) - Date.parse(other.sealedAt))
    .map(({ sealedAt: at, because }, index) => ({
      version: index + 2,
      at,
      ...(because === undefined ? {} : { because }),
    }));
}

function placeOf({ corridor: way, table, of = '', figure: { code } }: Line): string {
  return [way ?? '', table, of, code].join('|');
}

function changesOf(earlier: readonly Line[], later: readonly Line[]): readonly Changed[] {
  const [before, now] = [earlier, later].map(
    (lines) => new Map(lines.map((line) => [placeOf(line), line.figure.count])),
  );
  const all = new Map([...later, ...earlier].map((line) => [placeOf(line), line]));
  return [...all].flatMap(([place, { corridor: way, table, of, figure }]) => {
    const [was, is] = [before?.get(place), now?.get(place)];
    if (was === is) return [];
    return {
      ...(way === undefined ? {} : { corridor: way }),
      table,
      ...(of === undefined ? {} : { of }),
      code: figure.code,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { now: is }),
    };
  });
}
