import { foreignCountries, officialLanguage } from '@homeward/domain/countries/countries';
import type { Language } from '../../words/language.ts';

/** Khmer and English, and the other side's language. */
export function languagesOf(country: string): readonly Language[] {
  const partner = foreignCountries.some((one) => one === country) ? officialLanguage(country) : undefined;
  return ['km', 'en', ...(partner === undefined ? [] : [partner])];
}
