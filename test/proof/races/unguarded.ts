import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '@homeward/store/open-store';

type Items = NonNullable<TransactWriteCommand['input']['TransactItems']>;

function unguarded(items: Items): Items {
  return items.map((item) => {
    if (item.Put?.ConditionExpression !== 'v = :from') return item;
    const { TableName, Item } = item.Put;
    return { Put: { TableName, Item } };
  });
}

/** The planted mistake: a store that reads, decides and writes without asking whether the version is still the one it read. */
export function unguardedStore(store: Store): Store {
  const send = (command: unknown) =>
    store.db.send(
      command instanceof TransactWriteCommand
        ? new TransactWriteCommand({ TransactItems: unguarded(command.input.TransactItems ?? []) })
        : (command as never),
    );
  return { ...store, db: { send } as unknown as Store['db'] };
}
