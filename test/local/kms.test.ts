import { createPublicKey, randomBytes, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { arn, as, blob, errorOf, forThai, principals } from './kms-stage.ts';

test('the embassy decrypts what is sealed for it under its own key and context', () => {
  const made = as('embassy-th', 'GenerateDataKey', {
    KeyId: arn('key-TH'),
    KeySpec: 'AES_256',
    EncryptionContext: forThai,
  });
  const opened = as('embassy-th', 'Decrypt', {
    CiphertextBlob: made['CiphertextBlob'],
    EncryptionContext: { country: 'TH', desk: 'embassy-th' },
  });
  expect(opened['Plaintext']).toBe(made['Plaintext']);
  expect(Buffer.from(String(made['Plaintext']), 'base64')).toHaveLength(32);
});

test('another embassy is refused the same bytes in AWS words', () => {
  const sealed = as('admin', 'Encrypt', { KeyId: arn('key-TH'), Plaintext: blob('hers'), EncryptionContext: forThai });
  const refused = errorOf(() =>
    as('embassy-vn', 'Decrypt', { CiphertextBlob: sealed['CiphertextBlob'], EncryptionContext: forThai }),
  );
  expect(refused).toBe(
    `AccessDeniedException: User: ${principals.find((found) => found.name === 'embassy-vn')?.sessionArn} is not authorized to perform: kms:Decrypt on resource: ${arn('key-TH')} because no identity-based policy allows the kms:Decrypt action`,
  );
});

test('a context the key policy does not name is refused before the key is touched', () => {
  const sealed = as('admin', 'Encrypt', {
    KeyId: arn('key-TH'),
    Plaintext: blob('x'),
    EncryptionContext: { desk: 'counterpart-th' },
  });
  expect(
    errorOf(() =>
      as('embassy-th', 'Decrypt', {
        CiphertextBlob: sealed['CiphertextBlob'],
        EncryptionContext: { desk: 'counterpart-th' },
      }),
    ),
  ).toMatch(/^AccessDeniedException/);
  expect(errorOf(() => as('embassy-th', 'Decrypt', { CiphertextBlob: sealed['CiphertextBlob'] }))).toMatch(
    /^AccessDeniedException/,
  );
  expect(
    errorOf(() =>
      as('embassy-th', 'GenerateDataKey', { KeyId: arn('key-TH'), EncryptionContext: { ...forThai, other: 'x' } }),
    ),
  ).toMatch(/^AccessDeniedException/);
});

test('an allowed context that is not the one it was sealed under opens nothing', () => {
  const sealed = as('admin', 'Encrypt', {
    KeyId: arn('key-TH'),
    Plaintext: blob('x'),
    EncryptionContext: { ...forThai, disclosure: '1' },
  });
  expect(
    errorOf(() =>
      as('embassy-th', 'Decrypt', {
        CiphertextBlob: sealed['CiphertextBlob'],
        EncryptionContext: { ...forThai, disclosure: '2' },
      }),
    ),
  ).toBe('InvalidCiphertextException: ');
});

test('a flipped bit anywhere in a ciphertext opens nothing', () => {
  const sealed = Buffer.from(
    String(
      as('admin', 'Encrypt', { KeyId: arn('key-TH'), Plaintext: blob('x'), EncryptionContext: forThai })[
        'CiphertextBlob'
      ],
    ),
    'base64',
  );
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(
      errorOf(() => as('admin', 'Decrypt', { CiphertextBlob: changed.toString('base64'), EncryptionContext: forThai })),
    ).toMatch(/^InvalidCiphertext/);
  }
});

test('a role may encrypt for another country where its own policy says so, and only under that context', () => {
  expect(
    as('embassy-th', 'Encrypt', {
      KeyId: arn('key-VN'),
      Plaintext: blob('x'),
      EncryptionContext: { desk: 'embassy-vn' },
    })['CiphertextBlob'],
  ).toBeTypeOf('string');
  expect(
    errorOf(() =>
      as('embassy-th', 'Encrypt', {
        KeyId: arn('key-VN'),
        Plaintext: blob('x'),
        EncryptionContext: { desk: 'casework' },
      }),
    ),
  ).toMatch(/^AccessDenied/);
});

test('a table key that may be used through DynamoDB cannot be used directly', () => {
  expect(
    errorOf(() =>
      as('embassy-th', 'Decrypt', {
        CiphertextBlob: as('admin', 'Encrypt', { KeyId: arn('persons'), Plaintext: blob('x') })['CiphertextBlob'],
      }),
    ),
  ).toMatch(/^AccessDenied/);
});

test('name tags verify and a changed message does not', () => {
  const Message = randomBytes(20).toString('base64');
  const { Mac } = as('embassy-th', 'GenerateMac', { KeyId: arn('mac'), Message, MacAlgorithm: 'HMAC_SHA_256' });
  expect(
    as('embassy-th', 'VerifyMac', { KeyId: arn('mac'), Message, Mac, MacAlgorithm: 'HMAC_SHA_256' })['MacValid'],
  ).toBe(true);
  expect(
    errorOf(() =>
      as('embassy-th', 'VerifyMac', { KeyId: arn('mac'), Message: blob('other'), Mac, MacAlgorithm: 'HMAC_SHA_256' }),
    ),
  ).toMatch(/^KMSInvalidMacException/);
  expect(errorOf(() => as('admin', 'Encrypt', { KeyId: arn('mac'), Plaintext: blob('x') }))).toMatch(
    /^InvalidKeyUsageException/,
  );
});

test('a signature verifies with the public key alone', () => {
  const Message = blob('the minutes');
  const { Signature } = as('embassy-th', 'Sign', {
    KeyId: arn('signing'),
    Message,
    MessageType: 'RAW',
    SigningAlgorithm: 'ECDSA_SHA_256',
  });
  const { PublicKey } = as('embassy-th', 'GetPublicKey', { KeyId: arn('signing') });
  const key = createPublicKey({ key: Buffer.from(String(PublicKey), 'base64'), format: 'der', type: 'spki' });
  expect(verify('sha256', Buffer.from('the minutes'), key, Buffer.from(String(Signature), 'base64'))).toBe(true);
  expect(
    errorOf(() =>
      as('embassy-th', 'Verify', {
        KeyId: arn('signing'),
        Message: blob('other'),
        Signature,
        SigningAlgorithm: 'ECDSA_SHA_256',
      }),
    ),
  ).toMatch(/^KMSInvalidSignature/);
});

test('a disabled key serves nobody until it is enabled again', () => {
  const sealed = as('admin', 'Encrypt', { KeyId: arn('key-VN'), Plaintext: blob('x') });
  expect(errorOf(() => as('embassy-th', 'DisableKey', { KeyId: arn('key-VN') }))).toMatch(/^AccessDenied/);
  as('admin', 'DisableKey', { KeyId: arn('key-VN') });
  expect(errorOf(() => as('admin', 'Decrypt', { CiphertextBlob: sealed['CiphertextBlob'] }))).toMatch(
    /^DisabledException/,
  );
  as('admin', 'EnableKey', { KeyId: arn('key-VN') });
  expect(as('admin', 'Decrypt', { CiphertextBlob: sealed['CiphertextBlob'] })['Plaintext']).toBe(blob('x'));
});
