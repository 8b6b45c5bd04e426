import type { KeyObject } from 'node:crypto';
import type { BatchState } from '@homeward/domain/arrival/batch';
import { batches } from '@homeward/store/batches';
import { keyPk } from '@homeward/store/key-rows';
import { getAll, readState } from '@homeward/store/load';
import { cachedBatchKey } from '@homeward/vault/batch-key';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import type { Rooms } from './desk.ts';

type Known = Pick<BatchState, 'id' | 'centre' | 'from'> & { readonly wasWithdrawn: boolean };

// What never changes of a batch, with its key as it is stored, beside the plain one in the vault's cache: an arrival then costs one
// transaction and no reading.
const plates = new Map<string, { readonly batch: Known; readonly wrapped: string }>();
const mostPlates = 1000;

/** Remembers a batch as it is stored: of a command that came again the key is another one, and must not be told here. */
export function rememberPlate({ id, centre, from, wasWithdrawn }: Known, { wrapped }: KmsKeyRow): void {
  if (plates.size >= mostPlates) plates.delete(plates.keys().next().value ?? '');
  plates.set(id, { batch: { id, centre, from, wasWithdrawn }, wrapped });
}

/** What was remembered of a batch is not so any more: it was taken back, or stands again. */
export function forgetPlate(id: string): void {
  plates.delete(id);
}

/** A batch's plate and its key: from the caches, else by one read and one KMS call. `undefined`: no such batch. */
export async function batchWithKey(
  { store, vault }: Rooms,
  id: string,
): Promise<{ batch: Known; key: KeyObject } | undefined> {
  const plate = plates.get(id);
  const key = plate && cachedBatchKey(vault, id, plate.wrapped);
  if (plate !== undefined && key !== undefined) return { batch: plate.batch, key };
  const place = { country: 'KH', desk: 'transit', thing: `batch#${id}` } as const;
  const [state, stored] = await getAll(store, [
    { table: 'arrivals', key: batches.stateKey(id) },
    { table: 'keys', key: { pk: keyPk(place), sk: 'key' } },
  ]);
  const found = readState(batches, state)?.state;
  if (found === undefined || stored === undefined) return undefined;
  const batch = { ...found, wasWithdrawn: found.status === 'withdrawn' };
  const row = stored['row'] as KmsKeyRow;
  rememberPlate(batch, row);
  return { batch, key: await plainKey(vault, row, id) };
}
