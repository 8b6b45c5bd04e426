import type { AnyCountry } from './people/actor.ts';
import { dayOf, daysAfter, hoursAfter, monthsAfter, startOf } from './time.ts';
import { type Counted, workingDaysAfter } from './working-days.ts';

/**
 * A length of time as a deadline is written. Days and months are calendar days and months in Cambodia; working days are
 * those of whoever owes it.
 */
export type Span =
  | { readonly workingDays: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly hours: number };

function known(by: string): Counted {
  return { by, holidaysUnknown: [] };
}

/**
 * By when something is owed that is due within a time of a moment: a day, through its end, or a moment where hours are
 * counted.
 */
export function within(span: Span, from: string, country: AnyCountry): Counted {
  const day = dayOf(from);
  if ('hours' in span) return known(hoursAfter(from, span.hours));
  if ('months' in span) return known(monthsAfter(day, span.months));
  if ('days' in span) return known(daysAfter(day, span.days));
  return workingDaysAfter(country, day, span.workingDays);
}

/**
 * By when something is owed that is due a time ahead of a day. Hours count from the day's beginning: no hour of
 * departure is planned.
 */
export function ahead(span: Span, of: string, country: AnyCountry): Counted {
  if ('hours' in span) return known(hoursAfter(startOf(of), -span.hours));
  if ('months' in span) return known(monthsAfter(of, -span.months));
  if ('days' in span) return known(daysAfter(of, -span.days));
  return workingDaysAfter(country, of, -span.workingDays);
}
