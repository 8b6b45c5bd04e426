import type { EffectName } from '../effects/effect-name.ts';
import { articles, type Citation } from './articles.ts';

/**
 * One sentence of the law that obliges somebody, in its own words: what the platform keeps it against, and what no software keeps. By
 * what it is kept stands in `kept/`, under the same number. Only readers need it: no function carries it.
 */
export type Sentence = {
  readonly restsOn: Citation;
  /** As they stand in force. */
  readonly words: string;
  /** What may not be done to the person, or is written down where it was, while the sentence stands against it. */
  readonly against: readonly EffectName[];
  /** What no software can keep of it, in one plain sentence. */
  readonly not: string;
};

/** An article that is one sentence: its words are all of it. */
export function whole(restsOn: Citation, against: readonly EffectName[], not: string): Sentence {
  return { restsOn, words: articles[restsOn].at(-1)?.text ?? '', against, not };
}

/** One sentence of an article, letter for letter. */
export function part(restsOn: Citation, words: string, against: readonly EffectName[], not: string): Sentence {
  return { restsOn, words, against, not };
}
