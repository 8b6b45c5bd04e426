import { refusedByDynamo, refusedUpdate } from '../../../packages/local/src/dynamodb-limits.ts';
import type { TableInput } from '../../../packages/local/src/dynamodb-parts.ts';
import { limits } from '../../../packages/local/src/limits.ts';
import { holds, type Item } from './conditions.ts';
import { placeOf, textOf } from './rows.ts';
import { askedOfStreams, tell, turned } from './streams.ts';
import { fitting, type Input, listed, type Tables, tableOf, tableWith } from './tables.ts';

/** Why a write was not made; with the item that stood there, where the call asks to see it. */
type Reason = { readonly Code: string; readonly Item?: Item | undefined };

/** An answer of the database that is an error: its name, the reasons of a cancelled transaction, and the item that stood in the way. */
export type Refusal = {
  readonly refused: string;
  readonly CancellationReasons?: readonly Reason[];
  readonly Item?: Item | undefined;
};

/** Whether a call names a table that was never made. */
function namesNoTable(tables: Tables, { TableName, RequestItems, TransactItems }: Input): boolean {
  const isUnmade = (name: string | undefined) => name !== undefined && !tables.has(name);
  if (isUnmade(TableName)) return true;
  if (RequestItems !== undefined && Object.keys(RequestItems).some(isUnmade)) return true;
  return TransactItems?.some((item) => Object.values(item).some((one) => isUnmade(one.TableName))) ?? false;
}

/** One write of a call, with what is at its place and what it makes of that. */
type Write = {
  readonly kind: string;
  readonly input: Input;
  readonly table: ReturnType<typeof tableOf>;
  readonly place: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
};

function writeOf(tables: Tables, kind: string, input: Input): Write {
  const table = tableOf(tables, input.TableName);
  const place = placeOf(input.Item ?? input.Key);
  const before = table.rows.get(place);
  return { kind, input, table, place, before, after: afterOf(kind, before, input) };
}

function afterOf(kind: string, before: Item | undefined, input: Input): Item | undefined {
  if (kind === 'Put') return input.Item;
  if (kind === 'Update') return changed(before, input);
  return kind === 'Delete' ? undefined : before;
}

function isKeyless({ Item: item, Key: key }: Input): boolean {
  const place = item ?? key;
  return textOf(place?.['pk']) === '' || textOf(place?.['sk']) === '';
}

function reasonAgainst({ kind, input, before, after }: Write): string | undefined {
  if (!holds(input.ConditionExpression, before, input)) return 'ConditionalCheckFailed';
  const isTooLarge = kind === 'Update' && after !== undefined && refusedUpdate(after) !== undefined;
  return isTooLarge ? 'UpdateTooLarge' : undefined;
}

/** What stood where a condition failed, for a call that asks for it. */
function stoodThere({ input, before }: Write): Item | undefined {
  return input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' ? before : undefined;
}

function changed(there: Item | undefined, { Key, UpdateExpression = '', ...words }: Input): Item {
  const [, gone] = /^REMOVE (\w+(?:, \w+)*)$/.exec(UpdateExpression) ?? [];
  if (gone !== undefined) {
    const names = gone.split(', ');
    return Object.fromEntries(Object.entries({ ...there, ...Key }).filter(([name]) => !names.includes(name)));
  }
  const [, name = '', value = ''] = /^SET (#?\w+) = (:\w+)$/.exec(UpdateExpression) ?? [];
  const set = words.ExpressionAttributeValues?.[value];
  if (set === undefined) throw new Error(`an update that this database does not know: ${UpdateExpression}`);
  return { ...there, ...Key, [words.ExpressionAttributeNames?.[name] ?? name]: set };
}

function done({ kind, input, table, place, before, after }: Write): void {
  if (kind === 'ConditionCheck') return;
  const { pk = {}, sk = {} } = input.Item ?? input.Key ?? {};
  table.rows.set(place, after);
  tell(table.streams, { keys: { pk, sk }, before, after });
}

function alone(tables: Tables, kind: string, input: Input): object {
  if (isKeyless(input)) return { refused: 'ValidationException' };
  const write = writeOf(tables, kind, input);
  const against = reasonAgainst(write);
  if (against === 'UpdateTooLarge') return { refused: 'ValidationException' };
  if (against !== undefined) return { refused: 'ConditionalCheckFailedException', Item: stoodThere(write) };
  done(write);
  return {};
}

function reasonOf(write: Write): Reason {
  const against = reasonAgainst(write);
  if (against === undefined) return { Code: 'None' };
  // The size of what an update makes is known once the transaction runs: it cancels it.
  return { Code: against.replace('UpdateTooLarge', 'ValidationError'), Item: stoodThere(write) };
}

/** All of it or nothing, no item twice. */
function together(tables: Tables, { TransactItems: items = [] }: Input): object {
  const asked = items.flatMap((item) => Object.entries(item));
  const places = new Set(asked.map(([, one]) => `${one.TableName}|${placeOf(one.Item ?? one.Key)}`));
  if (places.size < asked.length || asked.some(([, one]) => isKeyless(one))) return { refused: 'ValidationException' };
  const writes = asked.map(([kind, one]) => writeOf(tables, kind, one));
  const reasons = writes.map(reasonOf);
  if (reasons.some(({ Code }) => Code !== 'None'))
    return { refused: 'TransactionCanceledException', CancellationReasons: reasons };
  for (const write of writes) done(write);
  return {};
}

function batch(tables: Tables, { RequestItems: asked = {} }: Input): object {
  const keys = Object.entries(asked).flatMap(([name, one]) => one.Keys.map((key) => ({ name, key })));
  const found = keys.map(({ name, key }) => tableOf(tables, name).rows.get(placeOf(key)));
  const held = found.filter((item) => item !== undefined);
  const answered = new Set(fitting(held, limits.batchGetAnswer));
  const left = (name: string) =>
    keys.filter((one, at) => one.name === name && found[at] !== undefined && !answered.has(found[at] as Item));
  const names = Object.keys(asked);
  const of = (name: string) =>
    keys.flatMap((one, at) => (one.name === name && found[at] && answered.has(found[at]) ? found[at] : []));
  const unread = names.filter((name) => left(name).length > 0);
  return {
    Responses: Object.fromEntries(names.map((name) => [name, of(name)])),
    UnprocessedKeys: Object.fromEntries(
      unread.map((name) => [name, { ...asked[name], Keys: left(name).map(({ key }) => key) }]),
    ),
  };
}

function readTogether(tables: Tables, { TransactItems: items = [] }: Input): object {
  const asked = items.flatMap((item) => Object.values(item));
  return {
    Responses: asked.map(({ TableName, Key }) => ({ Item: tableOf(tables, TableName).rows.get(placeOf(Key)) })),
  };
}

function written(tables: Tables, { RequestItems: asked = {} }: Input): object {
  for (const [TableName, puts] of Object.entries(asked))
    for (const { PutRequest: put, DeleteRequest: gone } of puts)
      done(writeOf(tables, put === undefined ? 'Delete' : 'Put', { TableName, ...(put ?? gone) }));
  return { UnprocessedItems: {} };
}

function made(tables: Tables, input: Input): object {
  const { TableName = '', GlobalSecondaryIndexes: indexes = [] } = input;
  tables.set(TableName, tableWith(indexes));
  return altered(tables, input);
}

function altered(tables: Tables, input: Input): object {
  const { TableName, StreamSpecification: stream } = input;
  if (stream !== undefined) turned(tableOf(tables, TableName).streams, stream.StreamViewType);
  return {};
}

function removed(tables: Tables, { TableName = '' }: Input): object {
  tables.delete(TableName);
  return {};
}

type Operation = (tables: Tables, input: Input) => object;

const operations: Readonly<Record<string, Operation>> = {
  CreateTable: made,
  UpdateTable: altered,
  DeleteTable: removed,
  ListTables: (tables) => ({ TableNames: [...tables.keys()] }),
  UpdateTimeToLive: () => ({}),
  GetItem: (tables, { TableName, Key }) => ({ Item: tableOf(tables, TableName).rows.get(placeOf(Key)) }),
  PutItem: (tables, input) => alone(tables, 'Put', input),
  UpdateItem: (tables, input) => alone(tables, 'Update', input),
  DeleteItem: (tables, input) => alone(tables, 'Delete', input),
  BatchGetItem: batch,
  BatchWriteItem: written,
  TransactGetItems: readTogether,
  TransactWriteItems: together,
  Query: listed,
  Scan: listed,
};

/** What DynamoDB does with the calls that the store makes, as far as they go; any other call is a fault. */
export function databaseInMemory(): (operation: string, input: Input) => object | Refusal {
  const tables: Tables = new Map();
  const keysOf = (name: string) => tableOf(tables, name).keyNames;
  const streams = () => new Map([...tables].map(([name, table]) => [name, table.streams] as const));
  return (operation, input) => {
    const stream = askedOfStreams[operation];
    if (stream !== undefined) return stream(streams(), input);
    const carryOut = operations[operation];
    if (carryOut === undefined) throw new Error(`a call that this database does not know: ${operation}`);
    if (operation !== 'CreateTable' && namesNoTable(tables, input)) return { refused: 'ResourceNotFoundException' };
    if (refusedByDynamo(operation, input as TableInput, keysOf) !== undefined)
      return { refused: 'ValidationException' };
    return carryOut(tables, input);
  };
}
