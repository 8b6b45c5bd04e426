import * as z from 'zod';
import { moment } from '../dates.ts';
import { figuresRest } from '../settings/reports.ts';
import { endOfMonth, hoursAfter, monthOf } from '../time.ts';
import { previousMonth } from './sealing.ts';

/** Of figures that are counted once: as which version and when they were sealed. */
export const sealedOnce = z.strictObject({ version: z.int(), at: moment });

/** When the figures of a time that ends with this month are counted: so that who came in its last days has had an answer. */
function countedFrom(lastMonth: string, days: number): string {
  return hoursAfter(endOfMonth(lastMonth), days * 24);
}

/** The month with which a quarter, written as `2026-Q1`, ends. */
function lastMonthOf(quarter: string): string {
  const [year = '', part = ''] = quarter.split('-Q');
  return `${year}-${String(Number(part) * 3).padStart(2, '0')}`;
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
  return monthsBefore(now, 3).filter((month) => monthIsCounted(month, now));
}

/** The quarters of two years whose figures are counted by now, the last first. */
export function countedQuarters(now: string): readonly string[] {
  const quarters = monthsBefore(now, 27).map(
    (month) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`,
  );
  return [...new Set(quarters)].filter((quarter) => quarterIsCounted(quarter, now));
}

/** The years whose figures are counted by now, of the last five. */
export function countedYears(now: string): readonly string[] {
  const year = Number(monthOf(now).slice(0, 4));
  return [1, 2, 3, 4, 5].map((ago) => `${year - ago}`).filter((one) => yearIsCounted(one, now));
}
