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
