import { createHash, generateKeyPairSync } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { openSigner } from '@homeward/vault/signing';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';

const kms = new KMSClient({ region: 'ap-southeast-1' });
const mock = mockClient(kms);
beforeEach(() => mock.reset());

// That KMS takes this, and what it signs can be verified by anybody: test/local/signer.test.ts.
test('a text is sent to be signed as its hash, and comes back in letters that stand in an address', async () => {
  mock.on(SignCommand).resolves({ Signature: Buffer.from([0xfb, 0xff, 0xfe]) });
  expect(await openSigner('arn:sign', kms).sign('minutes')).toBe('-__-');
  const { Message, ...asked } = mock.commandCalls(SignCommand)[0]?.args[0].input ?? {};
  expect(Buffer.from(Message ?? [])).toEqual(createHash('sha256').update('minutes').digest());
  expect(asked).toEqual({ KeyId: 'arn:sign', MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' });
});

test('the public key is told as a PEM', async () => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  mock.on(GetPublicKeyCommand).resolves({ PublicKey: publicKey.export({ type: 'spki', format: 'der' }) });
  expect(await openSigner('arn:sign', kms).publicKey()).toBe(publicKey.export({ type: 'spki', format: 'pem' }));
  expect(mock.commandCalls(GetPublicKeyCommand)[0]?.args[0].input).toEqual({ KeyId: 'arn:sign' });
});

test('an answer without bytes is a fault', async () => {
  mock.on(SignCommand).resolves({});
  mock.on(GetPublicKeyCommand).resolves({});
  const signer = openSigner('arn:sign', kms);
  await expect(signer.sign('minutes')).rejects.toThrow('KMS answered without the bytes asked for.');
  await expect(signer.publicKey()).rejects.toThrow('KMS answered without the bytes asked for.');
});
