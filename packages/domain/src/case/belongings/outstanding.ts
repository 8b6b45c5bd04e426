import type { CaseState } from '../case.ts';

type Kept = Pick<CaseState, 'belongings' | 'belongingsReturns' | 'discrepancies'>;
type Item = { readonly what: string; readonly count: number };

/** How much of a kind of thing stands in several lists of items. */
function countOf(items: readonly Item[], what: string): number {
  return items.filter((one) => one.what === what).reduce((sum, { count }) => sum + count, 0);
}

/**
 * How much of each thing of a list is neither back with its owner nor named as a discrepancy, once more has come back.
 */
function balance(file: Kept, list: string, comesBack: readonly Item[]): readonly (readonly [string, number])[] {
  const of = (entries: readonly { readonly list: string; readonly items: readonly Item[] }[]) =>
    entries.filter((one) => one.list === list).flatMap(({ items }) => items);
  const listed = file.belongings.find(({ id }) => id === list)?.items ?? [];
  const gone = [...of(file.belongingsReturns), ...of(file.discrepancies), ...comesBack];
  const things = [...new Set([...listed, ...comesBack].map(({ what }) => what))];
  return things.map((what) => [what, countOf(listed, what) - countOf(gone, what)] as const);
}

/** The things of a list that are still out after a further return. */
export function stillOut(file: Kept, list: string, comesBack: readonly Item[] = []): readonly string[] {
  return balance(file, list, comesBack).flatMap(([what, rest]) => (rest > 0 ? [what] : []));
}

/** The things of which more would have come back than were listed. */
export function tooMany(file: Kept, list: string, comesBack: readonly Item[]): readonly string[] {
  return balance(file, list, comesBack).flatMap(([what, rest]) => (rest < 0 ? [what] : []));
}
