import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.ts';

const SALT_BYTES = 32;

/** A fresh salt (32 random bytes, base64url) for one sheet: without it the hash in the minutes could be guessed from names. */
export function newSalt(): string {
  return randomBytes(SALT_BYTES).toString('base64url');
}

/**
 * What stands in the minutes for the words and names of a sheet: SHA-256(salt, canonical JSON), in lower-case hex.
 * Both sides compute it from the sheet disclosed to them. Throws a TypeError when the salt is not one of `newSalt`.
 */
export function sheetHash(salt: string, sheet: Json): string {
  const bytes = Buffer.from(salt, 'base64url');
  if (bytes.length !== SALT_BYTES || bytes.toString('base64url') !== salt) {
    throw new TypeError('Not a salt of 32 bytes.');
  }
  return createHash('sha256').update(bytes).update(canonicalJson(sheet)).digest('hex');
}
