import { type Language, languages, ownName } from '@homeward/domain/countries/languages';
import { bringFrom, type Files } from './folders.ts';
import { learn, tell } from './spoken.ts';

export { type Language, languages, ownName };

/** What every page says, and the pages of the border desk; and what all others say. The build finds which is which. */
type Part = 'first' | 'rest';

type Words = Readonly<Record<string, string>>;

// The bundler has to read these patterns where they stand. Each language is a file of its own, brought when it is spoken.
const parts: Readonly<Record<Part, Files<Words>>> = {
  first: import.meta.glob<Words>('../../../words/src/*/screens.json', { query: '?first', import: 'words' }),
  rest: import.meta.glob<Words>('../../../words/src/*/screens.json', { query: '?rest', import: 'words' }),
};

/** A language that the screens speak, by its tag. */
export function screenLanguage(tag: string): Language | undefined {
  return known(tag);
}

function known(tag: string | null | undefined): Language | undefined {
  return languages.find((one) => one === tag);
}

/** The neighbour's language that a device speaks itself. An English device may lie on a desk in Poipet: it says nothing of its reader. */
function ofTheDevice(): Language | undefined {
  const first = known(navigator.language.split('-')[0]);
  return first === 'en' ? undefined : first;
}

function chosen(): Language {
  return known(localStorage.getItem('homeward.language')) ?? ofTheDevice() ?? 'km';
}

let current: Language = 'km';

export function currentLanguage(): Language {
  return current;
}

const brought = new Map<string, Promise<void>>();

/** Brings a part of a language once; what could not be brought is asked for again the next time. */
function bring(language: Language, part: Part): Promise<void> {
  const name = `${language} ${part}`;
  const coming = brought.get(name) ?? bringFrom(parts[part], language).then((found) => learn(language, found));
  brought.set(name, coming);
  coming.catch(() => brought.delete(name));
  return coming;
}

const whole = new Map<Language, Promise<unknown>>();

/** Brings all words of one language to the page, once. */
export function loadWords(language: Language): Promise<unknown> {
  const coming = whole.get(language) ?? Promise.all([bring(language, 'first'), bring(language, 'rest')]);
  whole.set(language, coming);
  coming.catch(() => whole.delete(language));
  return coming;
}

/** Brings the words of the first load and starts with them: what was chosen on this device before, else a neighbour's language that it speaks, else Khmer. */
export async function startWords(): Promise<void> {
  current = chosen();
  await bring(current, 'first');
  document.documentElement.lang = current;
}

/** Speaks another language on this device from now on, as much of it as the one before. */
export async function speak(language: Language): Promise<void> {
  await speakHere(language);
  localStorage.setItem('homeward.language', language);
}

/** Speaks another language until the page is left: which one is written down nowhere. */
export async function speakHere(language: Language): Promise<void> {
  await (whole.has(current) ? loadWords(language) : bring(language, 'first'));
  current = language;
  document.documentElement.lang = language;
  tell();
}

/** Back to what this device spoke before. */
export function speakAsBefore(): Promise<void> {
  return speakHere(chosen());
}

/** The language that the forms of the ministry are written in, nearest to the reader's. */
export function formLanguage(): 'km' | 'en' {
  return currentLanguage() === 'km' ? 'km' : 'en';
}
