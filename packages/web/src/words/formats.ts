import { speech } from './speech.ts';

/** A calendar day in words, never a short form, which hides the era. */
export function sayDay(day: string): string {
  return speech().day(day);
}

/** A moment, at the clock of Cambodia. */
export function sayMoment(moment: string): string {
  return speech().moment(moment);
}

/** A day, or a moment where hours count. */
export function sayWhen(when: string): string {
  return when.length === 10 ? sayDay(when) : sayMoment(when);
}

/** A day, a month or a year, as precise as somebody read it. */
export function sayPrinted(on: string): string {
  if (on.length === 4) return speech().year(on);
  return on.length === 7 ? sayMonth(on) : sayDay(on);
}

/** A month, `YYYY-MM`. */
export function sayMonth(month: string): string {
  return speech().month(month);
}

export function sayNumber(count: number): string {
  return speech().number(count);
}

/** An article of the two Prakas, `Standards 6.4`, as the reader’s language cites it. */
export function sayArticle(citation: string): string {
  return speech().article(citation);
}

/** A country by its ISO code. */
export function sayCountry(code: string): string {
  return speech().country(code);
}

/** A language by its BCP 47 tag. */
export function sayLanguage(tag: string): string {
  return speech().tongue(tag);
}

/** Today in Cambodia, `YYYY-MM-DD`. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Phnom_Penh' }).format(new Date());
}
