type Stated = {
  /** The day it was signed, YYYY-MM-DD. */
  readonly signed: string;
  /** What a citation of it begins with. */
  readonly citedAs: string;
  /** The text in which it was read, whole: a file of `test/law/fixtures`. */
  readonly text: string;
};

const text = 'policy-and-minimum-standards-2009';

/** Every instrument whose words are quoted, by the number it was signed under. */
export const instruments = {
  'Policy 062': { signed: '2009-08-31', citedAs: 'Policy', text },
  'Prakas 852': { signed: '2009-08-31', citedAs: 'Prakas 852', text },
  'Prakas 857': { signed: '2009-09-03', citedAs: 'Standards', text },
  Foreword: { signed: '2009-09-09', citedAs: 'Foreword', text },
} as const satisfies Readonly<Record<string, Stated>>;

export type Instrument = keyof typeof instruments;
