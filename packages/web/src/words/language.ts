import { learn, tell } from './spoken.ts';

/** Khmer first, as on the tablets at the border; each is spoken whole. */
export const languages = ['km', 'en', 'th', 'vi', 'ms'] as const;
export type Language = (typeof languages)[number];

/** What every page says, and the pages of the border desk; and what all others say. The build finds which is which. */
type Part = 'first' | 'rest';

type Loader = () => Promise<{ readonly words: Readonly<Record<string, string>> }>;

const loaders: Readonly<Record<Language, Readonly<Record<Part, Loader>>>> = {
  km: {
    first: () => import('@homeward/words/km/screens?first'),
    rest: () => import('@homeward/words/km/screens?rest'),
  },
  en: {
    first: () => import('@homeward/words/en/screens?first'),
    rest: () => import('@homeward/words/en/screens?rest'),
  },
  th: {
    first: () => import('@homeward/words/th/screens?first'),
    rest: () => import('@homeward/words/th/screens?rest'),
  },
  vi: {
    first: () => import('@homeward/words/vi/screens?first'),
    rest: () => import('@homeward/words/vi/screens?rest'),
  },
  ms: {
    first: () => import('@homeward/words/ms/screens?first'),
    rest: () => import('@homeward/words/ms/screens?rest'),
  },
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
  const coming = brought.get(name) ?? loaders[language][part]().then((found) => learn(language, found.words));
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
