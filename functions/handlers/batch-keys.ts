import type { KeyObject } from 'node:crypto';
import type { BatchState } from '@homeward/domain/arrival/batch';
import { batches } from '@homeward/store/aggregate';
import { keyPk } from '@homeward/store/key-rows';
import { getAll, readState } from '@homeward/store/load';
import { cachedBatchKey } from '@homeward/vault/batch-key';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import type { Rooms } from './desk.ts';

type Known = Pick<BatchState, 'id' | 'centre' | 'from'>;

// What never changes of a batch, beside its key in the vault's cache: an arrival then costs one transaction and no reading.
const plates = new Map<string, Known>();
const mostPlates = 1000;

export function rememberPlate(batch: Known): void {
  if (plates.size >= mostPlates) plates.delete(plates.keys().next().value ?? '');
  plates.set(batch.id, { id: batch.id, centre: batch.centre, from: batch.from });
}

/** A batch's plate and its key: from the caches, else by one read and one KMS call. `undefined`: no such batch. */
export async function batchWithKey(
  { store, vault }: Rooms,
  id: string,
): Promise<{ batch: Known; key: KeyObject } | undefined> {
  const [plate, key] = [plates.get(id), cachedBatchKey(vault, id)];
  if (plate !== undefined && key !== undefined) return { batch: plate, key };
  const place = { country: 'KH', desk: 'transit', thing: `batch#${id}` } as const;
  const [state, row] = await getAll(store, [
    { table: 'arrivals', key: batches.stateKey(id) },
    { table: 'keys', key: { pk: keyPk(place), sk: 'key' } },
  ]);
  const batch = readState(batches, state)?.state;
  if (batch === undefined || row === undefined) return undefined;
  rememberPlate(batch);
  return { batch, key: await plainKey(vault, row['row'] as KmsKeyRow, id) };
}
