import type { Item } from './dynamodb-parts.ts';
import type { Touch } from './dynamodb-permissions.ts';
import { itemBytes, kilobytes } from './item-bytes.ts';
import { type PartitionUnits, readAt, writtenAt } from './partition-units.ts';
import type { Table } from './tables.ts';

/** Capacity of one call: request units read and written, of which partitions, and the items' bytes they were counted from. */
export type Capacity = {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly itemBytes: number;
  readonly partitions: readonly PartitionUnits[];
};

/**
 * Counts a call's request units by AWS's rules from the items it sends and receives, because the emulator's own
 * ConsumedCapacity is wrong for transactions. Index entries count one write unit a started KB, never doubled. An update is
 * counted from what the request carries (its key and values), which is less than the whole item when it changes a part of it.
 */
export function capacityOf(
  operation: string,
  touches: readonly Touch[],
  tables: ReadonlyMap<string, Table>,
  answer: () => unknown,
): Capacity {
  const transaction = operation.startsWith('Transact') ? 2 : 1;
  const writes = touches.filter(
    ({ kind, input }) => isWrite(kind) && (kind !== 'BatchWriteItem' || input.Item || input.Key),
  );
  const written = writes.map((touch) => ({ touch, bytes: carriedBytes(touch) }));
  const writeUnits = written.reduce(
    (sum, { touch, bytes }) =>
      sum + transaction * kilobytes(bytes) + indexEntries(touch, tables.get(touch.table)) * kilobytes(bytes),
    0,
  );
  const read = isReading(operation) ? readUnits(operation, touches, answer()) : { units: 0, bytes: 0 };
  return {
    readUnits: read.units,
    writeUnits,
    itemBytes: read.bytes + written.reduce((sum, { bytes }) => sum + bytes, 0),
    partitions: [
      ...(read.units === 0 ? [] : readAt(touches, read.units)),
      ...written.flatMap(({ touch, bytes }) =>
        writtenAt(touch, tables.get(touch.table), transaction * kilobytes(bytes)),
      ),
    ],
  };
}

function isWrite(kind: string): boolean {
  return ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem', 'BatchWriteItem'].includes(kind);
}

function isReading(operation: string): boolean {
  return ['GetItem', 'Query', 'Scan', 'BatchGetItem', 'TransactGetItems'].includes(operation);
}

function carriedBytes({ input }: Touch): number {
  if (input.Item) return itemBytes(input.Item);
  return itemBytes(input.Key ?? {}) + itemBytes(input.ExpressionAttributeValues ?? {});
}

function indexEntries({ input, kind }: Touch, table: Table | undefined): number {
  if (!table || kind === 'ConditionCheckItem') return 0;
  const names = new Set([
    ...Object.keys(input.Item ?? {}),
    ...Object.values(input.ExpressionAttributeNames ?? {}),
    ...(String(input['UpdateExpression'] ?? '').match(/\b[A-Za-z]\w*/g) ?? []),
  ]);
  return [...table.indexes.values()].filter((index) => names.has(index.partition)).length;
}

function readUnits(operation: string, touches: readonly Touch[], answer: unknown): { units: number; bytes: number } {
  const found = answer as { Item?: Item; Items?: readonly Item[]; Responses?: unknown };
  const strong = touches.some(({ input }) => input['ConsistentRead'] === true);
  const factor = operation === 'TransactGetItems' ? 2 : strong ? 1 : 0.5;
  const each = (items: readonly (Item | undefined)[]) => items.map((item) => (item ? itemBytes(item) : 0));
  const sizes = found.Items ? [each(found.Items).reduce((sum, size) => sum + size, 0)] : each(singleItems(found));
  // An item that is not there costs the least a read can cost, in a batch as alone.
  const absent = operation === 'BatchGetItem' ? touches.length - sizes.length : sizes.length === 0 ? 1 : 0;
  const counted = [...sizes, ...Array.from({ length: Math.max(0, absent) }, () => 0)];
  return {
    units: counted.reduce((sum, size) => sum + factor * Math.max(1, Math.ceil(size / 4096)), 0),
    bytes: counted.reduce((sum, size) => sum + size, 0),
  };
}

function singleItems(found: { Item?: Item; Responses?: unknown }): readonly (Item | undefined)[] {
  if (Array.isArray(found.Responses)) return (found.Responses as { Item?: Item }[]).map((response) => response.Item);
  if (found.Responses) return Object.values(found.Responses as { [table: string]: Item[] }).flat();
  return [found.Item];
}
