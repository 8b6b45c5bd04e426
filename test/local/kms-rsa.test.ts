import { constants, createPublicKey, publicEncrypt } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { arn, as, blob, errorOf, forThai } from './kms-stage.ts';

describe('an RSA key', () => {
  const sha256 = { KeyId: arn('recovery'), EncryptionAlgorithm: 'RSAES_OAEP_SHA_256' };
  const { PublicKey } = as('admin', 'GetPublicKey', { KeyId: arn('recovery') });
  const key = createPublicKey({ key: Buffer.from(String(PublicKey), 'base64'), format: 'der', type: 'spki' });
  const wrap = (oaepHash = 'sha256') =>
    publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash }, Buffer.from('hers')).toString('base64');

  test('shows its public half, for which anybody wraps; who may opens it, in the way that its policy names', () => {
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(3072);
    expect(as('embassy-th', 'Decrypt', { ...sha256, CiphertextBlob: wrap() })['Plaintext']).toBe(blob('hers'));
    const sha1 = { KeyId: arn('recovery'), EncryptionAlgorithm: 'RSAES_OAEP_SHA_1', CiphertextBlob: wrap('sha1') };
    expect(as('admin', 'Decrypt', sha1)['Plaintext']).toBe(blob('hers'));
    expect(errorOf(() => as('embassy-th', 'Decrypt', sha1))).toMatch(/^AccessDenied/);
    expect(errorOf(() => as('embassy-vn', 'Decrypt', { ...sha256, CiphertextBlob: wrap() }))).toMatch(/^AccessDenied/);
    expect(errorOf(() => as('embassy-th', 'Encrypt', { ...sha256, Plaintext: blob('x') }))).toMatch(/^AccessDenied/);
  });

  test('opens nothing that was altered, cut or wrapped in another way, with one error', () => {
    const flipped = Buffer.from(wrap(), 'base64');
    flipped[9] = (flipped[9] ?? 0) ^ 1;
    const cut = Buffer.from(wrap(), 'base64').subarray(0, 300);
    for (const CiphertextBlob of [flipped.toString('base64'), cut.toString('base64'), wrap('sha1'), blob('x'), ''])
      expect(errorOf(() => as('admin', 'Decrypt', { ...sha256, CiphertextBlob }))).toBe('InvalidCiphertextException: ');
  });

  test('takes no context, seals no data keys, and falls back to no algorithm that was not named', () => {
    const wrapped = { CiphertextBlob: wrap() };
    expect(errorOf(() => as('admin', 'Decrypt', { ...sha256, ...wrapped, EncryptionContext: forThai }))).toMatch(
      /^ValidationException/,
    );
    for (const [operation, input] of [
      ['Decrypt', wrapped],
      ['Encrypt', { Plaintext: blob('x') }],
      ['GenerateDataKey', { KeySpec: 'AES_256' }],
    ] as const)
      expect(
        errorOf(() => as('admin', operation, { KeyId: arn('recovery'), ...input })),
        operation,
      ).toMatch(/^InvalidKeyUsageException/);
  });
});
