import type { Fact } from '@homeward/domain/report/fact';
import { addParts, foldPart, type MonthPart } from '@homeward/domain/report/stocks';
import { monthOf } from '@homeward/domain/time';
import { type FactCountry, factsBetween, type Held, holdsSince } from '@homeward/store/facts';
import type { Store } from '@homeward/store/open-store';

/**
 * Months of one country folded from their facts, in order: one Query for all facts of their time and one for who waits. Each page is folded as
 * it is read, so a month takes no more memory than a page, however many facts it has. What stands is as of `now` in the month that runs.
 */
export async function foldMonths(
  store: Store,
  country: FactCountry,
  wanted: readonly string[],
  now?: string,
): Promise<readonly (MonthPart & { readonly month: string })[]> {
  const [first, last] = [wanted[0], wanted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const parts = new Map(wanted.map((month) => [month, addParts([])]));
  const runs = now === undefined ? undefined : monthOf(now);
  const add = (month: string, facts: readonly Fact[], holds: readonly Held[]) => {
    const part = foldPart(month, facts, holds, month === runs ? now : undefined);
    const before = parts.get(month);
    if (before !== undefined) parts.set(month, addParts([before, part]));
  };
  await Promise.all([
    forEachPage(factsBetween(store, country, first, last), (page) => {
      for (const [month, facts] of Map.groupBy(page, ({ at }) => monthOf(at))) add(month, facts, []);
    }),
    forEachPage(holdsSince(store, country, first), (page) => {
      for (const month of wanted) add(month, [], page);
    }),
  ]);
  return [...parts].map(([month, part]) => ({ month, ...part }));
}

async function forEachPage<One>(
  pages: AsyncIterable<readonly One[]>,
  see: (page: readonly One[]) => void,
): Promise<void> {
  for await (const page of pages) see(page);
}
