import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf } from '@homeward/store/open-store';
import { allOf } from '@homeward/store/page';
import { adminStore } from '../../scripts/demo/seed.ts';
import type { Running } from '../cloud/running.ts';

/** The key row of a referral that a partner sent, while there is one. */
export async function keyOfReferral({ cloud }: Running, id: string): Promise<unknown> {
  const store = adminStore(cloud);
  const Key = { pk: `KH#partner#referral#${id}`, sk: 'key' };
  return (await store.db.send(new GetCommand({ TableName: nameOf(store, 'keys'), Key, ConsistentRead: true }))).Item;
}

/** All that lies of a referral under the partner's prefix, as one text. */
export async function lyingOfReferral({ cloud }: Running, id: string): Promise<string> {
  return JSON.stringify(await allOf(adminStore(cloud), 'exchange', `KH#partner#referred#${id}`));
}
