import { DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Cloud } from '@homeward/local/cloud';
import { databaseOptions } from '@homeward/local/own-database';
import { nameOf, type Store } from '@homeward/store/open-store';
import type { Put } from '@homeward/store/write';
import { adminStore } from '../demo/seed.ts';

const perCall = 25;
const atOnce = 4;

type Unwritten = NonNullable<ConstructorParameters<typeof BatchWriteCommand>[0]['RequestItems']>;

/**
 * Puts items straight into DynamoDB Local, past every desk, rule and ledger: only for what is to be measured against. The streams are off
 * meanwhile: with the loaded cases in them the emulator takes ten times as long for every later write into a streamed table (84 ms a
 * receipt, not 7, at 20,000 cases), which AWS does not. What a clock that wakes by itself acts on comes last, with the streams on again:
 * what it writes while they are off is in none of them, and nobody signs it.
 */
export async function loadItems(cloud: Cloud, writes: readonly Put[], last: readonly Put[] = []): Promise<void> {
  const store = directStore(cloud);
  const streamed = cloud.tables.filter(({ streamArn }) => streamArn !== undefined).map(({ name }) => name);
  await setStreams(store, streamed, { StreamEnabled: false });
  await putInLanes(store, writes);
  await setStreams(store, streamed, { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' });
  await putInLanes(store, last);
}

async function setStreams(store: Store, tables: readonly string[], StreamSpecification: Stream): Promise<void> {
  for (const TableName of tables) await store.db.send(new UpdateTableCommand({ TableName, StreamSpecification }));
}
type Stream = NonNullable<UpdateTableCommand['input']['StreamSpecification']>;

async function putInLanes(store: Store, writes: readonly Put[]): Promise<void> {
  const parts = Array.from({ length: Math.ceil(writes.length / perCall) }, (_, index) =>
    writes.slice(index * perCall, (index + 1) * perCall),
  );
  const lanes = Array.from({ length: atOnce }, async () => {
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) await putAll(store, part);
  });
  await Promise.all(lanes);
}

function directStore(cloud: Cloud): Store {
  const client = new DynamoDBClient(databaseOptions(cloud.admin.databaseEndpoint));
  const db = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return { db, names: adminStore(cloud).names };
}

async function putAll(store: Store, writes: readonly Put[]): Promise<void> {
  const byTable = Map.groupBy(writes, ({ table }) => nameOf(store, table));
  let waiting: Unwritten = Object.fromEntries(
    [...byTable].map(([name, of]) => [name, of.map(({ item }) => ({ PutRequest: { Item: { ...item } } }))]),
  );
  while (Object.keys(waiting).length > 0) {
    const answer = await store.db.send(new BatchWriteCommand({ RequestItems: waiting }));
    waiting = answer.UnprocessedItems ?? {};
  }
}
