import type { Cell } from './cell.ts';

type Read = { readonly value: string; readonly note?: 'buddhist-era' | 'day-first' } | { readonly fault: 'not-a-date' };

const unread = { fault: 'not-a-date' } as const;
/** A year of the Buddhist Era is the common year plus 543, in Cambodia and Thailand alike (in whole years). */
const buddhistEra = 543;
const buddhistYears = { from: 2443, to: 2643 } as const;
const years = { from: 1900, to: 2100 } as const;
/** Day zero of a serial number: 30 December, because Excel counts a 29 February 1900 that never was. A workbook from an old Mac says that it counts from 1904. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** Digits as Khmer and Thai write them. */
function latinDigits(text: string): string {
  return text
    .replace(/[០-៩]/g, (one) => String(one.charCodeAt(0) - 0x17e0))
    .replace(/[๐-๙]/g, (one) => String(one.charCodeAt(0) - 0x0e50));
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function written(year: number, month?: number, day?: number, dayFirst = false): Read {
  const buddhist = year >= buddhistYears.from && year <= buddhistYears.to;
  const common = buddhist ? year - buddhistEra : year;
  if (common < years.from || common > years.to) return unread;
  if (month !== undefined && (month < 1 || month > 12)) return unread;
  if (month !== undefined && day !== undefined && !isDay(common, month, day)) return unread;
  const value = [String(common), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  if (buddhist) return { value, note: 'buddhist-era' };
  return dayFirst ? { value, note: 'day-first' } : { value };
}

/** Words before or after a date that only say its era: B.E., พ.ศ., ព.ស. */
const era = /\b(b\.?\s?e\.?|a\.?d\.?|c\.?e\.?)\b\.?|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|ព\.?\s?ស\.?|គ\.?\s?ស\.?/giu;

function fromText(said: string): Read {
  const text = latinDigits(said).replace(era, '').trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{2}:\d{2}.*)?$/.exec(text);
  if (iso !== null) return written(Number(iso[1]), numberOf(iso[2]), numberOf(iso[3]));
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (local === null) return unread;
  const [, day, month, year] = local.map(Number);
  // All four countries write the day first. Where month first would be a date too, the note says which was read.
  const either = Number(day) <= 12 && day !== month;
  return written(Number(year), month, day, either);
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function fromSerial(serial: number, epoch: keyof typeof epochs): Read {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return unread;
  const date = new Date(epochs[epoch] + Math.floor(serial) * 86_400_000);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from a date cell, a serial number or text. A year of the Buddhist Era is converted, and
 * the note says so. A number from 1900 to 2100, or from 2443 to 2643, is a year and no serial number.
 */
export function readDate({ text, kind }: Pick<Cell, 'text' | 'kind'>, epoch: keyof typeof epochs = 1900): Read {
  if (kind !== 'number') return fromText(text);
  const number = Number(text);
  const isYear =
    Number.isInteger(number) &&
    ((number >= years.from && number <= years.to) || (number >= buddhistYears.from && number <= buddhistYears.to));
  return isYear ? written(number) : fromSerial(number, epoch);
}
