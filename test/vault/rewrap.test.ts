import { KMSClient, ReEncryptCommand } from '@aws-sdk/client-kms';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { rewrapped } from '@homeward/vault/rewrap';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';

const kms = new KMSClient({ region: 'ap-southeast-1' });
const mock = mockClient(kms);
beforeEach(() => void mock.reset());

const context = { desk: 'casework', country: 'KH', case: 'case-1' } as const;
const row: KmsKeyRow = { by: 'kms', wrapped: Buffer.from('old').toString('base64'), context, keyVersion: 1 };
const move = { from: 'arn:old', to: 'arn:new' };
const refusal = (name: string) => Object.assign(new Error(name), { name });

describe('a key that moves under another', () => {
  test('is wrapped anew by KMS itself, in its own context on both sides, and counted up', async () => {
    mock.on(ReEncryptCommand).resolves({ CiphertextBlob: new Uint8Array(Buffer.from('new')) });
    expect(await rewrapped(kms, row, move)).toEqual({ ...row, wrapped: 'bmV3', keyVersion: 2 });
    const asked = mock.commandCalls(ReEncryptCommand)[0]?.args[0].input;
    expect({ ...asked, CiphertextBlob: Buffer.from(asked?.CiphertextBlob ?? []).toString() }).toEqual({
      CiphertextBlob: 'old',
      SourceKeyId: 'arn:old',
      SourceEncryptionContext: context,
      DestinationKeyId: 'arn:new',
      DestinationEncryptionContext: context,
    });
  });

  test('is left where it is when it has moved before', async () => {
    mock.on(ReEncryptCommand).rejects(refusal('IncorrectKeyException'));
    expect(await rewrapped(kms, row, move)).toBe('moved-before');
  });

  test.each([
    ['InvalidCiphertextException', 'wrong-place'],
    ['AccessDeniedException', 'not-allowed'],
  ])('%s is %s, with its cause', async (name, code) => {
    const cause = refusal(name);
    mock.on(ReEncryptCommand).rejects(cause);
    await expect(rewrapped(kms, row, move)).rejects.toMatchObject({ name: 'VaultError', code, cause });
  });

  test('a fault, and an answer without bytes, pass as they are', async () => {
    mock.on(ReEncryptCommand).rejects(refusal('ThrottlingException'));
    await expect(rewrapped(kms, row, move)).rejects.toMatchObject({ name: 'ThrottlingException' });
    mock.on(ReEncryptCommand).resolves({});
    await expect(rewrapped(kms, row, move)).rejects.toThrow('KMS answered without the bytes asked for.');
  });
});
