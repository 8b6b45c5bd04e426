/** What has to be known of a language beside its words. */
type LanguagePlate = {
  /** Its name in itself, as the switch of the app shows it. */
  readonly name: string;
  /** ISO 639-2, as other systems send it: the code that is sent from here first. */
  readonly iso6392: readonly [string, ...string[]];
};

/**
 * THE list of languages (BCP 47), Khmer first, as on the tablets at the border: a line for each. Its words are a folder
 * in `packages/words/src`.
 */
const plates = {
  km: { name: 'ខ្មែរ', iso6392: ['khm'] },
  en: { name: 'English', iso6392: ['eng'] },
  th: { name: 'ไทย', iso6392: ['tha'] },
  vi: { name: 'Tiếng Việt', iso6392: ['vie'] },
  ms: { name: 'Bahasa Melayu', iso6392: ['msa', 'may'] },
} as const satisfies Readonly<Record<string, LanguagePlate>>;

export type Language = keyof typeof plates;

export const languages = Object.keys(plates) as readonly Language[];

/** The name of a language in itself: whoever looks for theirs reads no other. */
export function ownName(language: Language): string {
  return plates[language].name;
}

/** The language that a code of ISO 639-2 means, where it is one of ours; the code to send comes before others of the same language. */
export const languageByIso6392: Readonly<Record<string, Language>> = Object.fromEntries(
  languages.flatMap((one) => plates[one].iso6392.map((code) => [code, one])),
);
