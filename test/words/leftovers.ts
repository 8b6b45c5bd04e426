import { readdirSync, readFileSync } from 'node:fs';
import { type Language, languages, ownName } from '@homeward/domain/countries/languages';
import { numberPattern } from '@homeward/domain/numbers/record-number';
import { country } from '@homeward/domain/people/actor';
import { knownAgreements } from '@homeward/domain/settings/known/agreements';
import { knownOrganisations } from '@homeward/domain/settings/known/organisations';
import { demoOrganisations } from '../../scripts/demo/directory.ts';

const source = new URL('../../packages/words/src/', import.meta.url);

/** Every word that the files of a language speak, in small letters. */
function vocabularyOf(language: Language): ReadonlySet<string> {
  const folder = new URL(`${language}/`, source);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const sentences = files.flatMap((name) => sentencesIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
  return new Set(sentences.flatMap(wordsIn));
}

function sentencesIn(words: object): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (key === '$review') return [];
    return typeof value === 'string' ? [value.replaceAll(/\{\{\w+\}\}/g, ' ')] : sentencesIn(value as object);
  });
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
}

const vocabularies = new Map<Language, ReadonlySet<string>>();
function vocabulary(language: Language): ReadonlySet<string> {
  const known = vocabularies.get(language) ?? vocabularyOf(language);
  vocabularies.set(language, known);
  return known;
}

/** What may stand in Latin letters in any language, each with its reason. */
const allowed: readonly (readonly [what: string | RegExp, why: string])[] = [
  ['Homeward', 'the product’s own name'],
  [
    new RegExp(numberPattern.source.replaceAll(/^\^|\$$/g, ''), 'g'),
    'the number of a file, a handover, a batch or an organisation, which is said sign by sign',
  ],
  ['QR', 'the kind of code, as every country calls it'],
  [
    /\b(CSV|XLSX|JSON|HTCDS|IC-TIP|RFC|NGO)\b/g,
    'names of formats and standards, and the word that the three languages write in brackets',
  ],
  [/\bA\/55\/383\/Add\.1/g, 'a document of the United Nations by its number'],
  [/\b[IVX]+(\.[A-Za-z])?\b/g, 'chapters of the Policy, as the law counts them'],
  [/\b[A-Z]{1,2}\d+[a-z]?\b/g, 'items of a checklist by their numbers, which both sides say on the telephone'],
  [/\b[0-9a-f]{16,}\b/g, 'the fingerprint of minutes, compared letter by letter'],
  [/2025, 2025-03[^\n]*2025-03-14/g, 'how a day that is known in part is typed'],
  ...languages.map(
    (one) => [ownName(one), 'a language by its own name: whoever looks for theirs reads no other'] as const,
  ),
  [
    new RegExp(`\\b(${country.options.join('|')}) → (${country.options.join('|')})\\b`, 'g'),
    'a direction by the codes of its countries above a narrow column, below a heading that says it in words',
  ],
  ['ID, PH', 'two-letter codes of countries, where they are typed'],
  [/[\w.-]+@[\w.-]+|https?:\S+/g, 'addresses'],
  [/[^\n]*\b(Invented|demo: invented|invented number)[^\n]*/g, 'words that people typed: the tests mark them so'],
  [/\bcanary[- ][^\n]*(\nin two lines)?/gi, 'a person’s words, planted by the tests that look for them'],
  [/Paoy Paet|Banteay Meanchey/g, 'places of the gazetteer in Latin letters, beside their Khmer ones'],
  [/Nguyễn Thị Một|\bMột\b|Penicillin/g, 'a person and a medicine by name'],
  ...[...knownOrganisations, ...demoOrganisations]
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
    .toSorted((one, other) => other.length - one.length)
    .map((name) => [name, 'an organisation of which no name in another language was found in print'] as const),
  ...knownAgreements.map(({ title }) => [title, 'an agreement by the title under which it was signed'] as const),
];

function without(text: string): string {
  return allowed.reduce((left, [what]) => left.replaceAll(what, ' '), text);
}

/** What stands in a text that its reader’s language does not say: an id, a day or a code as machines write it, an English word. */
export function leftoversIn(text: string, language: Language): readonly string[] {
  const left = without(text);
  const machines =
    left.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|\b\d{4}-\d{2}(?:-\d{2})?\b|\b[a-z]\w*(?:-[a-z]\w*)+\b/g) ?? [];
  const own = vocabulary(language);
  const coded = machines.filter((one) => /\d/.test(one) || !wordsIn(one).every((word) => own.has(word)));
  if (language === 'en') return coded;
  const latin = (left.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]+/gu) ?? []).filter(
    (word) => !own.has(word.toLowerCase()),
  );
  const english =
    language === 'km' || language === 'th' ? latin : latin.filter((word) => vocabulary('en').has(word.toLowerCase()));
  return [...new Set([...coded, ...english])];
}
