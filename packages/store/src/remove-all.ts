import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { At } from './load.ts';
import { nameOf, type Store } from './open-store.ts';

const atOnce = 20;

/** Takes items away; whatever is gone already stays gone. */
export async function removeAll(store: Store, items: readonly At[]): Promise<void> {
  for (let from = 0; from < items.length; from += atOnce)
    await Promise.all(
      items
        .slice(from, from + atOnce)
        .map(({ table, key }) =>
          store.db.send(new DeleteCommand({ TableName: nameOf(store, table), Key: { ...key } })),
        ),
    );
}
