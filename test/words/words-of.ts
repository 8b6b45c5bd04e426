import { readFileSync } from 'node:fs';

export const files = ['breaches', 'codes', 'notices', 'problems', 'refusals'] as const;
export type File = (typeof files)[number];

/** The sentences of one file as they stand in the checkout, the mark of review included. */
export function written(language: 'en' | 'km', file: File): Readonly<Record<string, string>> {
  const place = new URL(`../../packages/words/src/${language}/${file}.json`, import.meta.url);
  return JSON.parse(readFileSync(place, 'utf8')) as Record<string, string>;
}

/** The keys that have a sentence. */
export function keysOf(language: 'en' | 'km', file: File): readonly string[] {
  return Object.keys(written(language, file)).filter((key) => key !== '$review');
}
