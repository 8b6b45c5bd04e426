import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Item } from '../outbox/item.ts';
import type { Sealed } from './sealing.ts';
import type { Vault } from './vault-row.ts';

/** A row of the queue: readable are ids, state and times; what was said lies sealed and goes once it is sent. */
export type QueueRow = Item & { readonly sealed?: Sealed };
/** A sealed copy of something read or half typed, of one person's vault. */
type CopyRow = { readonly name: string; readonly by: string; readonly sealed: Sealed };

interface Rows extends DBSchema {
  queue: { key: string; value: QueueRow; indexes: { place: number } };
  copies: { key: [string, string]; value: CopyRow };
  vaults: { key: string; value: Vault };
}

export type DeviceDb = IDBPDatabase<Rows>;

const name = 'homeward';

/** The only database of the app on this device. Readable in it: ids, states, times, roles. */
export function openDatabase(): Promise<DeviceDb> {
  return openDB<Rows>(name, 1, {
    upgrade(db) {
      db.createObjectStore('queue', { keyPath: 'id' }).createIndex('place', 'place');
      db.createObjectStore('copies', { keyPath: ['by', 'name'] });
      db.createObjectStore('vaults', { keyPath: 'subject' });
    },
    // Another tab brings a newer shape: this one lets go, its next act opens it again.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
