import { type Written, writtenIn } from '@homeward/words/written-in';
import { currentLanguage, type Language } from './language.ts';
import { knows, sentence } from './spoken.ts';

/** Words, days and names as one language says them: `say('batch.title')`. A missing key shows itself, never an empty place. */
export type Speech = Written & {
  readonly language: Language;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly country: (code: string) => string;
  readonly tongue: (tag: string) => string;
};

/** What a loaded language says. Names come from our own words: not every browser in the field knows Khmer dates, countries or languages. */
export function speechIn(language: Language): Speech {
  const say: Speech['say'] = (key, values) => sentence(language, key, values);
  const named = (key: string, type: 'region' | 'language', code: string) =>
    knows(language, key) ? say(key) : (new Intl.DisplayNames(language, { type }).of(code) ?? code);
  return {
    language,
    say,
    ...writtenIn(language, (key, values) => say(`written.${key}`, values)),
    country: (code) => named(`country.${code}`, 'region', code),
    tongue: (tag) => named(`speech.${tag}`, 'language', tag),
  };
}

/** The language on the page. */
export function speech(): Speech {
  return speechIn(currentLanguage());
}
