import { itemBytes } from '../../../packages/local/src/item-bytes.ts';
import { type Limit, limits } from '../../../packages/local/src/limits.ts';
import { holds, type Item, type Words } from './conditions.ts';
import { countBefore, type Keys, orderBy, type Rows, rowsBy, textOf } from './rows.ts';
import type { Streams } from './streams.ts';

/** What a call of the store says. */
export type Input = Words & {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Item?: Item;
  readonly Key?: Item;
  readonly ConditionExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly FilterExpression?: string;
  readonly ProjectionExpression?: string;
  readonly UpdateExpression?: string;
  readonly ExclusiveStartKey?: Item;
  readonly ReturnValuesOnConditionCheckFailure?: string;
  readonly ScanIndexForward?: boolean;
  readonly Limit?: number;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly Item[] } & readonly Put[]>>;
  readonly StreamSpecification?: { readonly StreamEnabled?: boolean; readonly StreamViewType?: string };
  readonly TransactItems?: readonly Readonly<Record<string, Input>>[];
  readonly GlobalSecondaryIndexes?: readonly Index[];
};
type Put = { readonly PutRequest?: { readonly Item: Item }; readonly DeleteRequest?: { readonly Key: Item } };
type Index = {
  readonly IndexName: string;
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly Projection: { readonly ProjectionType?: string; readonly NonKeyAttributes?: readonly string[] };
};
/** Names of the keys of a table and of its indexes. */
type KeyNames = { readonly partition: readonly string[]; readonly sort: readonly string[] };
type Table = {
  readonly rows: Rows;
  readonly indexes: readonly Index[];
  readonly streams: Streams;
  readonly keyNames: KeyNames;
};
/** The tables of a database by their names. */
export type Tables = Map<string, Table>;

export function tableOf(tables: Tables, name = ''): Table {
  return tables.get(name) ?? noTable;
}

function namedIn(schema: Index['KeySchema'] = []): Keys {
  const [pk, sk] = schema.map((one) => one.AttributeName);
  return [pk ?? 'pk', sk ?? 'sk'];
}

/** An empty table with these indexes. */
export function tableWith(indexes: readonly Index[]): Table {
  const every = [namedIn(), ...indexes.map(({ KeySchema }) => namedIn(KeySchema))];
  const keyNames = { partition: every.map(([pk]) => pk), sort: every.map(([, sk]) => sk) };
  return { rows: rowsBy(every), indexes, streams: [], keyNames };
}

const noTable = tableWith([]);

function keysOf({ indexes }: Table, name: string | undefined): Keys {
  return namedIn(indexes.find(({ IndexName }) => IndexName === name)?.KeySchema);
}

/** What an index carries of an item. */
function projected({ indexes }: Table, name: string | undefined, item: Item): Item {
  const found = indexes.find(({ IndexName }) => IndexName === name);
  const more = found?.Projection.ProjectionType === 'KEYS_ONLY' ? [] : found?.Projection.NonKeyAttributes;
  if (found === undefined || more === undefined) return item;
  const names = ['pk', 'sk', ...found.KeySchema.map(({ AttributeName }) => AttributeName), ...more];
  return Object.fromEntries(Object.entries(item).filter(([one]) => names.includes(one)));
}

/** The attributes that a call asks for by name, each one whole. */
function wanted({ ProjectionExpression: expression, ExpressionAttributeNames: names = {} }: Input, item: Item): Item {
  if (expression === undefined) return item;
  const asked = expression.split(', ').map((one) => names[one] ?? one);
  return Object.fromEntries(Object.entries(item).filter(([name]) => asked.includes(name)));
}

/** The one partition that a query is about: rows of others are not looked at. */
function partitionOf({ KeyConditionExpression: expression = '', ExpressionAttributeValues: values }: Input) {
  const [, name = ''] = /^#?\w+ = (:\w+)/.exec(expression) ?? [];
  return values?.[name] === undefined ? undefined : textOf(values[name]);
}

/** Everything that a table or an index holds, or one partition of it, in its order. */
function inOrder({ rows }: Table, keys: Keys, partition: string | undefined): readonly Item[] {
  return partition === undefined ? rows.all(keys) : rows.partition(keys, partition);
}

/** A page goes on behind the keys it is given, also where what stood there is gone. */
function behind(all: readonly Item[], keys: Keys, { ExclusiveStartKey: after, ScanIndexForward: up }: Input) {
  if (after === undefined) return all;
  const order = orderBy(keys);
  const at = countBefore(all, after, order);
  if (up === false) return all.slice(0, at);
  const there = all[at];
  return all.slice(there !== undefined && order(there, after) === 0 ? at + 1 : at);
}

/** The first items up to the one that passes so many bytes, that one too. */
export function fitting(items: readonly Item[], { most }: Limit): readonly Item[] {
  let bytes = 0;
  const end = items.findIndex((item) => {
    bytes += itemBytes(item);
    return bytes > most;
  });
  return end === -1 ? items : items.slice(0, end + 1);
}

/** A page of a table or of an index, in its order. */
export function listed(tables: Tables, input: Input): object {
  const table = tableOf(tables, input.TableName);
  const keys = keysOf(table, input.IndexName);
  const left = behind(inOrder(table, keys, partitionOf(input)), keys, input);
  const all = left.filter((item) => holds(input.KeyConditionExpression, item, input));
  const ordered = input.ScanIndexForward === false ? all.toReversed() : all;
  const asked = input.Limit === undefined ? ordered : ordered.slice(0, input.Limit);
  const page = fitting(asked, limits.page);
  const last = page.length === input.Limit || page.length < asked.length ? page.at(-1) : undefined;
  const lastKeys = new Set(['pk', 'sk', ...keys]);
  const Items = page
    .filter((item) => holds(input.FilterExpression, item, input))
    .map((item) => wanted(input, projected(table, input.IndexName, item)));
  if (last === undefined) return { Items, Count: Items.length };
  return {
    Items,
    Count: Items.length,
    LastEvaluatedKey: Object.fromEntries([...lastKeys].map((name) => [name, last[name]])),
  };
}
