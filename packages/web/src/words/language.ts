export const languages = ['km', 'en'] as const;
export type Language = (typeof languages)[number];
type Words = Readonly<Record<string, string>>;

const loaders: Readonly<Record<Language, () => Promise<{ default: Record<string, string> }>>> = {
  km: () => import('@homeward/words/km/screens', { with: { type: 'json' } }),
  en: () => import('@homeward/words/en/screens', { with: { type: 'json' } }),
};

const here = new Map<Language, Words>();
const listeners = new Set<() => void>();
let spoken: Language = 'km';

function chosen(): Language {
  return localStorage.getItem('homeward.language') === 'en' ? 'en' : 'km';
}

export function currentLanguage(): Language {
  return spoken;
}

/** The words of the language that is spoken now: another object after every change. */
export function currentWords(): Words {
  return here.get(spoken) ?? nothing;
}
const nothing: Words = {};

/** Hears of every change of the language; returns how to stop listening. */
export function onSpeak(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

async function change(language: Language): Promise<void> {
  if (!here.has(language)) here.set(language, (await loaders[language]()).default);
  spoken = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Brings one language's words and starts with them: Khmer, unless this device chose English before. */
export function startWords(): Promise<void> {
  return change(chosen());
}

/** Speaks another language on this device from now on. */
export async function speak(language: Language): Promise<void> {
  await change(language);
  localStorage.setItem('homeward.language', language);
}

/** The sentence of a key with its values in place. A missing key shows itself, a `{{name}}` without a value stays to be seen. */
export function sentenceIn(words: Words, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (written, name: string) => String(values[name] ?? written));
}
