import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AwsCallError, aws } from '../../packages/local/src/aws-call.ts';
import { refusedByDynamo } from '../../packages/local/src/dynamodb-limits.ts';
import { startDatabase } from '../../packages/local/src/dynamodb-process.ts';
import { itemBytes } from '../../packages/local/src/item-bytes.ts';
import { limits } from '../../packages/local/src/limits.ts';
import { databaseInMemory, type Refusal } from '../cloud/in-memory/database.ts';
import type { Input } from '../cloud/in-memory/tables.ts';

const TableName = 'limits';
const key = (pk: string, sk = 'x') => ({ pk: { S: pk }, sk: { S: sk } });
/** An item of so many bytes. */
const sized = (pk: string, bytes: number) => {
  const bare = itemBytes({ ...key(pk), said: { S: '' } });
  return { ...key(pk), said: { S: 'x'.repeat(bytes - bare) } };
};
const puts = (count: number, bytes = 100) =>
  Array.from({ length: count }, (_none, at) => ({ Put: { TableName, Item: sized(`p${at}`, bytes) } }));
const batchOf = (count: number) => ({
  RequestItems: { [TableName]: puts(count).map(({ Put: { Item } }) => ({ PutRequest: { Item } })) },
});
const keysOf = (count: number) => ({
  RequestItems: { [TableName]: { Keys: puts(count).map(({ Put: { Item } }) => key(Item.pk.S)) } },
});
/** A condition of so many bytes that holds for an item that is not there. */
const conditional = (bytes: number) => {
  const term = (length: number) => `attribute_not_exists(${'a'.repeat(length)})`;
  const many = Array.from({ length: 20 }, () => term(150)).join(' AND ');
  const half = (bytes - many.length) / 2 - ' AND '.length - term(0).length;
  const ConditionExpression = [many, term(Math.floor(half)), term(Math.ceil(half))].join(' AND ');
  return { TableName, Item: key('c'), ConditionExpression };
};

type Case = readonly [what: string, operation: string, fits: object, over: object, words: RegExp];
const cases: readonly Case[] = [
  [
    'an item of 400 KB',
    'PutItem',
    { TableName, Item: sized('i', limits.item.most) },
    { TableName, Item: sized('i', limits.item.most + 1) },
    /^Item size has exceeded the maximum allowed size$/,
  ],
  [
    'a partition key of 2,048 bytes',
    'PutItem',
    { TableName, Item: key('é'.repeat(1024)) },
    { TableName, Item: key(`${'é'.repeat(1024)}x`) },
    /Size of hashkey has exceeded the maximum size limit of2048 bytes$/,
  ],
  [
    'a sort key of 1,024 bytes',
    'GetItem',
    { TableName, Key: key('k', 's'.repeat(1024)) },
    { TableName, Key: key('k', 's'.repeat(1025)) },
    /Aggregated size of all range keys has exceeded the size limit of1024 bytes$/,
  ],
  [
    'a hundred items in a transaction',
    'TransactWriteItems',
    { TransactItems: puts(100) },
    { TransactItems: puts(101) },
    /'transactItems' failed to satisfy constraint: Member must have length less than or equal to 100$/,
  ],
  [
    'four megabytes in a transaction',
    'TransactWriteItems',
    { TransactItems: puts(16, 262_144) },
    { TransactItems: [...puts(16, 262_144), { Put: { TableName, Item: key('one more') } }] },
    /aggregate size of the items in the transaction exceeds 4 MB$/,
  ],
  [
    '25 writes in a batch',
    'BatchWriteItem',
    batchOf(25),
    batchOf(26),
    /^Too many items requested for the BatchWriteItem/,
  ],
  [
    '100 keys in a batch',
    'BatchGetItem',
    keysOf(100),
    keysOf(101),
    /^Too many items requested for the BatchGetItem call$/,
  ],
  [
    'an expression of 4 KB',
    'PutItem',
    conditional(4096),
    conditional(4097),
    /^Invalid ConditionExpression: Expression size has exceeded the maximum allowed size;/,
  ],
];

const table = {
  TableName,
  AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  BillingMode: 'PAY_PER_REQUEST',
};

type Answer = {
  readonly Items: readonly { readonly sk: { readonly S: string } }[];
  readonly LastEvaluatedKey?: object;
  readonly Responses: Readonly<Record<string, readonly object[]>>;
  readonly UnprocessedKeys: Readonly<Record<string, { readonly Keys: readonly object[] }>>;
};
type Database = {
  readonly ask: (operation: string, input: object) => Promise<string>;
  readonly answer: (operation: string, input: object) => Promise<Answer>;
};

describe.each(cases)('%s', (_what, operation, fits, over, words) => {
  test('fits, and a little more does not, in the words of DynamoDB', () => {
    expect(refusedByDynamo(operation, fits as Input)).toBeUndefined();
    expect(refusedByDynamo(operation, over as Input)).toMatch(words);
  });

  test('is held alike by the emulator and by its stand-in', async () => {
    for (const [name, { ask }] of Object.entries(databases())) {
      expect(await ask(operation, fits), name).toBe('answered');
      expect(await ask(operation, over), name).toBe('ValidationException');
    }
  });
});

const inOnePartition = { KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': { S: 'pages' } } };
const row = (sk: string) => ({ ...sized('pages', limits.item.most), sk: { S: sk } });

test('a page ends before the second megabyte, in the emulator and in its stand-in, and goes on behind it', async () => {
  for (const [name, { ask, answer }] of Object.entries(databases())) {
    for (const sk of ['1', '2', '3', '4', '5'])
      expect(await ask('PutItem', { TableName, Item: row(sk) }), name).toBe('answered');
    const first = await answer('Query', { TableName, ...inOnePartition });
    expect(first.Items.length, name).toBeLessThan(5);
    const from = { ExclusiveStartKey: first.LastEvaluatedKey };
    const second = await answer('Query', { TableName, ...inOnePartition, ...from });
    expect(
      [...first.Items, ...second.Items].map(({ sk }) => sk.S),
      name,
    ).toEqual(['1', '2', '3', '4', '5']);
  }
});

test('a batch answers sixteen megabytes at most, and names the keys it has not read', async () => {
  const ids = Array.from({ length: 45 }, (_none, at) => `batch${at}`);
  const RequestItems = { [TableName]: { Keys: ids.map((id) => key(id)) } };
  for (const [name, { ask, answer }] of Object.entries(databases())) {
    for (const id of ids) await ask('PutItem', { TableName, Item: sized(id, limits.item.most) });
    const { Responses, UnprocessedKeys } = await answer('BatchGetItem', { RequestItems });
    const read = Responses[TableName]?.length ?? 0;
    expect(read, name).toBeLessThanOrEqual(41);
    expect(read + (UnprocessedKeys[TableName]?.Keys.length ?? 0), name).toBe(ids.length);
  }
});

test('an update that makes an item too large is refused, and cancels a transaction', async () => {
  const grown = {
    TableName,
    Key: key('grown'),
    UpdateExpression: 'SET said = :s',
    ExpressionAttributeValues: { ':s': { S: 'x'.repeat(limits.item.most) } },
  };
  const { standIn } = databases();
  for (const { ask } of Object.values(databases())) expect(await ask('UpdateItem', grown)).toBe('ValidationException');
  // The emulator says ValidationException here too; the service cancels, because it knows the size once the transaction runs.
  const transaction = { TransactItems: [{ Update: grown }] };
  expect(await standIn?.ask('TransactWriteItems', transaction)).toBe('TransactionCanceledException');
});

let emulator: Awaited<ReturnType<typeof startDatabase>>;
const inMemory = databaseInMemory();

beforeAll(async () => {
  emulator = await startDatabase();
  for (const { ask } of Object.values(databases())) await ask('CreateTable', table);
});
afterAll(() => emulator.stop());

function databases(): Readonly<Record<string, Database>> {
  const ofEmulator = (operation: string, input: object) =>
    aws<Answer>(emulator.endpoint, `DynamoDB_20120810.${operation}`, input);
  const ofStandIn = (operation: string, input: object) => inMemory(operation, input as Input) as Answer & Refusal;
  return {
    emulator: {
      answer: ofEmulator,
      ask: (operation, input) =>
        ofEmulator(operation, input).then(
          () => 'answered',
          (error: AwsCallError) => error.name,
        ),
    },
    standIn: {
      answer: async (operation, input) => ofStandIn(operation, input),
      ask: async (operation, input) => ofStandIn(operation, input).refused ?? 'answered',
    },
  };
}
