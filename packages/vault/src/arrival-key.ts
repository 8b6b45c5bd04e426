import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { type BatchKeyRow, contextOf, FIRST_KEY_VERSION } from './key-row.ts';
import type { Vault } from './open-vault.ts';
import { VaultError } from './vault-error.ts';

const KEY_BYTES = 32;
const WRAPPED_BYTES = KEY_BYTES + 8;
const KEY_WRAP = 'id-aes256-wrap';
/** RFC 3394, 2.2.3.1: "The default initial value (IV) is defined to be the hexadecimal constant A6A6A6A6A6A6A6A6". */
const RFC_3394_IV = Buffer.alloc(8, 0xa6);

/** A random key for one person off the truck, so that this person alone can be erased. No KMS call. */
export function newArrivalKey(
  vault: Vault,
  batchId: string,
  batchKey: KeyObject,
): { readonly row: BatchKeyRow; readonly key: KeyObject } {
  const plain = randomBytes(KEY_BYTES);
  const cipher = createCipheriv(KEY_WRAP, batchKey, RFC_3394_IV);
  const wrapped = Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64');
  const key = createSecretKey(plain);
  plain.fill(0);
  const context = contextOf(vault, 'batch', batchId);
  return { row: { by: 'batch', wrapped, batchId, context, keyVersion: FIRST_KEY_VERSION }, key };
}

/** The arrival's key again; `wrong-key` when the row is of another batch or was altered. No KMS call. */
export function unwrapArrivalKey(row: BatchKeyRow, batchKey: KeyObject): KeyObject {
  const wrapped = Buffer.from(row.wrapped, 'base64');
  if (wrapped.toString('base64') !== row.wrapped) throw new VaultError('wrong-key'); // one spelling only
  const plain = unwrap(wrapped, batchKey);
  const key = createSecretKey(plain);
  plain.fill(0);
  return key;
}

function unwrap(wrapped: Buffer, batchKey: KeyObject): Buffer {
  if (wrapped.length !== WRAPPED_BYTES) throw new VaultError('wrong-key'); // OpenSSL "unwraps" nothing to nothing
  try {
    const decipher = createDecipheriv(KEY_WRAP, batchKey, RFC_3394_IV);
    return Buffer.concat([decipher.update(wrapped), decipher.final()]);
  } catch (error) {
    throw new VaultError('wrong-key', error);
  }
}
