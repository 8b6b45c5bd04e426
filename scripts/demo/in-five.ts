import type { Language } from '@homeward/domain/countries/languages';

export type InFive = Readonly<Record<Language, string>>;

// Machine translations, not yet reviewed by native speakers. What the demo calls somebody is marked as invented in each language.
const invented: InFive = { km: 'ប្រឌិត', en: 'invented', th: 'สมมติ', vi: 'hư cấu', ms: 'rekaan' };

/** The same names, each with the mark of what is invented. */
export function marked(names: InFive): InFive {
  const each = Object.entries(names).map(([language, name]) => [
    language,
    `${name} (${invented[language as Language]})`,
  ]);
  return Object.fromEntries(each);
}

// In the order of the list of languages: Khmer, English, Thai, Vietnamese, Malay.
export function inFive([km, en, th, vi, ms]: readonly [string, string, string, string, string]): InFive {
  return { km, en, th, vi, ms };
}
