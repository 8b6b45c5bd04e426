import { useCallback, useSyncExternalStore } from 'react';
import { sayCountry } from './formats.ts';
import { currentWords, onSpeak, sentenceIn } from './language.ts';

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the chosen language: `say('batch.title')`. A missing key shows itself, never an empty place. */
export function useWords(): Say {
  const words = useSyncExternalStore(onSpeak, currentWords);
  return useCallback((key, values) => sentenceIn(words, key, values), [words]);
}

/** A citizenship: a country, or the words for having none and for not being known. */
export function sayCitizenship(say: Say, code: string): string {
  return /^[A-Z]{2}$/.test(code) ? sayCountry(code) : say(`citizenship.${code}`);
}
