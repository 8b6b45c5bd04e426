import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from '@homeward/store/open-store';
import type { Write } from '@homeward/store/write';

/** Lays rows into their tables, past every function. */
export async function plantIn(store: Store, items: readonly Extract<Write, { item: unknown }>[]): Promise<void> {
  for (let at = 0; at < items.length; at += 25) {
    const puts = Map.groupBy(items.slice(at, at + 25), ({ table }) => nameOf(store, table));
    const RequestItems = Object.fromEntries(
      [...puts].map(([name, all]) => [name, all.map(({ item }) => ({ PutRequest: { Item: { ...item } } }))]),
    );
    await store.db.send(new BatchWriteCommand({ RequestItems }));
  }
}
