import { buddhistYear } from '@homeward/domain/time';

const digits = /[\u17e0-\u17e9\u0e50-\u0e59]/g;

/** Khmer and Thai digits as Latin ones; all else stays as it is. */
export function latinDigits(text: string): string {
  return text.replace(digits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A year of the Buddhist Era as it was typed, and the same in ours. */
type Era = { readonly typed: string; readonly year: string };

/** What to offer for a typed year of the Buddhist Era (`2552`, `២៥៥២`, `๒๕๕๒`: 2009); nothing for any other. It is offered, never put in its place. */
export function eraOf(text: string): Era | undefined {
  const typed = latinDigits(text).trim();
  const year = /^\d{4}$/.test(typed) ? buddhistYear(typed) : undefined;
  return year === undefined ? undefined : { typed, year };
}
