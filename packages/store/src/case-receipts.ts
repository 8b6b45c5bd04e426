import type { ArrivalId } from './arrivals.ts';
import type { Store } from './open-store.ts';
import { allOf, type Page, pageOf } from './page.ts';
import { type ReceiptEntry, receiptEntry } from './receipt-entry.ts';

type Item = Readonly<Record<string, unknown>>;

function entryOf(item: Item): ReceiptEntry {
  return receiptEntry.strip().parse(item);
}

/** All that names a case, or all readings of a copy or a truck by whoever knows no case. */
async function toldBy(store: Store, partition: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: Page<unknown>['last'];
  do {
    const query = { table: 'receipts', index: 'byCase', partition } as const;
    const page = await pageOf(store, query, { limit: 1000, after });
    if (page === 'invalid') throw new Error('a list without a cursor was not taken');
    items.push(...page.items);
    after = page.last;
  } while (after !== undefined);
  return items;
}

/** What was done to a thing at a desk, in its chain, and who read it there, in the chains of its readers. */
async function ofThing(store: Store, chain: string): Promise<readonly Item[]> {
  return (await Promise.all([allOf(store, 'receipts', chain), toldBy(store, chain)])).flat();
}

/** A copy of a part of the file, by where its receipts are: with whoever got it. */
export type CopyAt = { readonly id: string; readonly desk: string; readonly country: string };

/** What opens the people of a truck, each time all of them. */
const lookingAtATruck: readonly unknown[] = ['viewBatch', 'listTwins'];

/**
 * What was done with the person before there was a file: every receipt of theirs at the border, and of their truck
 * those that opened its people from then on.
 */
async function atTheBorder(store: Store, { batch, arrival }: ArrivalId): Promise<readonly Item[]> {
  const [own, truck] = await Promise.all([
    allOf(store, 'receipts', `KH#transit#arrival#${arrival}`),
    ofThing(store, `KH#transit#batch#${batch}`),
  ]);
  const from = Date.parse(String(own[0]?.['at']));
  const opened = truck.filter(
    ({ operation, at }) => lookingAtATruck.includes(operation) && Date.parse(String(at)) >= from,
  );
  return [...own, ...opened];
}

/**
 * Every receipt of a case, of all desks, each once: those that name the case, those of its copies, whose holders do not
 * know of which case they are, and those of the border where the person came off a truck.
 */
export async function everyReceiptOf(
  store: Store,
  caseId: string,
  copies: readonly CopyAt[],
  arrival?: ArrivalId,
): Promise<readonly ReceiptEntry[]> {
  const given = copies.map(({ id, desk, country }) => ofThing(store, `${country}#${desk}#disclosure#${id}`));
  const border = arrival === undefined ? [] : [atTheBorder(store, arrival)];
  const items = (await Promise.all([toldBy(store, `case#${caseId}`), ...given, ...border])).flat();
  return [...new Map(items.map((item) => [`${item['pk']}|${item['sk']}`, entryOf(item)])).values()];
}
