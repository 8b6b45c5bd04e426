import type { Item } from './dynamodb-parts.ts';
import type { Touch } from './dynamodb-permissions.ts';
import { itemBytes, kilobytes } from './item-bytes.ts';
import type { Properties } from './physical-names.ts';
import { listAt, objectAt, textAt } from './properties.ts';
import type { Table } from './tables.ts';

/** Units that a call took of one partition of a table, or of one of its indexes; absent where that is the table. */
export type PartitionUnits = {
  readonly table: string;
  readonly index?: string | undefined;
  readonly key: string;
  readonly read: number;
  readonly write: number;
};

const text = (item: Item, name: string): string | undefined => {
  const value = item[name]?.['S'];
  return value === undefined ? undefined : String(value);
};

/** What an index carries of an item, by its projection in the template. Throws where the template has no such index. */
function carriedBy(item: Item, index: string, { keys, indexes, definition }: Table): Item {
  const all = listAt(definition, 'GlobalSecondaryIndexes') as readonly Properties[];
  const projection = objectAt(
    all.find((one) => one['IndexName'] === index),
    'Projection',
  );
  if (textAt(projection, 'ProjectionType') === 'ALL') return item;
  const own = [keys, indexes.get(index)].flatMap((pair) => [pair?.partition, pair?.sort]);
  const names = new Set([...own, ...(listAt(projection, 'NonKeyAttributes') as readonly string[])]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name)));
}

/**
 * Where an item that is put lies: in its table, and in each index that it stands in. An entry of an index is counted as one that is taken
 * away and put anew, which is the most that it can cost: where its key stays it is half, and where nothing in it changes nothing. `each`:
 * units of the item in its table. Source: DynamoDB developer guide, "Using Global Secondary Indexes", provisioned throughput.
 */
export function writtenAt(
  { input, table: name, key = '' }: Touch,
  table: Table | undefined,
  each: number,
): readonly PartitionUnits[] {
  const item = input.Item ?? {};
  const entries = [...(table?.indexes ?? [])].flatMap(([index, { partition }]) => {
    const at = text(item, partition);
    if (at === undefined || table === undefined) return [];
    return [{ table: name, index, key: at, read: 0, write: 2 * kilobytes(itemBytes(carriedBy(item, index, table))) }];
  });
  return [{ table: name, key: key.split('|')[0] ?? '', read: 0, write: each }, ...entries];
}

/** Where items that are read lie; the units of a call that reads several are taken as spread evenly over them. */
export function readAt(touches: readonly Touch[], units: number): readonly PartitionUnits[] {
  return touches.map(({ table, index, key = '' }) => ({
    table,
    index,
    key: key.split('|')[0] ?? '',
    read: units / touches.length,
    write: 0,
  }));
}
