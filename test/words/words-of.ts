import { readFileSync } from 'node:fs';
import type { Language } from '@homeward/domain/countries/languages';

export const files = ['breaches', 'codes', 'notices', 'problems', 'refusals', 'statement'] as const;
export type File = (typeof files)[number] | 'written' | 'screens' | 'casework';

/** Those that a function reads: all five lie in one file a language, beside its code. */
const said: readonly File[] = ['notices', 'problems', 'refusals', 'statement', 'written'];

/** The sentences of one file as they stand in the checkout, the mark of review included. */
export function written(language: Language, file: File): Readonly<Record<string, string>> {
  if (said.includes(file)) return json<Record<File, Record<string, string>>>(`${language}/said.json`)[file];
  return json(`${language}/${file}.json`);
}

/** Each file is read once: a suite asks for thousands of sentences. */
const read = new Map<string, unknown>();

function json<Content>(path: string): Content {
  if (!read.has(path))
    read.set(path, JSON.parse(readFileSync(new URL(`../../packages/words/src/${path}`, import.meta.url), 'utf8')));
  return read.get(path) as Content;
}

/** The keys that have a sentence. */
export function keysOf(language: Language, file: File): readonly string[] {
  return Object.keys(written(language, file)).filter((key) => key !== '$review');
}
