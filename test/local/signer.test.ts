import { createPublicKey, verify } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { openSigner } from '@homeward/vault/signing';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { arn, as } from './kms-stage.ts';

const kms = new KMSClient({ region: 'ap-southeast-1' });
const mock = mockClient(kms);
const bytes = (base64: unknown) => Buffer.from(String(base64), 'base64');

test('[ASVS-16.4.2] what KMS signed is verified with the public key that it shows, by anybody, however long it is', async () => {
  mock.on(SignCommand).callsFake(({ Message, ...asked }) => {
    const { Signature } = as('admin', 'Sign', { ...asked, Message: Buffer.from(Message).toString('base64') });
    return { Signature: bytes(Signature) };
  });
  mock.on(GetPublicKeyCommand).callsFake((asked) => ({
    PublicKey: bytes(as('admin', 'GetPublicKey', asked)['PublicKey']),
  }));
  const signer = openSigner(arn('signing'), kms);
  for (const text of ['minutes', 'm'.repeat(4097)]) {
    const [signature, pem] = [await signer.sign(text), await signer.publicKey()];
    expect(signature).toMatch(/^[\w-]+$/);
    expect(verify('sha256', Buffer.from(text), createPublicKey(pem), Buffer.from(signature, 'base64url'))).toBe(true);
    expect(createPublicKey(pem).export({ type: 'spki', format: 'pem' })).toBe(pem);
  }
});
