import { assumptions, byArrival, byCase, elsewhere, type Often } from './assumptions.ts';
import type { Operation } from './measured.ts';

/** How often an operation is done: in a year, and in the busiest second of one. */
export type Rate = { readonly year: number; readonly second: number };

const {
  arrivalsACase,
  busyMonth,
  deadlinesACase,
  quarterOfAnHour,
  onATruck,
  peakHour,
  peakMinute,
  surge,
  workingDays,
  workingHours,
} = assumptions;

/** Arrivals of a year, and of the busiest second: that of the busiest minute, and a truck whose tablet just found a signal. */
function arrivals(cases: number): Rate {
  const year = cases * arrivalsACase.is;
  const hour = (year / 365) * busyMonth.is * peakHour.is + surge.is;
  return { year, second: (hour / 3600) * peakMinute.is + onATruck.is };
}

/** Cases of a year, and how many of a working second are done in the busiest one. */
function cases(count: number): Rate {
  const seconds = workingDays.is * workingHours.is * 3600;
  return { year: count, second: (count / seconds) * peakMinute.is };
}

function timesOf(often: Often, { name, reads }: Operation): number {
  return often.named?.[name] ?? (reads ? often.read : often.act);
}

/** How often an operation is done when so many cases are opened in a year. */
export function rateOf(operation: Operation, count: number): Rate {
  const atBorder = operation.desk === 'transit';
  const of = atBorder ? arrivals(count) : cases(count);
  const times = timesOf(atBorder ? byArrival : (byCase[operation.desk] ?? elsewhere), operation);
  return { year: of.year * times, second: of.second * times };
}

/** Deadlines of the busiest midnight. */
export function deadlines(count: number): number {
  return Math.ceil(((count * deadlinesACase.is) / 365) * busyMonth.is);
}

/** What the clocks look at: all that is due at a midnight, within a quarter of an hour. */
export function looksAfterMidnight(count: number): Rate {
  return { year: count * deadlinesACase.is, second: deadlines(count) / quarterOfAnHour.is };
}
