import { evolveBatch } from '@homeward/domain/arrival/evolve-batch';
import { logBatch } from '@homeward/domain/arrival/log-batch';
import { actOf } from '@homeward/domain/command';
import type { Actor } from '@homeward/domain/people/actor';
import type { Cloud } from '@homeward/local/cloud';
import { batches } from '@homeward/store/batches';
import { keyWrite } from '@homeward/store/key-rows';
import { stateItem } from '@homeward/store/move-writes';
import { newBatchKey } from '@homeward/vault/batch-key';
import { uuidv7 } from 'uuidv7';
import { loadItems } from './load-items.ts';
import { deskVault } from './open-files.ts';

const officer: Actor = {
  id: 'demo-intake',
  role: 'intake',
  organisation: 'demo-poipet-transit-centre',
  country: 'KH',
  desk: 'transit',
};
const truck = { from: 'TH', gate: 'poipet', vehicle: 'truck', origin: 'detention-centre', list: 'yes' } as const;

/** A truck whose key no function has in memory: as after a minute's pause, or on a fresh instance. */
export async function coldBatch(cloud: Cloud): Promise<string> {
  const id = uuidv7();
  const decision = logBatch(id, { ...truck, mixedFamilies: false }, actOf(officer, cloud.clock.iso(), {}));
  if (decision.type === 'refused') throw new Error('A made batch was refused.');
  const { row } = await newBatchKey(deskVault(cloud, 'transit'), id);
  await loadItems(cloud, [
    { table: 'arrivals', item: stateItem(batches, id, 1, evolveBatch(undefined, decision.event)) },
    keyWrite({ country: 'KH', desk: 'transit', thing: `batch#${id}` }, row),
  ]);
  return id;
}
