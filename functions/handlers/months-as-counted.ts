import type { MonthPart } from '@homeward/domain/report/stocks';
import type { FactCountry } from '@homeward/store/facts';
import { type KeptCount, keptCounts } from '@homeward/store/kept-counts';
import type { Store } from '@homeward/store/open-store';
import { foldMonths } from './fold-months.ts';

/** A month as it is counted; `countedAt` where the clocks did, and not this request. */
export type AsCounted = MonthPart & { readonly month: string } & Partial<Pick<KeptCount, 'countedAt' | 'upTo'>>;

/** Months that follow each other in what is wanted, with none between them whose count is kept. */
function spansOf(wanted: readonly string[], kept: ReadonlyMap<string, unknown>): readonly (readonly string[])[] {
  const spans: string[][] = [[]];
  for (const month of wanted)
    if (kept.has(month)) spans.push([]);
    else spans.at(-1)?.push(month);
  return spans.filter((span) => span.length > 0);
}

/**
 * Months of one country as a request is told them, in order: large ones as the clocks counted them last, the others folded from their facts
 * now. Nothing is told of a month that is counted in part.
 */
export async function monthsAsCounted(
  store: Store,
  country: FactCountry,
  wanted: readonly string[],
  now?: string,
): Promise<readonly AsCounted[]> {
  const [first, last] = [wanted[0], wanted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const kept = await keptCounts(store, country, first, last);
  const folded = await Promise.all(spansOf(wanted, kept).map((span) => foldMonths(store, country, span, now)));
  const all = new Map<string, AsCounted>([...folded.flat().map((one) => [one.month, one] as const), ...kept]);
  return wanted.flatMap((month) => all.get(month) ?? []);
}
