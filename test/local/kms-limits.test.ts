import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { limits } from '../../packages/local/src/limits.ts';
import { arn, as, errorOf } from './kms-stage.ts';

const bytesOf = (length: number) => randomBytes(length).toString('base64');
const signing = { KeyId: arn('signing'), SigningAlgorithm: 'ECDSA_SHA_256' };
const tooLong = (member: string, most: number) =>
  `ValidationException: 1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must have length less than or equal to ${most}`;

test('a message of 4,096 bytes is signed, one of a byte more is refused in the words of KMS', () => {
  const { most } = limits.kmsMessage;
  expect(as('admin', 'Sign', { ...signing, Message: bytesOf(most), MessageType: 'RAW' })['Signature']).toBeDefined();
  expect(errorOf(() => as('admin', 'Sign', { ...signing, Message: bytesOf(most + 1) }))).toBe(tooLong('message', 4096));
  const mac = { KeyId: arn('mac'), MacAlgorithm: 'HMAC_SHA_256' };
  expect(errorOf(() => as('admin', 'GenerateMac', { ...mac, Message: bytesOf(most + 1) }))).toBe(
    tooLong('message', 4096),
  );
  expect(errorOf(() => as('admin', 'Sign', { ...signing, Message: '' }))).toMatch(
    /'message' .* length greater than or equal to 1$/,
  );
});

test('a hash is signed as what it was made of would be, and must be as long as its algorithm makes it', () => {
  const text = Buffer.from('month '.repeat(4000));
  const hash = createHash('sha256').update(text).digest();
  const asked = { ...signing, Message: hash.toString('base64'), MessageType: 'DIGEST' };
  const { PublicKey } = as('admin', 'GetPublicKey', { KeyId: arn('signing') });
  const key = createPublicKey({ key: Buffer.from(String(PublicKey), 'base64'), format: 'der', type: 'spki' });
  for (let turn = 0; turn < 20; turn += 1) {
    const { Signature } = as('admin', 'Sign', asked);
    expect(verify('sha256', text, key, Buffer.from(String(Signature), 'base64'))).toBe(true);
    expect(as('admin', 'Verify', { ...asked, Signature })['SignatureValid']).toBe(true);
    const other = createHash('sha256').update('another').digest('base64');
    expect(errorOf(() => as('admin', 'Verify', { ...asked, Message: other, Signature }))).toMatch(
      /^KMSInvalidSignature/,
    );
  }
  for (const length of [20, 31, 33, 64])
    expect(errorOf(() => as('admin', 'Sign', { ...asked, Message: bytesOf(length) }))).toBe(
      'ValidationException: Digest is invalid length for algorithm ECDSA_SHA_256.',
    );
});

test('a plaintext is as long as its key takes: 4,096 bytes, and 318 under RSA of 3,072 bits with SHA-256', () => {
  const Plaintext = bytesOf(4096);
  const sealed = as('admin', 'Encrypt', { KeyId: arn('key-TH'), Plaintext });
  expect(as('admin', 'Decrypt', sealed)['Plaintext']).toBe(Plaintext);
  expect(errorOf(() => as('admin', 'Encrypt', { KeyId: arn('key-TH'), Plaintext: bytesOf(4097) }))).toBe(
    tooLong('plaintext', 4096),
  );
  for (const [EncryptionAlgorithm, most] of [
    ['RSAES_OAEP_SHA_256', 318],
    ['RSAES_OAEP_SHA_1', 342],
  ] as const) {
    const asked = { KeyId: arn('recovery'), EncryptionAlgorithm };
    expect(as('admin', 'Encrypt', { ...asked, Plaintext: bytesOf(most) })['CiphertextBlob']).toBeDefined();
    expect(errorOf(() => as('admin', 'Encrypt', { ...asked, Plaintext: bytesOf(most + 1) }))).toBe(
      `ValidationException: Algorithm ${EncryptionAlgorithm} and key spec RSA_3072 cannot encrypt data larger than ${most} bytes.`,
    );
  }
});

test('random bytes come by 1,024 at most', () => {
  for (const NumberOfBytes of [0, 1025])
    for (const operation of ['GenerateRandom', 'GenerateDataKey'])
      expect(errorOf(() => as('admin', operation, { KeyId: arn('key-TH'), NumberOfBytes }))).toMatch(
        /^ValidationException: .* 'numberOfBytes' failed to satisfy constraint/,
      );
});

test('every limit says whose it is, what it is on, and where AWS says so', () => {
  for (const [name, { service, on, most, unit, source }] of Object.entries(limits)) {
    expect(
      [service, on, unit].every((text) => text.length > 1),
      name,
    ).toBe(true);
    expect(most, name).toBeGreaterThan(0);
    expect(source, name).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  }
});
