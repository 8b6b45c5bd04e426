import { createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { decryptOfADevice } from './ask-kms.ts';
import type { Vault } from './open-vault.ts';
import { VaultError } from './vault-error.ts';

const keyBytes = 32;
const idBytes = 16;

/**
 * The key of what a device has sealed and not sent: the device wraps its 32 bytes, and the 16 of its own id after them, for the
 * recovery key. One Decrypt. `wrapped` is base64url, `device` the UUID that the caller says it comes from.
 * Errors: `wrong-place` when it is no such wrap, or another device's; `not-allowed`, `unavailable`.
 */
export async function deviceKey(vault: Vault, wrapped: string, device: string): Promise<KeyObject> {
  const plain = await decryptOfADevice(vault, Buffer.from(wrapped, 'base64url'));
  try {
    const named = Buffer.from(device.replaceAll('-', ''), 'hex');
    if (plain.length !== keyBytes + idBytes || !timingSafeEqual(plain.subarray(keyBytes), named))
      throw new VaultError('wrong-place');
    return createSecretKey(plain.subarray(0, keyBytes));
  } finally {
    plain.fill(0);
  }
}
