import { createHmac, type KeyObject } from 'node:crypto';
import { generateMac } from './ask-kms.ts';
import { keyOrFetch } from './key-cache.ts';
import type { Vault } from './open-vault.ts';

const LABEL = 'homeward name tag 1';

/** The key of the name tags: one GenerateMac on a fixed label, kept ≤ 60 s. Only a desk with the HMAC key gets it. */
export function nameTagKey(vault: Vault): Promise<KeyObject> {
  return keyOrFetch(vault.cache, 'name-tag', LABEL, () => generateMac(vault, LABEL));
}

/** A name's tag (HMAC-SHA-256, base64url): finds the same spelling again without storing the name. The caller normalises the text. */
export function nameTag(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64url');
}

/** A record's id made of how another system names it: the same one has the same id, and nobody without the key makes it again (RFC 9562, version 8). */
export async function externalTag(vault: Vault, name: string): Promise<string> {
  return idFrom(
    createHmac('sha256', await nameTagKey(vault))
      .update(`external ${name}`, 'utf8')
      .digest(),
  );
}

/** A hash as the id of a record: always the same one (RFC 9562, version 8). */
export function idFrom(of: Uint8Array): string {
  const hash = Buffer.from(of);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
