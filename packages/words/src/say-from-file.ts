import { readFileSync } from 'node:fs';
import type { Language } from './language.ts';
import { type Said, type Sentences, speaker, type Written } from './sentence.ts';

type Words = Readonly<Record<Said, Sentences>>;
const read = new Map<string, Words>();

/** The words lie beside the code, in this folder and in a function's: one file a language, read when it is first spoken. */
function wordsOf(language: Language): Words {
  const words =
    read.get(language) ?? (JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8')) as Words);
  read.set(language, words);
  return words;
}

const written: Written<Said> = {
  get en() {
    return wordsOf('en');
  },
  get km() {
    return wordsOf('km');
  },
  get th() {
    return wordsOf('th');
  },
  get vi() {
    return wordsOf('vi');
  },
  get ms() {
    return wordsOf('ms');
  },
};

/** The same as `say`, for functions: most requests need no words, and a start that loads none is shorter. Throws when a language's file is not there. */
export const sayFromFile = speaker(written);
