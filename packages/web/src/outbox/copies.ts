import type { DeviceDb } from '../device/database.ts';
import { seal, unseal, type VaultKey } from '../device/sealing.ts';

/** Sealed copies of one vault: what was read of the open batches, and half-typed forms. In memory readable while it is open. */
export type Copies = {
  readonly db: DeviceDb;
  readonly key: VaultKey;
  readonly by: string;
  readonly words: Map<string, unknown>;
};

function boundTo(by: string, name: string): string {
  return `copy:${by}:${name}`;
}

/** Opens the copies that lie on the device; one that does not open is none. */
export async function openCopies(db: DeviceDb, key: VaultKey, by: string): Promise<Copies> {
  const copies: Copies = { db, key, by, words: new Map() };
  for (const row of await db.getAll('copies', IDBKeyRange.bound([by], [by, []]))) {
    const value = await unseal(key, boundTo(by, row.name), row.sealed).catch(() => undefined);
    if (value !== undefined) copies.words.set(row.name, value);
  }
  return copies;
}

/** Keeps a copy. A full device keeps none: what is read again is no loss, what is queued has the room. */
export async function keepCopy({ db, key, by, words }: Copies, name: string, value: unknown): Promise<void> {
  words.set(name, value);
  const sealed = await seal(key, boundTo(by, name), value);
  await db.put('copies', { name, by, sealed }).catch(() => undefined);
}

/** A copy as it lies on the device now: another tab may have kept a newer one. */
export async function readCopy({ db, key, by }: Copies, name: string): Promise<unknown> {
  const row = await db.get('copies', [by, name]);
  return row && unseal(key, boundTo(by, name), row.sealed).catch(() => undefined);
}

export async function dropCopy({ db, by, words }: Copies, name: string): Promise<void> {
  words.delete(name);
  await db.delete('copies', [by, name]);
}
