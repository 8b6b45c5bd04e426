import { sayCountry } from './formats.ts';
import { currentLanguage } from './language.ts';
import { sentence, useSpoken } from './spoken.ts';

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const sayNow: Say = (key, values) => sentence(currentLanguage(), key, values);

/** The words of the chosen language: `say('batch.title')`. A missing key shows itself, never an empty place. */
export function useWords(): Say {
  useSpoken();
  return sayNow;
}

/** A citizenship: a country, or the words for having none and for not being known. */
export function sayCitizenship(say: Say, code: string): string {
  return /^[A-Z]{2}$/.test(code) ? sayCountry(code) : say(`citizenship.${code}`);
}
