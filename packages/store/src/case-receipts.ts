import type { Store } from './open-store.ts';
import { allOf, pageOf } from './page.ts';
import { type ReceiptEntry, receiptEntry } from './receipt-entry.ts';

type Item = Readonly<Record<string, unknown>>;

function entryOf(item: Item): ReceiptEntry {
  return receiptEntry.strip().parse(item);
}

async function inTheCase(store: Store, caseId: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const query = { table: 'receipts', index: 'byCase', partition: `case#${caseId}` } as const;
    const page = await pageOf(store, query, { limit: 1000, cursor });
    if (page === 'invalid') throw new Error('a cursor of our own was not taken');
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}

/** A copy of hers by where its receipts are: with whoever got it. */
export type CopyAt = { readonly id: string; readonly desk: string; readonly country: string };

/**
 * Every receipt of a case, of all desks, each once: those that name the case, and those of its copies, whose holders do not know of
 * which case they are.
 */
export async function everyReceiptOf(
  store: Store,
  caseId: string,
  copies: readonly CopyAt[],
): Promise<readonly ReceiptEntry[]> {
  const chains = copies.map(({ id, desk, country }) => allOf(store, 'receipts', `${country}#${desk}#disclosure#${id}`));
  const [named, ...ofCopies] = await Promise.all([inTheCase(store, caseId), ...chains]);
  const items = [...named, ...ofCopies.flat()];
  return [...new Map(items.map((item) => [`${item['pk']}|${item['sk']}`, entryOf(item)])).values()];
}
