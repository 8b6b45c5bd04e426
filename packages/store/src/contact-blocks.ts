import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { nameOf, type Store } from './open-store.ts';
import type { Put } from './write.ts';

const blocked = z.object({ contacts: z.array(z.string()) });

// Whoever sends notices reads no case: what the case says of contacts lies beside its handover, and names nobody.
function keyOf(handover: string) {
  return { pk: `KH#blocked#${handover}`, sk: 'contacts' };
}

/** The contacts that hear nothing of one handover, all of them as the case says them. */
export function contactBlocksWrite(handover: string, contacts: readonly string[]): Put {
  return { table: 'exchange', item: { ...keyOf(handover), contacts: [...contacts] } };
}

export async function contactsBlockedFor(store: Store, handover: string): Promise<readonly string[]> {
  const found = await store.db.send(
    new GetCommand({ TableName: nameOf(store, 'exchange'), Key: keyOf(handover), ConsistentRead: true }),
  );
  return found.Item === undefined ? [] : blocked.parse(found.Item).contacts;
}
