import type { KeyObject } from 'node:crypto';
import { cachedKey } from './key-cache.ts';
import { contextOf } from './key-row.ts';
import { cacheName, type NewKey, newKey } from './new-key.ts';
import type { Vault } from './open-vault.ts';

/** The key of a batch of arrivals. It costs one KMS call; the key of each arrival is wrapped under it without another. */
export function newBatchKey(vault: Vault, batchId: string): Promise<NewKey> {
  return newKey(vault, 'batch', batchId);
}

/**
 * The batch key when this desk still holds it (≤ 60 s): then an arrival costs neither a read nor a KMS call. Only the one that
 * the batch's row has `wrapped`: a logBatch that came twice made a second key that was not stored, and nothing sealed under it could
 * be opened again.
 */
export function cachedBatchKey(vault: Vault, batchId: string, wrapped: string): KeyObject | undefined {
  return cachedKey(vault.cache, cacheName(contextOf(vault, 'batch', batchId)), wrapped);
}
