import { BatchGetCommand, GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '@homeward/store/open-store';
import { tableNames } from '@homeward/store/tables';

type Item = Readonly<Record<string, unknown>>;
type Key = Item | undefined;
type Rows = Map<string, Map<string, Item>>;
type Writes = NonNullable<TransactWriteCommand['input']['TransactItems']>;

/** What goes into a table and comes out of it is never the same object, and what is not there is not written. */
const copied = (item: unknown): Item => JSON.parse(JSON.stringify(item)) as Item;

/**
 * A stand-in for the database, as far as these records need it: reads by key, queries of a partition and of an index, and transactions
 * with the three conditions that the store asks for. `between` comes before each call, as the way to a database would.
 */
export function storeInMemory(between: () => Promise<void>): Store {
  const tables = new Map<string, Rows>();
  const rowsOf = (table: string | undefined): Rows => {
    const rows = tables.get(table ?? '') ?? new Map<string, Map<string, Item>>();
    tables.set(table ?? '', rows);
    return rows;
  };
  const db = {
    send: async (command: unknown) => {
      await between();
      return answered(rowsOf, command);
    },
  };
  const names = Object.fromEntries(tableNames.map((name) => [name, `memory-${name}`]));
  return { db: db as unknown as Store['db'], names };
}

/** The way to a database: some turns of the loop, so that calls of several overtake each other. */
export function aWhile(chance: () => number): () => Promise<void> {
  return async () => {
    for (let turn = 2 + Math.floor(chance() * 2); turn > 0; turn -= 1)
      await new Promise<void>((resolve) => void setImmediate(resolve));
  };
}

type RowsOf = (table: string | undefined) => Rows;

function answered(rowsOf: RowsOf, command: unknown): object {
  if (command instanceof BatchGetCommand) return got(rowsOf, command.input);
  if (command instanceof GetCommand) return { Item: at(rowsOf(command.input.TableName), command.input.Key) };
  if (command instanceof QueryCommand) return { Items: queried(rowsOf(command.input.TableName), command.input) };
  if (command instanceof TransactWriteCommand) return written(rowsOf, command.input.TransactItems ?? []);
  if (command instanceof PutCommand) return written(rowsOf, [{ Put: command.input }]);
  throw new Error('a call that the stand-in does not know');
}

function at(rows: Rows, key: Key): Item | undefined {
  const found = rows.get(String(key?.['pk']))?.get(String(key?.['sk']));
  return found && copied(found);
}

function got(rowsOf: RowsOf, { RequestItems: asked = {} }: BatchGetCommand['input']): object {
  const tables = Object.entries(asked).map(([table, { Keys: keys = [] }]) => [
    table,
    keys.flatMap((key) => at(rowsOf(table), key) ?? []),
  ]);
  return { Responses: Object.fromEntries(tables), UnprocessedKeys: {} };
}

function queried(rows: Rows, query: QueryCommand['input']): readonly Item[] {
  const values = Object.values(query.ExpressionAttributeValues ?? {}).map(String);
  const [partition = '', bound = ''] = values;
  const through = query.KeyConditionExpression?.includes('<=') === true;
  const name = query.ExpressionAttributeNames?.['#pk'] ?? 'pk';
  const own = name === 'pk' ? [...(rows.get(partition)?.values() ?? [])] : inIndex(rows, name, partition);
  const sort = name === 'pk' ? 'sk' : name.replace(/Pk$/, 'Sk');
  const place = (item: Item): string => String(item[sort]);
  const found = own
    .filter((item) => (through ? place(item) <= bound : place(item).startsWith(bound)))
    .sort((one, other) => (place(one) < place(other) ? -1 : 1));
  const ordered = query.ScanIndexForward === false ? found.reverse() : found;
  return ordered.slice(0, query.Limit ?? ordered.length).map(copied);
}

function inIndex(rows: Rows, name: string, partition: string): Item[] {
  return [...rows.values()].flatMap((items) => [...items.values()].filter((item) => item[name] === partition));
}

/** All of it or nothing. */
function written(rowsOf: RowsOf, writes: Writes): object {
  const reasons = writes.map((write) => ({ Code: holds(rowsOf, write) ? 'None' : 'ConditionalCheckFailed' }));
  if (reasons.some(({ Code }) => Code !== 'None'))
    throw Object.assign(new Error('cancelled'), { name: 'TransactionCanceledException', CancellationReasons: reasons });
  for (const { Put: put, Delete: gone } of writes) {
    if (put !== undefined) lay(rowsOf(put.TableName), copied(put.Item));
    if (gone !== undefined) rowsOf(gone.TableName).get(String(gone.Key?.['pk']))?.delete(String(gone.Key?.['sk']));
  }
  return {};
}

function lay(rows: Rows, item: Item): void {
  const [pk, sk] = [String(item['pk']), String(item['sk'])];
  const partition = rows.get(pk) ?? new Map<string, Item>();
  partition.set(sk, item);
  rows.set(pk, partition);
}

function holds(rowsOf: RowsOf, { Put: put, Delete: gone, ConditionCheck: check }: Writes[number]): boolean {
  const asked = put ?? gone ?? check;
  const there = at(rowsOf(asked?.TableName), put?.Item ?? gone?.Key ?? check?.Key);
  switch (asked?.ConditionExpression) {
    case undefined:
      return true;
    case 'attribute_not_exists(pk)':
      return there === undefined;
    case 'attribute_exists(pk)':
      return there !== undefined;
    case 'v = :from':
      return there?.['v'] === asked.ExpressionAttributeValues?.[':from'];
    default:
      throw new Error(`a condition that the stand-in does not know: ${asked?.ConditionExpression}`);
  }
}
