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
function namesNoTable(tables: Tables, { TableName, RequestItems = {}, TransactItems = [] }: Input): boolean {
  const parts = TransactItems.flatMap((item) => Object.values(item).map((one) => one.TableName));
  const named = [TableName, ...Object.keys(RequestItems), ...parts].filter((one) => one !== undefined);
  return named.some((one) => !tables.has(one));
}

function reasonAgainst(tables: Tables, [kind, input]: readonly [string, Input]): string | undefined {
  const place = input.Item ?? input.Key;
  if (textOf(place?.['pk']) === '' || textOf(place?.['sk']) === '') return 'ValidationError';
  const there = tableOf(tables, input.TableName).rows.get(placeOf(place));
  if (kind === 'Get') return undefined;
  if (!holds(input.ConditionExpression, there, input)) return 'ConditionalCheckFailed';
  const isTooLarge = kind === 'Update' && refusedUpdate(changed(there, input)) !== undefined;
  return isTooLarge ? 'UpdateTooLarge' : undefined;
}

/** What stood where a condition failed, for a call that asks for it. */
function stoodThere(tables: Tables, input: Input): Item | undefined {
  if (input.ReturnValuesOnConditionCheckFailure !== 'ALL_OLD') return undefined;
  return tableOf(tables, input.TableName).rows.get(placeOf(input.Item ?? input.Key));
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

function done(tables: Tables, [kind, input]: readonly [string, Input]): void {
  const { rows, streams } = tableOf(tables, input.TableName);
  const { pk = {}, sk = {} } = input.Item ?? input.Key ?? {};
  const place = placeOf({ pk, sk });
  const before = rows.get(place);
  if (kind === 'Put' && input.Item !== undefined) rows.set(place, input.Item);
  if (kind === 'Update') rows.set(place, changed(before, input));
  if (kind === 'Delete') rows.set(place, undefined);
  tell(streams, { keys: { pk, sk }, before, after: rows.get(place) });
}

function alone(tables: Tables, kind: string, input: Input): object {
  const against = reasonAgainst(tables, [kind, input]);
  if (against === 'ValidationError' || against === 'UpdateTooLarge') return { refused: 'ValidationException' };
  if (against !== undefined) return { refused: 'ConditionalCheckFailedException', Item: stoodThere(tables, input) };
  done(tables, [kind, input]);
  return {};
}

function reasonOf(tables: Tables, write: readonly [string, Input]): Reason {
  const against = reasonAgainst(tables, write);
  if (against === undefined) return { Code: 'None' };
  // The size of what an update makes is known once the transaction runs: it cancels it.
  return { Code: against.replace('UpdateTooLarge', 'ValidationError'), Item: stoodThere(tables, write[1]) };
}

/** All of it or nothing, no item twice. */
function together(tables: Tables, { TransactItems: items = [] }: Input): object {
  const writes = items.flatMap((item) => Object.entries(item));
  const places = new Set(writes.map(([, one]) => `${one.TableName}|${placeOf(one.Item ?? one.Key)}`));
  const keyless = writes.some((write) => reasonAgainst(tables, write) === 'ValidationError');
  if (places.size < writes.length || keyless) return { refused: 'ValidationException' };
  const reasons = writes.map((write) => reasonOf(tables, write));
  if (reasons.some(({ Code }) => Code !== 'None'))
    return { refused: 'TransactionCanceledException', CancellationReasons: reasons };
  for (const write of writes) done(tables, write);
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
      done(tables, put === undefined ? ['Delete', { TableName, ...gone }] : ['Put', { TableName, ...put }]);
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

/** The keys of a table and of its indexes. */
function keysOf(tables: Tables): Parameters<typeof refusedByDynamo>[2] {
  return (name) => {
    const names = tableOf(tables, name).indexes.map(({ KeySchema }) => KeySchema.map((one) => one.AttributeName));
    const pairs = [['pk', 'sk'], ...names];
    return { partition: pairs.flatMap(([pk]) => pk ?? []), sort: pairs.flatMap(([, sk]) => sk ?? []) };
  };
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
  const streams = () => new Map([...tables].map(([name, table]) => [name, table.streams] as const));
  return (operation, input) => {
    const stream = askedOfStreams[operation];
    if (stream !== undefined) return stream(streams(), input);
    const carryOut = operations[operation];
    if (carryOut === undefined) throw new Error(`a call that this database does not know: ${operation}`);
    if (operation !== 'CreateTable' && namesNoTable(tables, input)) return { refused: 'ResourceNotFoundException' };
    if (refusedByDynamo(operation, input as TableInput, keysOf(tables)) !== undefined)
      return { refused: 'ValidationException' };
    return carryOut(tables, input);
  };
}
