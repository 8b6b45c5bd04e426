import { readFileSync } from 'node:fs';
import type { Language } from './language.ts';
import { type Said, type Sentences, speaker } from './sentence.ts';

type Words = Readonly<Record<Said, Sentences>>;
const read = new Map<Language, Words>();

/** The words lie beside the code, in this folder and in a function's: one folder a language, read when it is first spoken. */
function wordsOf(language: Language): Words {
  const file = new URL(`./${language}/said.json`, import.meta.url);
  const words = read.get(language) ?? (JSON.parse(readFileSync(file, 'utf8')) as Words);
  read.set(language, words);
  return words;
}

/** The same as `say`, for functions: most requests need no words, and a start that loads none is shorter. Throws when a language's file is not there. */
export const sayFromFile = speaker(wordsOf);
