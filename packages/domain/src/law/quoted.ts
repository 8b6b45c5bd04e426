const quotes = new Map<string, readonly string[]>();

/**
 * What a rule or a clock that is `text` rests on: for each of its articles some words, as they stand there in force. Nobody needs
 * them at run time: `@__PURE__` before the call keeps them out of every function, as `documented` does with the papers of an act.
 */
export function quoted({ name }: { readonly name: string }, ...words: readonly [string, ...string[]]): void {
  quotes.set(name, words);
}

/** The words that a rule quotes; nothing in a bundle. */
export function wordsOf({ name }: { readonly name: string }): readonly string[] {
  return quotes.get(name) ?? [];
}
