import { currentLanguage } from './language.ts';

const zone = 'Asia/Phnom_Penh';

/** A calendar day in words: never the short form, which hides the era. */
export function sayDay(day: string): string {
  const format = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** A moment, at the clock of Cambodia. */
export function sayMoment(moment: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: zone, calendar: 'gregory', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(currentLanguage(), format).format(new Date(moment));
}

export function sayMonth(month: string): string {
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(currentLanguage(), format).format(new Date(`${month}-01T00:00:00Z`));
}

export function sayNumber(count: number): string {
  return new Intl.NumberFormat(currentLanguage()).format(count);
}

export function sayList(parts: readonly string[]): string {
  return new Intl.ListFormat(currentLanguage(), { type: 'conjunction' }).format(parts);
}

/** A country by its ISO code. */
export function sayCountry(code: string): string {
  return new Intl.DisplayNames(currentLanguage(), { type: 'region' }).of(code) ?? code;
}

/** A language by its BCP 47 tag. */
export function sayLanguage(tag: string): string {
  return new Intl.DisplayNames(currentLanguage(), { type: 'language' }).of(tag) ?? tag;
}

/** Today in Cambodia, `YYYY-MM-DD`. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
}
