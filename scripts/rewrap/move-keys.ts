import type { KMSClient } from '@aws-sdk/client-kms';
import { type Cursor, type KeyRowAt, keyRowsFrom, replaceRow } from '@homeward/store/key-moves';
import type { Store } from '@homeward/store/open-store';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { type KeyMove, rewrapped } from '@homeward/vault/rewrap';
import { VaultError } from '@homeward/vault/vault-error';

/** How far a move is. `closed`: rows that KMS does not know under their context, altered or of another key; they stay as they are. */
export type Moved = {
  readonly looked: number;
  readonly moved: number;
  readonly before: number;
  readonly changed: number;
  readonly closed: number;
};
type Kind = Exclude<keyof Moved, 'looked'>;

const nothingMoved: Moved = { looked: 0, moved: 0, before: 0, changed: 0, closed: 0 };

export type MoveDoors = {
  readonly kms: KMSClient;
  readonly store: Store;
  readonly country: string;
  readonly move: KeyMove;
  /** Where an earlier run stopped, and how far this one is: kept after each page, forgotten at the end. */
  readonly cursor: Cursor | undefined;
  readonly keep: (cursor: Cursor | undefined, so: Moved) => void;
};

/** Moves every key row of a country from one KMS key to the other; what was moved before is left alone, so it may be run again. */
export async function moveKeys({ kms, store, country, move, cursor, keep }: MoveDoors): Promise<Moved> {
  let so = nothingMoved;
  let from = cursor;
  do {
    const { rows, next } = await keyRowsFrom(store, country, from);
    const wrappedByKms = rows.filter(({ row }) => row['by'] === 'kms');
    const kinds = await Promise.all(wrappedByKms.map((row) => moveOne(kms, store, row, move)));
    so = added(so, rows.length, kinds);
    from = next;
    keep(from, so);
  } while (from !== undefined);
  return so;
}

function added(so: Moved, looked: number, kinds: readonly Kind[]): Moved {
  const more = (kind: Kind) => so[kind] + kinds.filter((one) => one === kind).length;
  const counted = { moved: more('moved'), before: more('before'), changed: more('changed'), closed: more('closed') };
  return { looked: so.looked + looked, ...counted };
}

async function moveOne(kms: KMSClient, store: Store, found: KeyRowAt, move: KeyMove): Promise<Kind> {
  try {
    const row = await rewrapped(kms, found.row as KmsKeyRow, move);
    if (row === 'moved-before') return 'before';
    return (await replaceRow(store, found, row)) ? 'moved' : 'changed';
  } catch (error) {
    if (error instanceof VaultError && error.code === 'wrong-place') return 'closed';
    throw error;
  }
}
