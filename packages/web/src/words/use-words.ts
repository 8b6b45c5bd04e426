import { useTranslation } from 'react-i18next';
import { sayCountry } from './formats.ts';

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the chosen language: `say('batch.title')`. A missing key shows itself, never an empty place. */
export function useWords(): Say {
  const { t } = useTranslation('screens');
  return (key, values) => t(key, { ...values });
}

/** A citizenship: a country, or the words for having none and for not being known. */
export function sayCitizenship(say: Say, code: string): string {
  return /^[A-Z]{2}$/.test(code) ? sayCountry(code) : say(`citizenship.${code}`);
}
