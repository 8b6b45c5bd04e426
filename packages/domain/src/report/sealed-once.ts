import * as z from 'zod';
import { moment } from '../dates.ts';
import { figuresLookedFor, figuresRest } from '../settings/reports.ts';
import { endOfMonth, lastMonthOf, momentAfter, monthOf, quarterOf, quartersOf } from '../time.ts';
import { previousMonth } from './sealing.ts';

/** Of figures that are counted once: as which version and when they were sealed. */
export const sealedOnce = z.strictObject({ version: z.int(), at: moment });

/** When the figures of a time that ends with this month are counted: so that who came in its last days has had an answer. */
function countedFrom(lastMonth: string, days: number): string {
  return momentAfter(endOfMonth(lastMonth), days);
}

function quarterIsCounted(quarter: string, now: string): boolean {
  return countedFrom(lastMonthOf(quarter), figuresRest.quarter.value) <= now;
}

function monthIsCounted(month: string, now: string): boolean {
  return countedFrom(month, figuresRest.month.value) <= now;
}

function yearIsCounted(year: string, now: string): boolean {
  return countedFrom(`${year}-12`, figuresRest.quarter.value) <= now;
}

/** Months from the one before a moment backwards, so many. */
function monthsBefore(now: string, count: number): readonly string[] {
  if (count === 0) return [];
  const last = previousMonth(now);
  return [last, ...monthsBefore(`${last}-01T00:00:00.000Z`, count - 1)];
}

/** The last months whose figures are counted by now, the last first. */
export function countedMonths(now: string): readonly string[] {
  return monthsBefore(now, figuresLookedFor.months.value).filter((month) => monthIsCounted(month, now));
}

/** The quarters whose figures are counted by now, the last first. */
export function countedQuarters(now: string): readonly string[] {
  const months = monthsBefore(now, figuresLookedFor.quarters.value);
  const quarters = months.map((month) => quarterOf(`${month}-01T00:00:00.000Z`));
  return [...new Set(quarters)].filter((quarter) => quarterIsCounted(quarter, now));
}

/** The quarters of a year whose figures are counted now or will be, as far back as the clocks look. */
export function quartersOnTheWay(year: number, now: string): readonly string[] {
  const passed = monthsBefore(now, figuresLookedFor.quarters.value);
  return quartersOf(year).filter(
    (quarter) => passed.includes(lastMonthOf(quarter)) || lastMonthOf(quarter) >= monthOf(now),
  );
}

/** The years whose figures are counted by now, the last first. */
export function countedYears(now: string): readonly string[] {
  const year = Number(monthOf(now).slice(0, 4));
  const years = Array.from({ length: figuresLookedFor.years.value }, (_none, ago) => `${year - ago - 1}`);
  return years.filter((one) => yearIsCounted(one, now));
}
