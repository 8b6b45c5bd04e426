import { type Instrument, instruments } from './instruments.ts';

/** An article's words as they stood from a date on. */
export type Wording = {
  readonly text: string;
  readonly instrument: Instrument;
  /** The day it was signed, YYYY-MM-DD. */
  readonly date: string;
  /** First line of the quote in the text of its instrument. */
  readonly line: number;
  /** Last line, when a page break or a list runs through the quote. */
  readonly lastLine: number;
};

/**
 * All wordings of one article, oldest first. When the law changes, the new wording is added with
 * its date and the old one stays: what was decided under it is judged by it.
 */
export type Article = readonly [Wording, ...Wording[]];

/**
 * An article after the law has changed: `amended(standards`…`, { … })`. The new wording comes last and has a later date than every
 * one before it, else it is no change of the law but of history, and refused when the articles are loaded. @internal until it changes
 */
export function amended(article: Article, later: Wording): Article {
  const last = article.at(-1);
  if (last !== undefined && later.date <= last.date)
    throw new Error(`a wording of ${later.date} cannot follow one of ${last.date}`);
  return [...article, later];
}

/** Tags a quote: its first line, its last line where it has more than one, then the words. */
type Quote = (words: TemplateStringsArray, line: number, lastLine?: number) => Article;

/** Quotes the Policy on the Protection of the Rights of Victims of Human Trafficking. */
export const policy = quoteFrom('Policy 062');

/** Quotes the Minimum Standards for Protection of the Rights of Victims of Human Trafficking. */
export const standards = quoteFrom('Prakas 857');

/** Quotes the Prakas that puts the Policy into force. */
export const prakas852 = quoteFrom('Prakas 852');

/** Quotes the Minister's foreword: not an article, but the only place that names Poipet. */
export const foreword = quoteFrom('Foreword');

function quoteFrom(instrument: Instrument): Quote {
  return (words, line, lastLine = line) => {
    const text = (words.at(-1) ?? '').trim();
    return [{ text, instrument, date: instruments[instrument].signed, line, lastLine }];
  };
}
