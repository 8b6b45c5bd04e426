import { createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient } from '@aws-sdk/client-kms';

/** The key for which devices wrap theirs, as the app's `config.json` says it. */
export type RecoveryConfig = { readonly recoveryKey: { readonly kid: string; readonly jwk: JsonWebKey } };

/** What the app's `config.json` says of the key for which devices wrap theirs: its id, and its public half (RFC 7517, RSA-OAEP-256). */
export async function recoveryConfig(kms: KMSClient): Promise<RecoveryConfig> {
  const { KeyId = '', PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: 'alias/homeward/recovery' }));
  const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
  const kid = KeyId.split('/').at(-1) ?? '';
  return { recoveryKey: { kid, jwk: { ...key.export({ format: 'jwk' }), alg: 'RSA-OAEP-256', use: 'enc' } } };
}
