import type { KmsKey } from './kms-keys.ts';

/** The input of a KMS operation as it comes over the wire: blobs in base64. */
export type KmsInput = { readonly [name: string]: unknown };

/** One permitted operation on one key. */
export type Work = { readonly key: KmsKey; readonly input: KmsInput };

/** A blob of the wire as bytes. */
export function bytes(value: unknown): Buffer {
  return Buffer.from(String(value ?? ''), 'base64');
}
