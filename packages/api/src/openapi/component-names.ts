/** What repeats: how often, the words it goes by where it stands, and the first that holds it. */
export type Found = {
  readonly times: number;
  readonly words: ReadonlyMap<string, number>;
  readonly owner: string;
};

/**
 * A name for each: of the words it goes by, the most frequent that nothing else goes by. Where there is none, the first
 * operation that holds it stands before its most frequent word: names do not move when an operation is added at the end.
 */
export function nameAll(
  found: readonly (readonly [text: string, Found])[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const claims = Map.groupBy(
    found.flatMap(([, { words }]) => [...new Set([...words.keys()].map(pascal))]),
    (word) => word,
  );
  const own = (word: string) => claims.get(word)?.length === 1 && !taken.includes(word);
  return new Map(
    found.map(([text, { owner, words }]) => {
      const often = [...words].toSorted(([, a], [, b]) => b - a).map(([word]) => pascal(word));
      return [text, free(often.find(own) ?? `${pascal(owner)}${often[0]}`, used)];
    }),
  );
}

/** Takes the name, with a number after it where the name is taken. */
function free(name: string, used: Set<string>): string {
  const numbered = (number: number) => (number === 1 ? name : `${name}${number}`);
  let number = 1;
  while (used.has(numbered(number))) number += 1;
  used.add(numbered(number));
  return numbered(number);
}

/** `case-worker` and `caseWorker`: `CaseWorker`. */
export function pascal(words: string): string {
  return words
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
