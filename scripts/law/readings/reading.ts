/** What stood there before the second reading changed it: each is something else today. */
type Before = {
  /** It said that it is the text. */
  readonly basis?: 'text';
  /** Articles that it cited. */
  readonly restsOn?: readonly string[];
  readonly says?: string;
  /** Words that it quoted. */
  readonly words?: readonly string[];
  /** What was noted as ours. */
  readonly ours?: string;
  /** Codes with which it refused under its articles, and which a limit of the software has now. */
  readonly codes?: readonly string[];
};

/** What a second reader says, who had not written the rule: `agrees`, or why not, and what was changed for it or why it stands. */
export type Second =
  | 'agrees'
  | { readonly why: string; readonly was: Before }
  | { readonly why: string; readonly stands: string };

/** What two readers found who held a rule that claims, or once claimed, to be text against its article. */
export type Reading = {
  readonly verdict: 'text' | 'derived';
  /** What the sentence says beyond the quoted words, or why the article does not say it. */
  readonly ours: string;
  readonly second: Second;
};

export type Readings = Readonly<Record<string, Reading>>;

/** The article says it in the words quoted, but for what is ours in it. */
export function says(ours: string, second: Second): Reading {
  return { verdict: 'text', ours, second };
}

/** The article does not say it: what is ours. */
export function doesNotSay(ours: string, second: Second): Reading {
  return { verdict: 'derived', ours, second };
}

/** The second reader does not agree, and it was changed. */
export function mended(why: string, was: Before): Second {
  return { why, was };
}
