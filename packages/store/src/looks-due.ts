import { hoursAfter } from '@homeward/domain/time';
import type { Keys } from './cursor.ts';
import type { Item } from './load.ts';
import type { Store } from './open-store.ts';
import { pageOf } from './page.ts';
import type { TableName } from './tables.ts';

/** Where the clocks find what they have to look at: under its moment and its id, or, undated, under its id alone. */
export type Looks = {
  readonly table: TableName;
  /** Absent: the table itself. */
  readonly index?: 'byDue';
  readonly partitions: readonly string[];
  readonly undated?: true;
  /** The partition in which is noted what failed (`set-aside.ts`). */
  readonly aside: string;
};

/** One thing to look at; its key begins with its moment and goes on with what names it. */
export type Look = { readonly key: string; readonly item: Item };

/** So many are read of a partition at once. */
const onAPage = 250;
/** A moment may be written ahead of UTC, by no more hours than this, and then stands so much further back. */
const mostAhead = 14;

/** What has to be looked at by now, in UTC, page by page to the end, the longest owed of each page first. */
export async function* looksDue(store: Store, looks: Looks, now: string): AsyncGenerator<readonly Look[]> {
  let left = looks.partitions.map((partition) => ({ partition, last: undefined as Keys | undefined }));
  while (left.length > 0) {
    const pages = await Promise.all(left.map(({ partition, last }) => pageIn(store, looks, partition, now, last)));
    const found = pages.flatMap(({ items }) => items);
    if (found.length > 0) yield found.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    left = pages.filter(({ last }) => last !== undefined);
  }
}

async function pageIn(store: Store, looks: Looks, partition: string, now: string, after: Keys | undefined) {
  const { table, index, undated } = looks;
  const through = undated ? {} : { through: `${hoursAfter(now, mostAhead)}~` };
  const query = { table, partition, ...(index && { index }), ...through };
  const page = await pageOf(store, query, { limit: onAPage, after });
  if (page === 'invalid') throw new Error('a list without a cursor was not taken');
  const all = page.items.map((item) => ({ key: String(item[index === undefined ? 'sk' : `${index}Sk`]), item }));
  const isDue = ({ key }: Look) => undated || Date.parse(key.split('#')[0] ?? '') <= Date.parse(now);
  return { partition, items: all.filter(isDue), last: page.last };
}
