import { cambodia } from './settings/cambodia.ts';

// Asia/Phnom_Penh is seven hours ahead of UTC all year.
const aheadOfUtc = 7 * 3_600_000;

const buddhistEra = /^2[4-6]\d\d/;

function yearLooksBuddhist(value: string): boolean {
  const year = Number(value.slice(0, 4));
  return buddhistEra.test(value) && year >= 2443 && year <= 2643;
}

/**
 * The Gregorian year of a date whose year looks like one of the Buddhist Era, to be offered: `2009` for `2552`; nothing
 * for any other date.
 */
export function buddhistYear(value: string): string | undefined {
  return yearLooksBuddhist(value) ? String(Number(value.slice(0, 4)) - 543) : undefined;
}

/**
 * The day a moment lies in, in Cambodia (UTC+7 all year): a plan, an age and a consent end with the day where the
 * person is.
 */
export function dayOf(at: string): string {
  return new Date(Date.parse(at) + aheadOfUtc).toISOString().slice(0, 10);
}

/**
 * Whether something is written down so long after it happened that it counts as a late entry (desks plan, section 7).
 */
export function isLate(occurredAt: string, recordedAt: string): boolean {
  return hoursBetween(occurredAt, recordedAt) > cambodia.lateEntry.value;
}

/**
 * Whether something is dated before its recording, by more than clocks differ: then both moments are kept, and what has to wait waits
 * from the recording.
 */
export function isBackdated(occurredAt: string, recordedAt: string): boolean {
  return minutesBetween(occurredAt, recordedAt) > cambodia.clockDifference.value;
}

/** Whether something is dated after its recording, by more than clocks differ. */
export function isAhead(occurredAt: string, recordedAt: string): boolean {
  return minutesBetween(recordedAt, occurredAt) > cambodia.clockDifference.value;
}

/**
 * When something owed falls due, in UTC: a day with its first moment in Cambodia (UTC+7 all year), a moment as it is.
 */
export function momentOf(when: string): string {
  return new Date(
    when.length === 10 ? Date.parse(`${when}T00:00:00Z`) - 7 * 3_600_000 : Date.parse(when),
  ).toISOString();
}

/** From when something owed is late, in UTC: a day counts through its end in Cambodia, a moment as it is. */
export function lateFrom(by: string): string {
  return momentOf(by.length === 10 ? daysAfter(by, 1) : by);
}

/** The month a moment belongs to, in Cambodia (UTC+7 all year): `YYYY-MM`. */
export function monthOf(at: string): string {
  return new Date(Date.parse(at) + aheadOfUtc).toISOString().slice(0, 7);
}

/** The first moment after a month, in UTC, for `YYYY-MM` in Cambodia's time. */
export function endOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1) - aheadOfUtc).toISOString();
}

function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

/** Days from one moment to another, with their parts. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Months of thirty days from one moment to another, with their parts. */
export function monthsBetween(from: string, to: string): number {
  return daysBetween(from, to) / 30;
}

/** How many months a year has, or half of it. */
export function monthsIn(half: '1' | '2' | undefined): number {
  return half === undefined ? 12 : 6;
}

/** The half of its year that a month lies in. */
export function halfOf(month: string): '1' | '2' {
  return Number(month.slice(5, 7)) <= 6 ? '1' : '2';
}

/** The quarter of a moment, in Cambodia: `2026-Q1`. */
export function quarterOf(at: string): string {
  const [year, month] = monthOf(at).split('-').map(Number);
  return `${year}-Q${Math.ceil((month ?? 1) / 3)}`;
}

/** The four quarters of a year, each written as `2026-Q1`. */
export function quartersOf(year: number): readonly string[] {
  return [1, 2, 3, 4].map((one) => `${year}-Q${one}`);
}

/** The month with which a quarter, written as `2026-Q1`, ends. */
export function lastMonthOf(quarter: string): string {
  const [year = '', part = ''] = quarter.split('-Q');
  return `${year}-${String(Number(part) * 3).padStart(2, '0')}`;
}

export function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

/** Minutes until the hour of the clock is over, at least one. */
export function restOfHour(at: string): number {
  return 60 - new Date(at).getUTCMinutes();
}

/** Minutes until the day is over in Cambodia, at least one. */
export function restOfDay(at: string): number {
  return Math.ceil(minutesBetween(at, startOf(daysAfter(dayOf(at), 1))));
}

/** Whole seconds from the beginning of 1970 to a moment. */
export function secondsAt(at: string): number {
  return Math.floor(Date.parse(at) / 1000);
}

/** A moment some minutes later, in UTC. */
export function minutesAfter(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

/** A moment some hours later, in UTC. */
export function hoursAfter(at: string, hours: number): string {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString();
}

/** A moment some days later, in UTC. */
export function momentAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString();
}

/** A day some days later. Days are calendar days in Cambodia. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first moment of a day in Cambodia, in UTC. */
export function startOf(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - aheadOfUtc).toISOString();
}

/** The last day of the month a day lies in. */
export function lastDayOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The first day of the month a day lies in. */
export function firstDayOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/**
 * The same day some months later; the last day of that month where it has no such day (three months after 30 November
 * is 28 February, or the 29th).
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The same day some years later; 28 February for a 29th that the year does not have. */
export function yearsAfter(day: string, years: number): string {
  return monthsAfter(day, years * 12);
}
