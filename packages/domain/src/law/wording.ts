/** The instruments of 2009 that are quoted, by the number each was signed under. */
export type Instrument = 'Policy 062' | 'Prakas 852' | 'Prakas 857' | 'Foreword';

/** An article's words as they stood from a date on. */
export type Wording = {
  readonly text: string;
  readonly instrument: Instrument;
  /** The day it was signed, YYYY-MM-DD. */
  readonly date: string;
  /** First line of the quote in the English text of 2009. */
  readonly line: number;
  /** Last line, when a page break or a list runs through the quote. */
  readonly lastLine: number;
};

/**
 * All wordings of one article, oldest first. When the law changes, the new wording is added with
 * its date and the old one stays: what was decided under it is judged by it.
 */
export type Article = readonly [Wording, ...Wording[]];

type Quote = (words: TemplateStringsArray) => Article;

/** Quotes the Policy on the Protection of the Rights of Victims of Human Trafficking. */
export function policy(line: number, lastLine = line): Quote {
  return quote('Policy 062', '2009-08-31', line, lastLine);
}

/** Quotes the Minimum Standards for Protection of the Rights of Victims of Human Trafficking. */
export function standards(line: number, lastLine = line): Quote {
  return quote('Prakas 857', '2009-09-03', line, lastLine);
}

/** Quotes the Prakas that puts the Policy into force. */
export function prakas852(line: number): Quote {
  return quote('Prakas 852', '2009-08-31', line, line);
}

/** Quotes the Minister's foreword: not an article, but the only place that names Poipet. */
export function foreword(line: number): Quote {
  return quote('Foreword', '2009-09-09', line, line);
}

function quote(instrument: Instrument, date: string, line: number, lastLine: number): Quote {
  return (words) => [{ text: words.join(''), instrument, date, line, lastLine }];
}
