import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { startDatabase } from '@homeward/local/dynamodb-process';
import { databaseOptions, ownDatabase } from '@homeward/local/own-database';
import { createTables, type Table } from '@homeward/local/tables';
import { nameOf, openStore, type Store } from '@homeward/store/open-store';
import { carriedBy, type TableName, tableNames, tables, tableVariable } from '@homeward/store/tables';
import { databaseOfThisSuite } from '../cloud/database-of-suite.ts';

const keyPair = (prefix?: string) =>
  prefix === undefined
    ? { partition: 'pk', sort: 'sk' as string | undefined }
    : { partition: `${prefix}Pk`, sort: `${prefix}Sk` as string | undefined };

function schemaOf({ partition, sort }: { readonly partition: string; readonly sort: string | undefined }) {
  return [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ];
}

function projectionOf(NonKeyAttributes: readonly string[]) {
  if (NonKeyAttributes.length === 0) return { ProjectionType: 'KEYS_ONLY' };
  return { ProjectionType: 'INCLUDE', NonKeyAttributes };
}

/** A table exactly as the store's list of tables says. */
export function tableOf(name: TableName): Table {
  const { indexes, lists, stream } = tables[name];
  const forLists: readonly string[] = lists;
  const pairs = [keyPair(), ...indexes.map((index) => keyPair(index))];
  const strings = pairs.flatMap(({ partition, sort }) => [partition, sort ?? '']);
  return {
    id: name,
    name: `test-${name}`,
    arn: `arn:aws:dynamodb:test:0:table/test-${name}`,
    streamArn: undefined,
    encryptionKey: undefined,
    keys: keyPair(),
    indexes: new Map(indexes.map((index) => [index, keyPair(index)])),
    definition: {
      AttributeDefinitions: strings.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: schemaOf(keyPair()),
      GlobalSecondaryIndexes: indexes.map((IndexName) => ({
        IndexName,
        KeySchema: schemaOf(keyPair(IndexName)),
        Projection: forLists.includes(IndexName) ? projectionOf(carriedBy(IndexName)) : { ProjectionType: 'ALL' },
      })),
      ...(stream ? { StreamSpecification: { StreamViewType: 'NEW_IMAGE' } } : {}),
    },
  };
}

type Started = { readonly endpoint: string; readonly stop: () => Promise<void> };

/** A database of its own in the one process of all suites, or a process where this suite runs alone. */
async function startOwn(): Promise<Started> {
  const running = await databaseOfThisSuite();
  return running === undefined ? startDatabase() : ownDatabase(running);
}

type Database = { readonly store: Store; readonly endpoint: string; readonly stop: () => Promise<void> };

/** The store over an empty database in memory, with the tables of its own list; `start` brings another than DynamoDB Local. */
export async function openDatabase(start: () => Started | Promise<Started> = startOwn): Promise<Database> {
  const database = await start();
  await createTables(database.endpoint, tableNames.map(tableOf));
  const client = new DynamoDBClient(databaseOptions(database.endpoint));
  const names = Object.fromEntries(tableNames.map((name) => [tableVariable(name), `test-${name}`]));
  return { store: openStore(names, client), endpoint: database.endpoint, stop: database.stop };
}

/** How a function or a verb finds the database of a store, by its environment. */
export async function environmentOf({ db }: Pick<Store, 'db'>): Promise<Readonly<Record<string, string>>> {
  const { protocol, hostname, port } = (await db.config.endpoint?.()) ?? { protocol: '', hostname: '', port: 0 };
  const { accessKeyId } = await db.config.credentials();
  return {
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: `${protocol}//${hostname}:${port}`,
  };
}

/** Every item of a table, consistent, in order of its keys. */
export async function itemsOf(store: Store, table: TableName): Promise<readonly Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = { ConsistentRead: true, ...(start === undefined ? {} : { ExclusiveStartKey: start }) };
    const answer = await store.db.send(new ScanCommand({ TableName: nameOf(store, table), ...page }));
    items.push(...(answer.Items ?? []));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
  const place = (item: Record<string, unknown>) => `${item['pk']}|${item['sk']}`;
  return items.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** Takes every item out of every table: whoever keeps the database finds it as it was opened. */
export async function emptyDatabase(store: Store): Promise<void> {
  await Promise.all(tableNames.map((table) => emptyTable(store, table)));
}

export async function emptyTable(store: Store, table: TableName): Promise<void> {
  const name = nameOf(store, table);
  const keys = (await itemsOf(store, table)).map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
  for (let at = 0; at < keys.length; at += 25)
    await store.db.send(new BatchWriteCommand({ RequestItems: { [name]: keys.slice(at, at + 25) } }));
}
