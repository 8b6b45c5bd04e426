import type { KeyObject } from 'node:crypto';
import { generateDataKey } from './ask-kms.ts';
import { keepKey } from './key-cache.ts';
import { contextOf, FIRST_KEY_VERSION, type KeyContext, type KeySubject, type KmsKeyRow } from './key-row.ts';
import type { Vault } from './open-vault.ts';

/** A key just made: the row the store writes, and the key itself for the work of this request. */
export type NewKey = { readonly row: KmsKeyRow; readonly key: KeyObject };

/** One GenerateDataKey under the desk's own country key; the plain key stands in the cache from then on. */
export async function newKey(vault: Vault, subject: KeySubject, id: string): Promise<NewKey> {
  const context = contextOf(vault, subject, id);
  const { plain, wrapped } = await generateDataKey(vault, context);
  const key = keepKey(vault.cache, cacheName(context), wrapped, plain);
  return { row: { by: 'kms', wrapped, context, keyVersion: FIRST_KEY_VERSION }, key };
}

/** A key's name in the cache is its whole context: a hit can never skip the check KMS would have made. */
export function cacheName(context: KeyContext): string {
  return JSON.stringify(Object.entries(context).sort());
}
