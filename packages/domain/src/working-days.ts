import { settingsOfHome, settingsOfNeighbours } from './countries/countries.ts';
import type { AnyCountry } from './people/actor.ts';
import type { WorkingCalendar } from './settings/calendars/calendar.ts';
import { daysAfter } from './time.ts';

/** The working days of a country's offices. Those of other countries of origin are not here: the central unit writes down what they say. @internal for tests */
export function calendarOf(country: AnyCountry): WorkingCalendar {
  const calendars: Readonly<Partial<Record<AnyCountry, { readonly calendar: WorkingCalendar }>>> = settingsOfNeighbours;
  return (calendars[country] ?? settingsOfHome).calendar;
}

/**
 * A day or moment that was counted to. `holidaysUnknown` names the years whose holidays nobody has entered: there only the weekend was
 * left out, and whoever reads the day has to be told.
 */
export type Counted = { readonly by: string; readonly holidaysUnknown: readonly string[] };

function yearOf(day: string): string {
  const [year = ''] = day.split('-');
  return year;
}

/** Whether the offices of a country work on a day, as far as its calendar is known. @internal for tests */
export function isWorkingDay(country: AnyCountry, day: string): boolean {
  const { weekend, years } = calendarOf(country);
  const year = years[yearOf(day)];
  if (year?.closed.includes(day)) return false;
  return year?.worked.includes(day) || !weekend.value.includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

function isKnown(country: AnyCountry, year: string): boolean {
  return calendarOf(country).years[year] !== undefined;
}

/**
 * The day that lies a number of a country's working days after a day, or before it when the number is negative. The day itself is not
 * counted; none counted is the day itself.
 */
export function workingDaysAfter(country: AnyCountry, day: string, count: number): Counted {
  const step = Math.sign(count);
  const passed = new Set<string>();
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = daysAfter(at, step);
    passed.add(yearOf(at));
    if (isWorkingDay(country, at)) left -= 1;
  }
  return { by: at, holidaysUnknown: [...passed].filter((year) => !isKnown(country, year)).toSorted() };
}
