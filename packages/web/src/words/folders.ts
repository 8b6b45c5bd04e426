import type { Language } from '@homeward/domain/countries/languages';

/** One file of the folder of each language, by its path; each is fetched when it is called. */
export type Files<Content> = Readonly<Record<string, () => Promise<Content>>>;

/** Brings a file of the folder of one language. */
export async function bringFrom<Content>(files: Files<Content>, language: Language): Promise<Content> {
  const found = Object.entries(files).find(([path]) => path.split('/').at(-2) === language);
  if (found === undefined) throw new Error(`no words in ${language}`);
  return found[1]();
}
