import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../packages/domain/src/countries/languages.ts';
import { writtenIn } from '../../../packages/words/src/written-in.ts';
import { root } from '../../run/root.ts';

/** The languages in which a ministry reads the law of the platform. */
export const editionLanguages: readonly EditionLanguage[] = ['en', 'km'];
export type EditionLanguage = 'en' | 'km';

type Words = Readonly<Record<string, string>>;

/** Says the page in one language: its own sentences by their English, acts, clocks and rules by the words that screens have. */
export type Speaker = {
  readonly language: EditionLanguage;
  /** A sentence of the page; its English where that language has none yet, which `untold` then knows. */
  readonly say: (english: string, values?: Words) => string;
  readonly act: (name: string) => string;
  readonly clock: (name: string, says: string) => string;
  readonly rule: (name: string, says: string) => string;
  readonly obligation: (id: string, says: string) => string;
  readonly article: (citation: string) => string;
  readonly day: (day: string) => string;
  /** How a sentence ends. */
  readonly end: string;
  readonly told: ReadonlySet<string>;
  readonly untold: ReadonlySet<string>;
};

function read<Of = Words>(file: string): Of {
  return JSON.parse(readFileSync(join(root, 'packages/words', file), 'utf8')) as Of;
}

function filled(text: string, values: Words): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
}

/** Whoever says the page in a language. */
export function speakerOf(language: EditionLanguage): Speaker {
  const own = existsSync(join(root, `packages/words/edition/${language}.json`)) ? read(`edition/${language}.json`) : {};
  const casework = read(`src/${language}/casework.json`);
  const oversight = read(`src/${language}/oversight.json`);
  const said = read<{ readonly refusals: Words; readonly written: Words }>(`src/${language}/said.json`);
  const written = writtenIn(language as Language, (key, values = {}) => filled(said.written[key] ?? key, values));
  const [told, untold] = [new Set<string>(), new Set<string>()];
  const say = (english: string, values: Words = {}) => {
    (language === 'en' || Object.hasOwn(own, english) ? told : untold).add(english);
    return filled(own[english] ?? english, values);
  };
  return {
    language,
    say,
    act: (name) => casework[`act.${name}`] ?? name,
    clock: (name, says) => (language === 'en' ? says : (casework[`clock.${name}`] ?? says)),
    rule: (name, says) => (language === 'en' ? says : (said.refusals[name] ?? says)),
    obligation: (id, says) => (language === 'en' ? says : (oversight[`row.${id}`] ?? say(says))),
    article: written.article,
    day: written.day,
    end: language === 'km' ? '។' : '.',
    told,
    untold,
  };
}
