import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { openSigner } from '@homeward/vault/signing';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';

const kms = new KMSClient({ region: 'ap-southeast-1' });
const mock = mockClient(kms);
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });

test('[ASVS-16.4.2] what KMS signed is verified with the public key that it shows, by anybody', async () => {
  mock.on(SignCommand).callsFake(({ Message }) => ({ Signature: sign('sha256', Message, pair.privateKey) }));
  mock.on(GetPublicKeyCommand).resolves({ PublicKey: pair.publicKey.export({ type: 'spki', format: 'der' }) });
  const signer = openSigner('arn:sign', kms);
  const [signature, pem] = [await signer.sign('minutes'), await signer.publicKey()];
  expect(signature).toMatch(/^[\w-]+$/);
  expect(verify('sha256', Buffer.from('minutes'), createPublicKey(pem), Buffer.from(signature, 'base64url'))).toBe(
    true,
  );
  expect(pem).toBe(pair.publicKey.export({ type: 'spki', format: 'pem' }));
  const { Message, ...asked } = mock.commandCalls(SignCommand)[0]?.args[0].input ?? {};
  expect(Buffer.from(Message ?? []).toString()).toBe('minutes');
  expect(asked).toEqual({ KeyId: 'arn:sign', MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' });
  expect(mock.commandCalls(GetPublicKeyCommand)[0]?.args[0].input).toEqual({ KeyId: 'arn:sign' });
});

test('an answer without bytes is a fault', async () => {
  mock.reset();
  mock.on(SignCommand).resolves({});
  mock.on(GetPublicKeyCommand).resolves({});
  const signer = openSigner('arn:sign', kms);
  await expect(signer.sign('minutes')).rejects.toThrow('KMS answered without the bytes asked for.');
  await expect(signer.publicKey()).rejects.toThrow('KMS answered without the bytes asked for.');
});
