import type { Language } from '@homeward/domain/countries/languages';

/** What something of the demo is called: in English, and in the other languages in which it has a name. */
export type Called = Readonly<Partial<Record<Language, string>> & Record<'en', string>>;

// Machine translations, not yet reviewed by native speakers. What the demo calls somebody is marked as invented in each language.
const invented: Called = { km: 'ប្រឌិត', en: 'invented', th: 'สมมติ', vi: 'hư cấu', ms: 'rekaan' };

/** The same names, each with the mark of what is invented. */
export function marked(names: Called): Called {
  const each = Object.entries(names).map(([language, name]) => [
    language,
    `${name} (${invented[language as Language]})`,
  ]);
  return { ...Object.fromEntries(each), en: `${names.en} (${invented.en})` };
}

// In the order of the list of languages: Khmer, English, Thai, Vietnamese, Malay.
export function inFive([km, en, th, vi, ms]: readonly [string, string, string, string, string]): Called {
  return { km, en, th, vi, ms };
}
