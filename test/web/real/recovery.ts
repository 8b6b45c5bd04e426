import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { DecryptCommand, InvalidCiphertextException } from '@aws-sdk/client-kms';
import type { newFakeKms } from '../../vault/fake-kms.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });

/** How a function is told of the key that opens a device's lost queue. */
export const recoveryArn = 'arn:aws:kms:ap-southeast-1:000000000000:key/recovery';

/** What the place of deployment tells the app of it. */
export const recoveryKey = { kid: 'recovery-of-a-stage', jwk: publicKey.export({ format: 'jwk' }) };

/** A KMS that holds it opens what a device wrapped for it. */
export function holdRecoveryKey({ mock }: Pick<ReturnType<typeof newFakeKms>, 'mock'>): void {
  const how = { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
  mock.on(DecryptCommand, { KeyId: recoveryArn }).callsFake(({ CiphertextBlob }) => {
    try {
      return { Plaintext: new Uint8Array(privateDecrypt(how, CiphertextBlob)) };
    } catch {
      throw new InvalidCiphertextException({ message: 'Invalid ciphertext.', $metadata: {} });
    }
  });
}
