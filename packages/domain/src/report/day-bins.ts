import { dayBins } from '../settings/reports.ts';
import { daysBetween } from '../time.ts';

/** How many bins there are. */
export const binCount = dayBins.length + 1;

/** The bin of a time between two moments, 0 to 15. What ends before it began has no bin. */
export function binOf(from: string, to: string): number | undefined {
  const days = daysBetween(from, to);
  if (Number.isNaN(days) || days < 0) return undefined;
  const found = dayBins.findIndex((end) => days < end);
  return found === -1 ? dayBins.length : found;
}

/**
 * In which bin a share of all lies, counted from the shortest: 0.5 for the median, 0.9 for the 90th percentile. A bin and not a
 * number of days: the months keep no more. `undefined` where nothing was counted.
 */
export function quantileBin(bins: readonly number[], share: number): number | undefined {
  const all = bins.reduce((sum, one) => sum + one, 0);
  if (all === 0) return undefined;
  let before = 0;
  return bins.findIndex((one) => {
    before += one;
    return before >= all * share;
  });
}

/** The days that a bin holds, `from` included, `to` not; `to` is absent in the last. */
export function daysOfBin(bin: number): { readonly from: number; readonly to?: number } {
  const [from, to] = [dayBins[bin - 1] ?? 0, dayBins[bin]];
  return to === undefined ? { from } : { from, to };
}
