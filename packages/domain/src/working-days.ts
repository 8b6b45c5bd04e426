import type { AnyCountry } from './people/actor.ts';
import type { WorkingCalendar } from './settings/calendars/calendar.ts';
import { cambodianCalendar } from './settings/calendars/cambodia.ts';
import { malaysianCalendar } from './settings/calendars/malaysia.ts';
import { thaiCalendar } from './settings/calendars/thailand.ts';
import { vietnameseCalendar } from './settings/calendars/viet-nam.ts';
import { daysAfter } from './time.ts';

const calendars: Readonly<Record<AnyCountry, WorkingCalendar>> = {
  KH: cambodianCalendar,
  TH: thaiCalendar,
  VN: vietnameseCalendar,
  MY: malaysianCalendar,
  // Whose offices are not here: the central unit writes down what they say.
  ZZ: cambodianCalendar,
};

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
  const { weekend, years } = calendars[country];
  const year = years[yearOf(day)];
  if (year?.closed.includes(day)) return false;
  return year?.worked.includes(day) || !weekend.value.includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

function isKnown(country: AnyCountry, year: string): boolean {
  return calendars[country].years[year] !== undefined;
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
