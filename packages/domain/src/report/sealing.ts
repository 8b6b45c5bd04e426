import { endOfMonth, hoursBetween, monthOf } from '../time.ts';

/** Hours without a new fact before a month that has ended is sealed, or sealed again. Local: a ministry may set another figure. @internal for tests */
export const quietHours = 1;

/** Whether a month with facts waits no longer: it has ended and nothing new came for a while. */
export function isReadyToSeal(month: string, lastFact: string, now: string): boolean {
  return endOfMonth(month) <= now && hoursBetween(lastFact, now) >= quietHours;
}

/** The twelve months of a year that have ended. */
export function endedMonths(year: string, now: string): readonly string[] {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  return months.filter((month) => endOfMonth(month) <= now);
}

/** The month before the one a moment lies in. */
export function previousMonth(now: string): string {
  const [year = 0, month = 1] = monthOf(now).split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

/** The months from one to another, both included; the first alone where the other is not later. */
export function monthsFrom(first: string, last: string): readonly string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return next > last ? [first] : [first, ...monthsFrom(next, last)];
}
