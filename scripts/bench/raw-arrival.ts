import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from '@homeward/store/open-store';
import type { TableName } from '@homeward/store/tables';
import { uuidv7 } from 'uuidv7';

type Stored = { readonly table: TableName; readonly item: Readonly<Record<string, unknown>> };

/** What one logged arrival left in the tables: state, event, sealed sections, key row, receipt. */
export async function itemsOfArrival(store: Store, batch: string, arrival: string): Promise<readonly Stored[]> {
  const places: readonly (readonly [TableName, string])[] = [
    ['arrivals', `batch#${batch}`],
    ['arrivals', `arrival#${arrival}`],
    ['keys', `KH#transit#arrival#${arrival}`],
    ['receipts', `KH#transit#arrival#${arrival}`],
  ];
  const found = await Promise.all(places.map(([table, pk]) => partition(store, table, pk)));
  return found.flat().filter(({ item }) => JSON.stringify(item).includes(arrival));
}

async function partition(store: Store, table: TableName, pk: string): Promise<readonly Stored[]> {
  const answer = await store.db.send(
    new QueryCommand({
      TableName: nameOf(store, table),
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
    }),
  );
  return (answer.Items ?? []).map((item) => ({ table, item }));
}

/** The same items for somebody new, in one bare transaction: the floor under logArrival. */
export async function rawArrival(store: Store, pattern: readonly Stored[], arrival: string): Promise<void> {
  const fresh = JSON.parse(JSON.stringify(pattern).replaceAll(arrival, uuidv7())) as readonly Stored[];
  const TransactItems = fresh.map(({ table, item }) => ({
    Put: { TableName: nameOf(store, table), Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
  }));
  await store.db.send(new TransactWriteCommand({ TransactItems }));
}
