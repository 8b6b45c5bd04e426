import type { Language } from './language.ts';

export type Sentences = Readonly<Record<string, string>>;

/** What the server and its notices say, the person’s statement, and how days and articles are written; the file of a language holds these, one object each. */
export type Said = 'notices' | 'problems' | 'refusals' | 'statement' | 'written';

type Files<File extends string> = Readonly<Record<File, Sentences>>;

/** The written files of a language, brought when it is spoken. */
type Written<File extends string> = (language: Language) => Files<File>;

/** The sentence of a key with its `{{name}}` filled in, or `undefined` where there is none in any language. */
function sentence<File extends string>(
  written: Written<File>,
  at: { readonly language: Language; readonly file: File; readonly key: string },
  values: Readonly<Record<string, string>> = {},
): string | undefined {
  const { language, file, key } = at;
  const found = own(written(language)[file], key) ?? own(written('en')[file], key);
  return found?.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => own(values, name) ?? whole);
}

function own(words: Sentences, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** What a person reads for a key of one file: the sentence in the reader’s language, else in English, else the key itself. */
export function speaker<File extends string>(written: Written<File>) {
  return (language: Language, file: File, key: string, values: Readonly<Record<string, string>> = {}): string =>
    sentence(written, { language, file, key }, values) ?? key;
}
