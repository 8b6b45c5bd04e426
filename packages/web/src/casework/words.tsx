import { type ReactNode, use } from 'react';
import { currentLanguage, type Language } from '../words/language.ts';
import { learn, useSpoken } from '../words/spoken.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>> = {
  km: () => import('@homeward/words/km/casework', { with: { type: 'json' } }),
  en: () => import('@homeward/words/en/casework', { with: { type: 'json' } }),
  th: () => import('@homeward/words/th/casework', { with: { type: 'json' } }),
  vi: () => import('@homeward/words/vi/casework', { with: { type: 'json' } }),
  ms: () => import('@homeward/words/ms/casework', { with: { type: 'json' } }),
};

const brought = new Map<Language, Promise<void>>();

/** Brings the words of casework and health in one language, once: many, and nobody at the border or at an embassy waits for them. */
export function bringCasework(language: Language): Promise<void> {
  const coming = brought.get(language) ?? loaders[language]().then((found) => learn(language, found.default));
  brought.set(language, coming);
  coming.catch(() => brought.delete(language));
  return coming;
}

/** What stands inside waits for the words of casework, in the language on the page. */
export function CaseworkWords({ children }: { readonly children: ReactNode }) {
  useSpoken();
  use(bringCasework(currentLanguage()));
  return children;
}
