import type { Identity } from '../case/sections.ts';
import { askedTexts, keysShared, soughtIn, tagTexts } from '../people/sought.ts';

/** Somebody as they were entered off a truck. */
export type Entered = {
  readonly arrival: string;
  readonly batch: string;
  readonly identity: Pick<Identity, 'name' | 'age'>;
};

/** Two entries that may be of one person; `keys`: by how many keys their names agree, the more the likelier. */
export type Twins = {
  readonly arrival: string;
  readonly other: Pick<Entered, 'arrival' | 'batch'>;
  readonly keys: number;
};

/**
 * Who of one batch may have been entered twice, on another tablet or off another truck: the same full name in one of its
 * spellings, born within a year or of an unknown year. People look at the pairs; nothing is merged.
 */
export function twinsOf(batch: string, entered: readonly Entered[]): readonly Twins[] {
  const known = entered.map((one) => {
    const sought = soughtIn(one.identity);
    return { one, sought, asked: new Set(askedTexts(sought)), written: tagTexts(sought) };
  });
  const pairs = known.flatMap((mine, index) =>
    mine.one.batch !== batch
      ? []
      : known.flatMap((theirs, at) => {
          const first = theirs.one.batch !== batch || at > index;
          if (!first || !theirs.written.some((text) => mine.asked.has(text))) return [];
          const keys = keysShared(mine.sought, theirs.one.identity);
          const other = { arrival: theirs.one.arrival, batch: theirs.one.batch };
          return [{ arrival: mine.one.arrival, other, keys }];
        }),
  );
  return pairs.toSorted((one, next) => next.keys - one.keys);
}

/**
 * Who would look like this person from now on and did not before: what a correction has to say something about.
 */
export function newlyAlike(
  before: Entered['identity'],
  after: Entered['identity'],
  others: readonly Entered[],
): readonly string[] {
  const alike = (identity: Entered['identity']) => {
    const me = { arrival: '', batch: '', identity };
    return new Set(twinsOf('', [me, ...others]).map(({ other }) => other.arrival));
  };
  const known = alike(before);
  return [...alike(after)].filter((id) => !known.has(id));
}
