import { digitsOf, eraOf, type Language } from '@homeward/domain/countries/languages';

/** A sentence of `written` in said.json with its values in their places. */
type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

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

/** How one language writes days, months, figures and articles of the two Prakas: the same on screens, on paper and in mails. */
export type Written = {
  readonly day: (day: string) => string;
  readonly moment: (moment: string) => string;
  /** The day of a moment. */
  readonly dayOf: (moment: string) => string;
  readonly month: (month: string) => string;
  /** A year of the common era, as its papers count it. */
  readonly year: (year: string) => string;
  readonly number: (count: number) => string;
  readonly article: (citation: string) => string;
};

/**
 * Made of the language's own sentences and settings and of nothing that a browser might lack: not every one in the field knows Khmer
 * dates. A moment is told at the clock of Cambodia.
 */
export function writtenIn(language: Language, say: Say): Written {
  const digits = digitsOf(language);
  const inDigits = (text: string) => text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  const monthName = (month: string) => say(`month-${Number(month)}`);
  const yearOf = (year: string) => inDigits(String(Number(year) + eraOf(language)));
  const dated = (moment: string, zone: string) => {
    const { year, month, day, hour, minute } = partsOf(moment, zone);
    const time = inDigits(`${hour}:${minute}`);
    return { day: inDigits(String(Number(day))), month: monthName(month), year: yearOf(year), time };
  };
  return {
    day: (day) => say('day', dated(`${day.slice(0, 10)}T00:00:00Z`, 'UTC')),
    dayOf: (moment) => say('day', dated(moment, 'Asia/Phnom_Penh')),
    moment: (moment) => say('moment', dated(moment, 'Asia/Phnom_Penh')),
    month: (month) => say('month', { month: monthName(month.slice(5)), year: yearOf(month.slice(0, 4)) }),
    year: (year) => yearOf(year),
    number: (count) => inDigits(new Intl.NumberFormat(language).format(count)),
    article: (citation) => articleIn(language, citation, say),
  };
}

/** `Standards 6.4` in the words of a language. What stands in brackets after a chapter are English words of ours, which only English says. */
function articleIn(language: Language, citation: string, say: Say): string {
  const bare =
    language === 'en' ? citation : citation.replace(/ \([A-Za-z][a-z -]{2,}\)$/, '').replace(/ step (\d)/, ' ($1)');
  const [, instrument = '', at = ''] = /^(Standards|Policy|Foreword) ?(.*)$/.exec(bare) ?? [];
  if (instrument === '') return citation;
  return say(instrument.toLowerCase(), { at }).trim();
}
