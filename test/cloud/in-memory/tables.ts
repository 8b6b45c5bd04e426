import { holds, type Item, type Value, type Words } from './conditions.ts';
import type { Stream } from './streams.ts';

/** What a call of the store says. */
export type Input = Words & {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Item?: Item;
  readonly Key?: Item;
  readonly ConditionExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly FilterExpression?: string;
  readonly UpdateExpression?: string;
  readonly ExclusiveStartKey?: Item;
  readonly ReturnValuesOnConditionCheckFailure?: string;
  readonly ScanIndexForward?: boolean;
  readonly Limit?: number;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly Item[] } & readonly Put[]>>;
  readonly StreamSpecification?: { readonly StreamViewType?: string };
  readonly TransactItems?: readonly Readonly<Record<string, Input>>[];
  readonly GlobalSecondaryIndexes?: readonly Index[];
};
type Put = { readonly PutRequest?: { readonly Item: Item }; readonly DeleteRequest?: { readonly Key: Item } };
type Index = {
  readonly IndexName: string;
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly Projection: { readonly NonKeyAttributes?: readonly string[] };
};
type Table = { readonly rows: Map<string, Item>; readonly indexes: readonly Index[]; stream?: Stream | undefined };
/** The tables of a database by their names. */
export type Tables = Map<string, Table>;

export const textOf = (value: Value | undefined) => String(value?.['S'] ?? '');
export const placeOf = (item: Item | undefined) => `${textOf(item?.['pk'])}|${textOf(item?.['sk'])}`;

export function tableOf(tables: Tables, name = ''): Table {
  return tables.get(name) ?? { rows: new Map(), indexes: [] };
}

export const bytes = (text: string) => Buffer.from(text);

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

/** The one partition that a query is about: rows of others are told apart by it alone, before any expression is read. */
function partitionOf({ KeyConditionExpression: expression = '', ExpressionAttributeValues: values }: Input) {
  const [, name = ''] = /^#?\w+ = (:\w+)/.exec(expression) ?? [];
  return values?.[name] === undefined ? undefined : textOf(values[name]);
}

/** The order of bytes in UTF-8; that of the characters is the same where all of them are ASCII. */
function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  if (isAscii.test(one) && isAscii.test(other)) return one < other ? -1 : 1;
  return Buffer.compare(bytes(one), bytes(other));
}

const isAscii = /^[ -~]*$/;

/** A page of a table or of an index, in its order. */
export function listed(tables: Tables, input: Input): object {
  const table = tableOf(tables, input.TableName);
  const [pk, sk] = keysOf(table, input.IndexName);
  const partition = partitionOf(input);
  const order = (one: Item, other: Item) =>
    inOrder(textOf(one[sk]), textOf(other[sk])) || inOrder(placeOf(one), placeOf(other));
  const all = [...table.rows.values()]
    .filter((item) => partition === undefined || textOf(item[pk]) === partition)
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
