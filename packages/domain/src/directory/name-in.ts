import type { Language } from '../countries/languages.ts';

/** What something is called in some of the languages of the platform. */
export type Names = Readonly<Partial<Record<Language, string | undefined>>>;

/** Something with a name: as it was written down, in its own language or in English, and what others call it. */
export type Named = { readonly name: string; readonly names?: Names | undefined };

/** What a reader of a language calls it; where nobody wrote that down, its English name, else the one it was entered under. Never its code. */
export function nameIn(language: Language, { name, names = {} }: Named): string {
  return names[language] ?? names.en ?? name;
}
