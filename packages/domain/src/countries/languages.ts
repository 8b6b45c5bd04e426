/** What has to be known of a language beside its words. */
type LanguagePlate = {
  /** Its name in itself, as the switch of the app shows it. */
  readonly name: string;
  /** ISO 639-2, as other systems send it: the code that is sent from here first. */
  readonly iso6392: readonly [string, ...string[]];
  /** How many years its papers count more than the common era (Unicode CLDR, calendar `buddhist`); none where it counts as we do. */
  readonly era?: number;
  /** The ten digits that its pages, papers and mails write figures with; where it says nothing, those of this line: 0123456789. */
  readonly digits?: string;
};

/**
 * THE list of languages (BCP 47), Khmer first, as on the tablets at the border: a line for each. Its words are a folder
 * in `packages/words/src`.
 */
const plates = {
  km: { name: 'ខ្មែរ', iso6392: ['khm'] },
  en: { name: 'English', iso6392: ['eng'] },
  th: { name: 'ไทย', iso6392: ['tha'], era: 543 },
  vi: { name: 'Tiếng Việt', iso6392: ['vie'] },
  ms: { name: 'Bahasa Melayu', iso6392: ['msa', 'may'] },
} as const satisfies Readonly<Record<string, LanguagePlate>>;

export type Language = keyof typeof plates;

export const languages = Object.keys(plates) as readonly Language[];

/** The name of a language in itself: whoever looks for theirs reads no other. */
export function ownName(language: Language): string {
  return plates[language].name;
}

/** What a language adds to a year of the common era: 2569 is 2026. */
export function eraOf(language: Language): number {
  const { era = 0 }: LanguagePlate = plates[language];
  return era;
}

/** The ten digits that a language writes figures with. */
export function digitsOf(language: Language): string {
  const { digits = '0123456789' }: LanguagePlate = plates[language];
  return digits;
}

/** The language that a code of ISO 639-2 means, where it is one of ours; the code to send comes before others of the same language. */
export const languageByIso6392: Readonly<Record<string, Language>> = Object.fromEntries(
  languages.flatMap((one) => plates[one].iso6392.map((code) => [code, one])),
);
