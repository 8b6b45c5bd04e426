import { currentLanguage, type Language } from './language.ts';
import { knows, sentence } from './spoken.ts';

/** Words, days and names as one language says them: `say('batch.title')`. A missing key shows itself, never an empty place. */
export type Speech = {
  readonly language: Language;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly day: (day: string) => string;
  readonly moment: (moment: string) => string;
  readonly month: (month: string) => string;
  readonly number: (count: number) => string;
  readonly country: (code: string) => string;
  readonly tongue: (tag: string) => string;
};

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

/** Thai papers count years from the Buddha: 2569 is 2026 (Unicode CLDR, calendar `buddhist`). */
function yearIn(language: Language, year: string): string {
  return language === 'th' ? String(Number(year) + 543) : year;
}

/** What a loaded language says. Names come from our own words: not every browser in the field knows Khmer dates, countries or languages. */
export function speechIn(language: Language): Speech {
  const say: Speech['say'] = (key, values) => sentence(language, key, values);
  const monthName = (month: string) => say(`month-name.${Number(month)}`);
  const named = (key: string, type: 'region' | 'language', code: string) =>
    knows(language, key) ? say(key) : (new Intl.DisplayNames(language, { type }).of(code) ?? code);
  const dated = (moment: string, zone: string) => {
    const { year, month, day, hour, minute } = partsOf(moment, zone);
    const time = `${hour}:${minute}`;
    return { day: String(Number(day)), month: monthName(month), year: yearIn(language, year), time };
  };
  return {
    language,
    say,
    day: (day) => say('date.day', dated(`${day.slice(0, 10)}T00:00:00Z`, 'UTC')),
    moment: (moment) => say('date.moment', dated(moment, 'Asia/Phnom_Penh')),
    month: (month) =>
      say('date.month', { month: monthName(month.slice(5)), year: yearIn(language, month.slice(0, 4)) }),
    number: (count) => new Intl.NumberFormat(language).format(count),
    country: (code) => named(`country.${code}`, 'region', code),
    tongue: (tag) => named(`speech.${tag}`, 'language', tag),
  };
}

/** The language on the page. */
export function speech(): Speech {
  return speechIn(currentLanguage());
}
