import { holds, type Item, type Value, type Words } from './conditions.ts';

type Input = Words & {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Item?: Item;
  readonly Key?: Item;
  readonly ConditionExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly FilterExpression?: string;
  readonly UpdateExpression?: string;
  readonly ExclusiveStartKey?: Item;
  readonly ScanIndexForward?: boolean;
  readonly Limit?: number;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly Item[] }>>;
  readonly TransactItems?: readonly Readonly<Record<string, Input>>[];
  readonly GlobalSecondaryIndexes?: readonly Index[];
};
type Index = {
  readonly IndexName: string;
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly Projection: { readonly NonKeyAttributes?: readonly string[] };
};
type Table = { readonly rows: Map<string, Item>; readonly indexes: readonly Index[] };
type Tables = Map<string, Table>;

/** An answer of the database that is an error: its name, and the reasons of a cancelled transaction. */
export type Refusal = { readonly refused: string; readonly CancellationReasons?: readonly { readonly Code: string }[] };

const textOf = (value: Value | undefined) => String(value?.['S'] ?? '');
const placeOf = (item: Item | undefined) => `${textOf(item?.['pk'])}|${textOf(item?.['sk'])}`;

function tableOf(tables: Tables, name = ''): Table {
  return tables.get(name) ?? { rows: new Map(), indexes: [] };
}

/** Whether a call names a table that was never made. */
function namesNoTable(tables: Tables, { TableName, RequestItems = {}, TransactItems = [] }: Input): boolean {
  const parts = TransactItems.flatMap((item) => Object.values(item).map((one) => one.TableName));
  const named = [TableName, ...Object.keys(RequestItems), ...parts].filter((one) => one !== undefined);
  return named.some((one) => !tables.has(one));
}

const bytes = (text: string) => Buffer.from(text);

function keysOf({ indexes }: Table, name: string | undefined): readonly [pk: string, sk: string] {
  const schema = indexes.find(({ IndexName }) => IndexName === name)?.KeySchema.map((one) => one.AttributeName) ?? [];
  return [schema[0] ?? 'pk', schema[1] ?? 'sk'];
}

/** What an index carries of an item. */
function projected({ indexes }: Table, name: string | undefined, item: Item): Item {
  const found = indexes.find(({ IndexName }) => IndexName === name);
  const more = found?.Projection.NonKeyAttributes;
  if (found === undefined || more === undefined) return item;
  const names = ['pk', 'sk', ...found.KeySchema.map(({ AttributeName }) => AttributeName), ...more];
  return Object.fromEntries(Object.entries(item).filter(([one]) => names.includes(one)));
}

function listed(tables: Tables, input: Input): object {
  const table = tableOf(tables, input.TableName);
  const [pk, sk] = keysOf(table, input.IndexName);
  const order = (one: Item, other: Item) =>
    Buffer.compare(bytes(textOf(one[sk])), bytes(textOf(other[sk]))) ||
    Buffer.compare(bytes(placeOf(one)), bytes(placeOf(other)));
  const all = [...table.rows.values()]
    .filter((item) => item[pk] !== undefined && item[sk] !== undefined)
    .filter((item) => holds(input.KeyConditionExpression, item, input))
    .toSorted(order);
  const ordered = input.ScanIndexForward === false ? all.toReversed() : all;
  const start = ordered.findIndex((item) => placeOf(item) === placeOf(input.ExclusiveStartKey)) + 1;
  const page = ordered.slice(start, input.Limit === undefined ? undefined : start + input.Limit);
  const last = page.length === input.Limit ? page.at(-1) : undefined;
  const keys = new Set(['pk', 'sk', pk, sk]);
  const Items = page
    .filter((item) => holds(input.FilterExpression, item, input))
    .map((item) => projected(table, input.IndexName, item));
  if (last === undefined) return { Items, Count: Items.length };
  return {
    Items,
    Count: Items.length,
    LastEvaluatedKey: Object.fromEntries([...keys].map((name) => [name, last[name]])),
  };
}

function reasonAgainst(tables: Tables, [kind, input]: readonly [string, Input]): string | undefined {
  const place = input.Item ?? input.Key;
  const [pk, sk] = [bytes(textOf(place?.['pk'])).length, bytes(textOf(place?.['sk'])).length];
  if (pk === 0 || sk === 0 || pk > 2048 || sk > 1024) return 'ValidationError';
  const there = tableOf(tables, input.TableName).rows.get(placeOf(place));
  if (holds(input.ConditionExpression, there, input)) return undefined;
  return kind === 'Get' ? undefined : 'ConditionalCheckFailed';
}

function changed(there: Item | undefined, { Key, UpdateExpression = '', ...words }: Input): Item {
  const [, name = '', value = ''] = /^SET (#?\w+) = (:\w+)$/.exec(UpdateExpression) ?? [];
  const set = words.ExpressionAttributeValues?.[value];
  if (set === undefined) throw new Error(`an update that this database does not know: ${UpdateExpression}`);
  return { ...there, ...Key, [words.ExpressionAttributeNames?.[name] ?? name]: set };
}

function done(tables: Tables, [kind, input]: readonly [string, Input]): void {
  const { rows } = tableOf(tables, input.TableName);
  const place = placeOf(input.Item ?? input.Key);
  if (kind === 'Put' && input.Item !== undefined) rows.set(place, input.Item);
  if (kind === 'Update') rows.set(place, changed(rows.get(place), input));
  if (kind === 'Delete') rows.delete(place);
}

function alone(tables: Tables, kind: string, input: Input): object {
  const against = reasonAgainst(tables, [kind, input]);
  if (against === 'ValidationError') return { refused: 'ValidationException' };
  if (against !== undefined) return { refused: 'ConditionalCheckFailedException' };
  done(tables, [kind, input]);
  return {};
}

/** All of it or nothing, at most a hundred items, none of them twice. */
function together(tables: Tables, { TransactItems: items = [] }: Input): object {
  const writes = items.flatMap((item) => Object.entries(item));
  const places = new Set(writes.map(([, one]) => `${one.TableName}|${placeOf(one.Item ?? one.Key)}`));
  if (writes.length > 100 || places.size < writes.length) return { refused: 'ValidationException' };
  const reasons = writes.map((write) => ({ Code: reasonAgainst(tables, write) ?? 'None' }));
  if (reasons.some(({ Code }) => Code === 'ValidationError')) return { refused: 'ValidationException' };
  if (reasons.some(({ Code }) => Code !== 'None'))
    return { refused: 'TransactionCanceledException', CancellationReasons: reasons };
  for (const write of writes) done(tables, write);
  return {};
}

function batch(tables: Tables, { RequestItems: asked = {} }: Input): object {
  const found = Object.entries(asked).map(([name, { Keys: keys }]) => [
    name,
    keys.flatMap((key) => tableOf(tables, name).rows.get(placeOf(key)) ?? []),
  ]);
  return { Responses: Object.fromEntries(found), UnprocessedKeys: {} };
}

type Operation = (tables: Tables, input: Input) => object;

const operations: Readonly<Record<string, Operation>> = {
  CreateTable: (tables, { TableName = '', GlobalSecondaryIndexes: indexes = [] }) => {
    tables.set(TableName, { rows: new Map(), indexes });
    return {};
  },
  UpdateTable: () => ({}),
  UpdateTimeToLive: () => ({}),
  GetItem: (tables, { TableName, Key }) => ({ Item: tableOf(tables, TableName).rows.get(placeOf(Key)) }),
  PutItem: (tables, input) => alone(tables, 'Put', input),
  UpdateItem: (tables, input) => alone(tables, 'Update', input),
  DeleteItem: (tables, input) => alone(tables, 'Delete', input),
  BatchGetItem: batch,
  TransactWriteItems: together,
  Query: listed,
  Scan: listed,
};

/** What DynamoDB does with the calls that the store makes, as far as they go; any other call is a fault. */
export function databaseInMemory(): (operation: string, input: Input) => object | Refusal {
  const tables: Tables = new Map();
  return (operation, input) => {
    const carryOut = operations[operation];
    if (carryOut === undefined) throw new Error(`a call that this database does not know: ${operation}`);
    if (operation !== 'CreateTable' && namesNoTable(tables, input)) return { refused: 'ResourceNotFoundException' };
    return carryOut(tables, input);
  };
}
