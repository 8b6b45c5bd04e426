import * as z from 'zod';
import type { Corridor } from '../case/clear.ts';
import { followUpMonths, holdAges, mostMissing, quantiles, reportThresholds } from '../settings/reports.ts';
import { claimStates, followUpOutcomes, holdReasons, intervals, serviceCounts, stops } from './counter-names.ts';
import { binCount, daysOfBin, quantileBin } from './day-bins.ts';
import type { Vector } from './vector.ts';

export const cells = z.lazy(() => z.array(z.strictObject({ code: z.string(), count: z.int() })));
type Cells = z.infer<typeof cells>;

const days = z.strictObject({ from: z.int(), to: z.int().optional() });

/** A table of cells for each of several things. */
const grouped = () => z.array(z.strictObject({ code: z.string(), cells }));

/** Practice, section 10, indicators 5 to 11 of one corridor. */
export const indicators = () => ({
  /** Times by the bin in which the median and the 90th percentile lie; neither is given of fewer than ten. */
  times: z.array(
    z.strictObject({ code: z.enum(intervals), count: z.int(), median: days.optional(), ninth: days.optional() }),
  ),
  checklist: cells,
  /** The items most often missing when both sides had signed. */
  missing: cells,
  services: cells,
  reasons: grouped(),
  followUp: grouped(),
  claims: cells,
  /** Who waits when the last month ends, by why and for how many days already. */
  holds: grouped(),
});
type Indicators = z.infer<z.ZodObject<ReturnType<typeof indicators>>>;

/** Counters under one prefix, by what follows it; in the order of `codes`, or as they come. */
export function cellsOf(all: Vector, prefix: string, codes?: readonly (string | number)[]): Cells {
  const found = Object.keys(all)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  return (codes ?? found).map((code) => ({ code: String(code), count: all[prefix + code] ?? 0 }));
}

/** A time in its bins: how many, and where the middle and nine tenths of them lie. */
function timeOf(all: Vector, corridor: Corridor, code: Indicators['times'][number]['code']) {
  const bins = Array.from({ length: binCount }, (_, bin) => all[`time.${corridor}.${code}.${bin}`] ?? 0);
  const count = bins.reduce((sum, one) => sum + one, 0);
  const [median, ninth] = [quantiles.median, quantiles.ninth].map((share) => quantileBin(bins, share));
  if (count < reportThresholds.quantile.value || median === undefined || ninth === undefined) return { code, count };
  return { code, count, median: daysOfBin(median), ninth: daysOfBin(ninth) };
}

/** What a year's counters say of one corridor beside who came. */
export function indicatorsOf(all: Vector, corridor: Corridor): Indicators {
  return {
    times: intervals.map((code) => timeOf(all, corridor, code)),
    checklist: cellsOf(all, `checklist.${corridor}.`, ['signed', 'complete']),
    missing: cellsOf(all, `checklist.${corridor}.missing.`)
      .toSorted((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1))
      .slice(0, mostMissing),
    services: cellsOf(all, `service.${corridor}.`, serviceCounts),
    reasons: Object.entries(stops)
      .filter(([, reasons]) => reasons.length > 0)
      .map(([code, reasons]) => ({ code, cells: cellsOf(all, `handover.${corridor}.${code}.`, reasons) })),
    followUp: followUpMonths.map((month) => ({
      code: String(month),
      cells: cellsOf(all, `follow-up.${corridor}.${month}.`, followUpOutcomes),
    })),
    claims: cellsOf(all, `claim.${corridor}.`, claimStates),
    holds: holdReasons.map((code) => ({ code, cells: cellsOf(all, `held.${corridor}.${code}.`, [0, ...holdAges]) })),
  };
}
