import type { Store } from './open-store.ts';
import { pageOf } from './page.ts';
import type { TableName } from './tables.ts';

/**
 * What the clocks have to look at by now, in UTC, the longest owed first; one page of at most a hundred. A key of the index `byDue`
 * begins with its moment: this gives the parts that follow.
 */
export async function looksDue(
  store: Store,
  { table, partition }: { readonly table: TableName; readonly partition: string },
  now: string,
): Promise<readonly (readonly string[])[]> {
  const page = await pageOf(store, { table, index: 'byDue', partition }, { limit: 100 });
  if (page === 'invalid') throw new Error('a list without a cursor was not taken');
  const looks = page.items.map((item) => String(item['byDueSk']).split('#'));
  return looks.filter(([moment = '']) => Date.parse(moment) <= Date.parse(now)).map(([, ...named]) => named);
}
