import { type DeviceDb, openDatabase } from './database.ts';
import { vaultsOf } from './vault.ts';
import type { Vault } from './vault-row.ts';

let opening: Promise<DeviceDb> | undefined;

/** The database of this device; opened anew where another tab's newer version closed it. */
export async function database(): Promise<DeviceDb> {
  opening ??= openDatabase();
  const db = await opening.catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  db.addEventListener('close', () => {
    opening = undefined;
  });
  return db;
}

export async function vaults(): Promise<readonly Vault[]> {
  return vaultsOf(await database());
}
