/** What repeats: how often, the words it goes by where it stands, these with the word of what it is a part of, and the first that holds it. */
export type Found = {
  readonly times: number;
  readonly words: ReadonlyMap<string, number>;
  readonly places: ReadonlySet<string>;
  readonly owner: string;
};

/** Places that every operation has: they tell nothing apart for a reader. */
const saysNothing = /^(Body|Item)[A-Z]|Option/;

/**
 * A name for each: of the words it goes by, the most frequent that nothing else goes by; else the same with the word of what it is a
 * part of, if that is its alone. Where there is none, the first operation that holds it stands before its most frequent word: names
 * do not move when an operation is added at the end.
 */
export function nameAll(
  found: readonly (readonly [text: string, Found])[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const isOwn = ownAmong(found.map(([, { words }]) => [...words.keys()]));
  const isOwnPlace = ownAmong(found.map(([, { places }]) => [...places]));
  return new Map(
    found.map(([text, { owner, words, places }]) => {
      const often = [...words].toSorted(([, a], [, b]) => b - a).map(([word]) => pascal(word));
      const inPlace = [...places].map(pascal).filter((place) => !saysNothing.test(place));
      const single = often.find((word) => isOwn(word) && !taken.includes(word)) ?? inPlace.find(isOwnPlace);
      return [text, free(single ?? `${pascal(owner)}${often[0]}`, used)];
    }),
  );
}

/** Whether only one of all goes by a word. */
function ownAmong(all: readonly (readonly string[])[]): (word: string) => boolean {
  const claims = Map.groupBy(
    all.flatMap((words) => [...new Set(words.map(pascal))]),
    (word) => word,
  );
  return (word) => claims.get(word)?.length === 1;
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
