import { constants, createPublicKey, publicEncrypt, randomBytes, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createKms } from '../../packages/local/src/kms.ts';
import { mayUseKey } from '../../packages/local/src/kms-authorisation.ts';
import { keyRingOf } from '../../packages/local/src/kms-keys.ts';
import type { KmsInput } from '../../packages/local/src/kms-work.ts';
import { principalsOf } from '../../packages/local/src/principals.ts';
import { loadTemplate, resourcesOfType } from '../../packages/local/src/template.ts';
import { synthesiseFixture } from './fixture/app.ts';

const template = loadTemplate(synthesiseFixture());
const keys = keyRingOf(template);
const kms = createKms(keys);
const principals = [...principalsOf(template).values()];
const arn = (id: string) => resourcesOfType(template, 'AWS::KMS::Key').find((key) => key.constructId === id)?.arn ?? '';
const blob = (text: string) => Buffer.from(text).toString('base64');
const forThai = { desk: 'embassy-th', country: 'TH' };

function as(name: string, operation: string, input: KmsInput): KmsInput {
  const principal = principals.find((found) => found.name === name);
  return kms.perform(
    operation,
    input,
    (key, use) => (name === 'admin' ? true : principal !== undefined && mayUseKey(principal, key, use)),
    principal?.sessionArn ?? 'admin',
  );
}

function errorOf(act: () => unknown): string {
  try {
    act();
    return 'nothing refused it';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

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
    `AccessDeniedException: User: arn:aws:sts::000000000000:assumed-role/homeward-embassy-vn/${principals.find((found) => found.name === 'embassy-vn')?.id} is not authorized to perform: kms:Decrypt on resource: ${arn('key-TH')} because no identity-based policy allows the kms:Decrypt action`,
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
