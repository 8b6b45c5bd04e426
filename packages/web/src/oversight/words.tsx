import { type ComponentType, type ReactNode, use } from 'react';
import { currentLanguage, type Language } from '../words/language.ts';
import { learn, useSpoken } from '../words/spoken.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>> = {
  km: () => import('@homeward/words/km/oversight', { with: { type: 'json' } }),
  en: () => import('@homeward/words/en/oversight', { with: { type: 'json' } }),
  th: () => import('@homeward/words/th/oversight', { with: { type: 'json' } }),
  vi: () => import('@homeward/words/vi/oversight', { with: { type: 'json' } }),
  ms: () => import('@homeward/words/ms/oversight', { with: { type: 'json' } }),
};

const brought = new Map<Language, Promise<void>>();

function bring(language: Language): Promise<void> {
  const coming = brought.get(language) ?? loaders[language]().then((found) => learn(language, found.default));
  brought.set(language, coming);
  coming.catch(() => brought.delete(language));
  return coming;
}

function OversightWords({ children }: { readonly children: ReactNode }) {
  useSpoken();
  use(bring(currentLanguage()));
  return children;
}

/** A page of the overseer or the task force waits for its words, in the language on the page: nobody else brings them. */
export function withOversightWords(Inner: ComponentType): ComponentType {
  return () => (
    <OversightWords>
      <Inner />
    </OversightWords>
  );
}
