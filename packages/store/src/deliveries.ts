import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Reach } from '@homeward/domain/directory/reach';
import { nameOf, type Store } from './open-store.ts';

/** One notice to one contact: the event it tells of and where it went. */
export type DeliveryId = { readonly country: string; readonly event: string; readonly contact: string };

function keyOf({ country, event, contact }: DeliveryId) {
  return { pk: `${country}#delivery#${event}`, sk: contact };
}

/** Whether this contact was told of this event already; one that could not be reached may be tried again. */
export async function wasDelivered(store: Store, id: DeliveryId): Promise<boolean> {
  const found = await store.db.send(
    new GetCommand({ TableName: nameOf(store, 'exchange'), Key: keyOf(id), ConsistentRead: true }),
  );
  return found.Item?.['outcome'] === 'sent';
}

/** Notes that a notice went out, or why it went nowhere. */
export async function noteDelivery(
  store: Store,
  id: DeliveryId,
  outcome: 'sent' | Extract<Reach, { readonly unreached: unknown }>['unreached'],
  at: string,
): Promise<void> {
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'exchange'), Item: { ...keyOf(id), outcome, at } }));
}
