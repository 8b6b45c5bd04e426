import type { KeyObject } from 'node:crypto';
import { decrypt } from './ask-kms.ts';
import { keyOrFetch } from './key-cache.ts';
import { contextOf, type KeyContext, type KmsKeyRow, subjectOf } from './key-row.ts';
import { cacheName } from './new-key.ts';
import type { Vault } from './open-vault.ts';
import { VaultError } from './vault-error.ts';

/** Desks that also open what another desk of their country wrapped; the key policies say the same. */
const ALSO_OPENS: Readonly<Partial<Record<string, readonly string[]>>> = {
  casework: ['transit'],
  'own-record': ['casework', 'health'],
};

/**
 * The plain key of a batch or case row: from the cache (≤ 60 s, same wrapped bytes), else by one Decrypt.
 * `id` is what the caller believes the row is for. Errors: `wrong-place` when it is for anything else, `not-allowed`.
 */
export async function plainKey(vault: Vault, row: KmsKeyRow, id: string): Promise<KeyObject> {
  const claim = subjectOf(row.context);
  if (claim === undefined || claim.subject === 'disclosure') throw new VaultError('wrong-place');
  const { desk, country } = row.context;
  const desks = [vault.desk, ...(ALSO_OPENS[vault.desk] ?? [])];
  if (claim.id !== id || country !== vault.country || !desks.includes(desk)) {
    throw new VaultError('wrong-place');
  }
  return unwrapOnce(vault, row.wrapped, contextOf({ desk, country }, claim.subject, id));
}

/** One Decrypt, or none while cached, under a context the caller has already checked. */
export function unwrapOnce(vault: Vault, wrapped: string, context: KeyContext): Promise<KeyObject> {
  return keyOrFetch(vault.cache, cacheName(context), wrapped, () => decrypt(vault, context, wrapped));
}
