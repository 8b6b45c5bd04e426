import i18next from 'i18next';
import { currentLanguage } from './language.ts';

// Names come from our own words: not every browser in the field knows Khmer dates, countries or languages.
const t = (key: string, values: Readonly<Record<string, string>> = {}): string => i18next.t(key, values);

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>>;

function partsOf(moment: string, timeZone: string): Parts {
  const numeric = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  const parts = new Intl.DateTimeFormat('en-GB', { ...numeric, timeZone }).formatToParts(new Date(moment));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value])) as Parts;
}

function monthName(month: string): string {
  return t(`month-name.${Number(month)}`);
}

/** A calendar day in words, Gregorian: never a short form, which hides the era. */
export function sayDay(day: string): string {
  const { year, month, day: number } = partsOf(`${day.slice(0, 10)}T00:00:00Z`, 'UTC');
  return t('date.day', { day: String(Number(number)), month: monthName(month), year });
}

/** A moment, at the clock of Cambodia. */
export function sayMoment(moment: string): string {
  const { year, month, day, hour, minute } = partsOf(moment, 'Asia/Phnom_Penh');
  return t('date.moment', { day: String(Number(day)), month: monthName(month), year, time: `${hour}:${minute}` });
}

/** A month, `YYYY-MM`. */
export function sayMonth(month: string): string {
  return t('date.month', { month: monthName(month.slice(5)), year: month.slice(0, 4) });
}

export function sayNumber(count: number): string {
  return new Intl.NumberFormat(currentLanguage()).format(count);
}

function named(key: string, type: 'region' | 'language', code: string): string {
  return i18next.exists(key) ? t(key) : (new Intl.DisplayNames(currentLanguage(), { type }).of(code) ?? code);
}

/** A country by its ISO code. */
export function sayCountry(code: string): string {
  return named(`country.${code}`, 'region', code);
}

/** A language by its BCP 47 tag. */
export function sayLanguage(tag: string): string {
  return named(`speech.${tag}`, 'language', tag);
}

/** Today in Cambodia, `YYYY-MM-DD`. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Phnom_Penh' }).format(new Date());
}
