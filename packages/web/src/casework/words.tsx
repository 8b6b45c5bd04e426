import { type ReactNode, use } from 'react';
import { bringFrom } from '../words/folders.ts';
import { currentLanguage, type Language } from '../words/language.ts';
import { learn, useSpoken } from '../words/spoken.ts';

const files = import.meta.glob<Readonly<Record<string, string>>>('../../../words/src/*/casework.json', {
  import: 'default',
});

const brought = new Map<Language, Promise<void>>();

/** Brings the words of casework and health in one language, once: many, and nobody at the border or at an embassy waits for them. */
export function bringCasework(language: Language): Promise<void> {
  const coming = brought.get(language) ?? bringFrom(files, language).then((found) => learn(language, found));
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
