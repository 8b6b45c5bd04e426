import { KMSClient } from '@aws-sdk/client-kms';
import type { Cloud } from '@homeward/local/cloud';
import { recoveryConfig } from '../keys/recovery-key.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a UUID, in its order (RFC 9562). @internal for this file and the tests */
export function bytesOfId(id: string): Bytes {
  return Uint8Array.from(Buffer.from(id.replaceAll('-', ''), 'hex'));
}

/** Bytes wrapped as a device's browser wraps them for the running platform's recovery key; base64url. @internal for this file and the tests */
export async function wrapForRecovery({ clientOptions }: Cloud['admin'], plain: Bytes): Promise<string> {
  const { recoveryKey } = await recoveryConfig(new KMSClient(clientOptions));
  const shape = { name: 'RSA-OAEP', hash: 'SHA-256' };
  const to = await crypto.subtle.importKey('jwk', recoveryKey.jwk, shape, false, ['encrypt']);
  return Buffer.from(await crypto.subtle.encrypt('RSA-OAEP', to, plain)).toString('base64url');
}

/** A device whose queue nobody can open any more: its random key, its id, and what it kept of both for whoever leads the shift. */
export async function lostQueue(admin: Cloud['admin'], device: string = crypto.randomUUID()) {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const wrapped = await wrapForRecovery(admin, new Uint8Array([...key, ...bytesOfId(device)]));
  return { key: Buffer.from(key).toString('base64url'), asked: { wrapped, device } };
}
