import { type ComponentType, type ReactNode, use } from 'react';
import { bringFrom } from '../words/folders.ts';
import { currentLanguage, type Language } from '../words/language.ts';
import { learn, useSpoken } from '../words/spoken.ts';

const files = import.meta.glob<Readonly<Record<string, string>>>('../../../words/src/*/oversight.json', {
  import: 'default',
});

const brought = new Map<Language, Promise<void>>();

function bring(language: Language): Promise<void> {
  const coming = brought.get(language) ?? bringFrom(files, language).then((found) => learn(language, found));
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
