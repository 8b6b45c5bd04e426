import { constants, generateKeyPairSync, privateDecrypt, publicEncrypt, randomBytes, randomUUID } from 'node:crypto';
import { DecryptCommand, InvalidCiphertextException, KMSClient } from '@aws-sdk/client-kms';
import { deviceKey } from '@homeward/vault/device-key';
import { openVault } from '@homeward/vault/open-vault';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { ARNS, denied, newFakeKms } from './fake-kms.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 3072 });
const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
const keyRecovery = 'arn:aws:kms:ap-southeast-1:000000000000:key/recovery';

/** A vault whose KMS opens what was wrapped for the pair; `opened` is each plain text it gave away. */
function opening() {
  const kms = new KMSClient({ region: 'ap-southeast-1' });
  const mock = mockClient(kms);
  const opened: Uint8Array[] = [];
  mock.on(DecryptCommand).callsFake(({ CiphertextBlob }) => {
    try {
      const Plaintext = privateDecrypt({ key: pair.privateKey, ...oaep }, CiphertextBlob);
      opened.push(Plaintext);
      return { Plaintext };
    } catch {
      throw new InvalidCiphertextException({ message: '', $metadata: {} });
    }
  });
  return { mock, opened, vault: openVault({ desk: 'transit', country: 'KH', keys: ARNS, keyRecovery, kms }) };
}

const wrap = (plain: Buffer) => publicEncrypt({ key: pair.publicKey, ...oaep }, plain).toString('base64url');
const idOf = (device: string) => Buffer.from(device.replaceAll('-', ''), 'hex');

test('[ASVS-11.3.2] a device’s key is opened by RSAES-OAEP with SHA-256, under the key that is named, and without a context', async () => {
  const { vault, mock } = opening();
  const [key, device] = [randomBytes(32), randomUUID()];
  const wrapped = wrap(Buffer.concat([key, idOf(device)]));
  expect((await deviceKey(vault, wrapped, device)).export()).toEqual(key);
  expect(mock.commandCalls(DecryptCommand).map(({ args }) => args[0].input)).toEqual([
    {
      KeyId: keyRecovery,
      EncryptionAlgorithm: 'RSAES_OAEP_SHA_256',
      CiphertextBlob: Buffer.from(wrapped, 'base64url'),
    },
  ]);
});

test('another device’s wrap, one of another length and none at all stay closed by one error', async () => {
  const { vault } = opening();
  const device = randomUUID();
  const wrong = [
    wrap(Buffer.concat([randomBytes(32), idOf(randomUUID())])),
    wrap(randomBytes(32)),
    wrap(Buffer.concat([randomBytes(31), idOf(device)])),
    wrap(Buffer.concat([randomBytes(32), idOf(device), Buffer.of(0)])),
    randomBytes(384).toString('base64url'),
    'A',
  ];
  for (const wrapped of wrong)
    await expect(deviceKey(vault, wrapped, device), wrapped).rejects.toMatchObject({ code: 'wrong-place' });
});

test('a desk without the key asks nobody; a KMS that refuses or is away is told apart from a wrong wrap', async () => {
  const { vault, mock } = opening();
  const bare = newFakeKms();
  await expect(deviceKey(bare.vaultOf('casework', 'KH'), wrap(randomBytes(48)), randomUUID())).rejects.toMatchObject({
    code: 'not-allowed',
  });
  expect(bare.calls()).toEqual([]);
  mock.on(DecryptCommand).rejects(denied());
  await expect(deviceKey(vault, 'AAAA', randomUUID())).rejects.toMatchObject({ code: 'not-allowed' });
  mock.on(DecryptCommand).rejects(new Error('away'));
  await expect(deviceKey(vault, 'AAAA', randomUUID())).rejects.toMatchObject({ code: 'unavailable' });
});

test('[ASVS-11.7.2] the plain bytes are zeros as soon as they were used, also when they are another device’s', async () => {
  const { vault, opened } = opening();
  const device = randomUUID();
  await deviceKey(vault, wrap(Buffer.concat([randomBytes(32), idOf(device)])), device);
  const another = wrap(Buffer.concat([randomBytes(32), idOf(randomUUID())]));
  await expect(deviceKey(vault, another, device)).rejects.toMatchObject({ code: 'wrong-place' });
  expect(opened.map((bytes) => Buffer.from(bytes))).toEqual([Buffer.alloc(48), Buffer.alloc(48)]);
});
