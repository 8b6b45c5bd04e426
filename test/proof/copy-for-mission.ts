import { KMSClient } from '@aws-sdk/client-kms';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { resourcesOfType } from '@homeward/local/template';
import { nameOf } from '@homeward/store/open-store';
import { openVault } from '@homeward/vault/open-vault';
import { copyFor } from '../../functions/handlers/disclosures.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import type { Running } from '../cloud/running.ts';

/** Lays a copy for Cambodia's missions, by the administrator: they may read one, and no act of any desk makes one yet. */
export async function copyForMission({ cloud }: Running): Promise<string> {
  const key = resourcesOfType(cloud.template, 'AWS::KMS::Key').find(({ constructId }) => constructId === 'KeyKH');
  if (key === undefined) throw new Error('the template has no key of Cambodia');
  const kms = new KMSClient(cloud.admin.clientOptions);
  const vault = openVault({ desk: 'casework', country: 'KH', keys: { KH: key.arn }, kms });
  const store = adminStore(cloud);
  const rooms = { desk: 'casework', country: 'KH', store, vault } as const;
  const { id, writes } = await copyFor(rooms, { desk: 'mission', country: 'KH' }, { sheet: { place: 'An Giang' } });
  for (const { table, item } of writes)
    await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
  return id;
}
