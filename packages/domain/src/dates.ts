import * as z from 'zod';
import { buddhistYear } from './time.ts';

function isRealDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const gregorian = z.refine<string>((value) => buddhistYear(value) === undefined, { message: 'buddhist-era' });

/** A calendar day, Gregorian, `YYYY-MM-DD`. A year of the Buddhist Era (2552 for 2009) is refused by its own code, never converted silently. */
export const day = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/), gregorian, z.refine<string>(isRealDate, { message: 'no-such-day' }))
  .meta({ is: 'day' });

/** A moment in UTC, `…Z` (ISO 8601). */
export const moment = z.iso
  .datetime()
  .check(
    z.refine<string>((value) => value.endsWith('Z'), { message: 'not-utc' }),
    gregorian,
    z.refine<string>((value) => isRealDate(value.slice(0, 10)), { message: 'no-such-day' }),
  )
  .meta({ is: 'moment' });

/** A remembered date: year, year and month, or day (ISO 8601-2 reduced precision). */
export const partialDate = z
  .string()
  .check(
    z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
    gregorian,
    z.refine<string>((value) => isRealDate(value.padEnd(10, '-01')), { message: 'no-such-day' }),
  )
  .meta({ is: 'date' });

/** A year, Gregorian, `YYYY`. */
export const year = partialDate.regex(/^\d{4}$/).meta({ is: 'year' });
