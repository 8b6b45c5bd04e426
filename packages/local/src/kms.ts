import { createCipheriv, createDecipheriv, createHmac, createPrivateKey, createPublicKey, constants, privateDecrypt, publicEncrypt, randomBytes, sign, timingSafeEqual, verify } from 'node:crypto';
import { AwsCallError } from './aws-call.ts';
import type { KeyUse } from './kms-authorisation.ts';
import { contextBytes, type KeyRing, type KmsKey, publicKeyOf } from './kms-keys.ts';

/** The input of a KMS operation as it comes over the wire: blobs in base64. */
export type KmsInput = { readonly [name: string]: unknown };

/** Whether the caller of this request may use the key so; the emulator asks it before it touches any key. */
export type Allows = (key: KmsKey, use: KeyUse) => boolean;

/** A running KMS: performs one operation, or throws `AwsCallError` under the name KMS gives the error. */
export type Kms = { readonly perform: (operation: string, input: KmsInput, allows: Allows, caller: string) => KmsInput };

type Work = { readonly key: KmsKey; readonly input: KmsInput };
type Operation = { readonly usage?: string; readonly run: (work: Work) => KmsInput };

/**
 * KMS on one machine over the keys of the template: real AES-256-GCM with the encryption context as additional data,
 * HMAC, ECDSA and RSA-OAEP. Source: AWS KMS API reference (TrentService, AWS JSON 1.1).
 */
export function createKms(keys: KeyRing): Kms {
  const disabled = new Set<string>();
  return {
    perform(operation, input, allows, caller) {
      const known = operations[operation];
      if (operation === 'GenerateRandom') return { Plaintext: randomBytes(Number(input['NumberOfBytes'])).toString('base64') };
      if (!known && operation !== 'EnableKey' && operation !== 'DisableKey') throw new AwsCallError('UnknownOperationException', '');
      const key = keyFor(keys, operation, input);
      const use: KeyUse = { action: `kms:${operation}`, encryptionContext: input['EncryptionContext'] as KeyUse['encryptionContext'], other: conditionKeys(input) };
      if (!allows(key, use)) throw new AwsCallError('AccessDeniedException', `User: ${caller} is not authorized to perform: kms:${operation} on resource: ${key.arn} because no identity-based policy allows the kms:${operation} action`);
      if (!known) return switchKey(disabled, key, operation);
      if (operation !== 'DescribeKey' && operation !== 'GetPublicKey' && disabled.has(key.id)) throw new AwsCallError('DisabledException', `${key.arn} is disabled.`);
      if (known.usage && known.usage !== key.usage) throw new AwsCallError('InvalidKeyUsageException', `${key.arn} key usage is ${key.usage} which is not valid for ${operation}.`);
      return { KeyId: key.arn, ...known.run({ key, input }), ...(operation === 'DescribeKey' && { KeyMetadata: describe(key, disabled) }) };
    },
  };
}

function switchKey(disabled: Set<string>, key: KmsKey, operation: string): KmsInput {
  if (operation === 'DisableKey') disabled.add(key.id);
  else disabled.delete(key.id);
  return {};
}

function conditionKeys(input: KmsInput): { [key: string]: string } {
  const named = { 'kms:SigningAlgorithm': input['SigningAlgorithm'], 'kms:MacAlgorithm': input['MacAlgorithm'], 'kms:MessageType': input['MessageType'], 'kms:EncryptionAlgorithm': input['EncryptionAlgorithm'] ?? 'SYMMETRIC_DEFAULT', 'kms:RequestAlias': String(input['KeyId'] ?? '').startsWith('alias/') ? input['KeyId'] : undefined };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as { [key: string]: string };
}

function keyFor(keys: KeyRing, operation: string, input: KmsInput): KmsKey {
  const named = input['KeyId'] === undefined ? undefined : keys.get(String(input['KeyId']));
  if (input['KeyId'] !== undefined && !named) throw new AwsCallError('NotFoundException', `Key '${String(input['KeyId'])}' does not exist`);
  if (operation !== 'Decrypt' || named?.spec.startsWith('RSA_')) {
    if (!named) throw new AwsCallError('ValidationException', 'KeyId is required.');
    return named;
  }
  const sealedUnder = keys.get(splitBlob(input['CiphertextBlob']).keyId);
  if (!sealedUnder) throw new AwsCallError('InvalidCiphertextException', '');
  if (named && named !== sealedUnder) throw new AwsCallError('IncorrectKeyException', 'The key ID in the request does not identify a CMK that can perform this operation.');
  return sealedUnder;
}

const operations: { readonly [name: string]: Operation } = {
  DescribeKey: { run: () => ({}) },
  Encrypt: { usage: 'ENCRYPT_DECRYPT', run: ({ key, input }) => ({ CiphertextBlob: encrypt(key, bytes(input['Plaintext']), input), EncryptionAlgorithm: input['EncryptionAlgorithm'] ?? 'SYMMETRIC_DEFAULT' }) },
  Decrypt: { usage: 'ENCRYPT_DECRYPT', run: ({ key, input }) => ({ Plaintext: decrypt(key, input).toString('base64'), EncryptionAlgorithm: input['EncryptionAlgorithm'] ?? 'SYMMETRIC_DEFAULT' }) },
  GenerateDataKey: { usage: 'ENCRYPT_DECRYPT', run: ({ key, input }) => dataKey(key, input, true) },
  GenerateDataKeyWithoutPlaintext: { usage: 'ENCRYPT_DECRYPT', run: ({ key, input }) => dataKey(key, input, false) },
  GenerateMac: { usage: 'GENERATE_VERIFY_MAC', run: ({ key, input }) => ({ Mac: mac(key, input).toString('base64'), MacAlgorithm: input['MacAlgorithm'] }) },
  VerifyMac: { usage: 'GENERATE_VERIFY_MAC', run: verifyMac },
  Sign: { usage: 'SIGN_VERIFY', run: ({ key, input }) => ({ Signature: signMessage(key, input).toString('base64'), SigningAlgorithm: input['SigningAlgorithm'] }) },
  Verify: { usage: 'SIGN_VERIFY', run: verifySignature },
  GetPublicKey: { run: ({ key }) => ({ PublicKey: publicKeyOf(key).toString('base64'), KeySpec: key.spec, KeyUsage: key.usage, ...algorithms(key) }) },
};

function bytes(value: unknown): Buffer {
  return Buffer.from(String(value ?? ''), 'base64');
}

/** A ciphertext carries its key's id, as KMS's do: version 1, id 16, nonce 12, tag 16, then the sealed bytes. */
function splitBlob(value: unknown): { keyId: string; nonce: Buffer; tag: Buffer; sealed: Buffer } {
  const blob = bytes(value);
  if (blob.length < 46 || blob[0] !== 1) throw new AwsCallError('InvalidCiphertextException', '');
  const hex = blob.subarray(1, 17).toString('hex');
  const keyId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { keyId, nonce: blob.subarray(17, 29), tag: blob.subarray(29, 45), sealed: blob.subarray(45) };
}

function encrypt(key: KmsKey, plain: Buffer, input: KmsInput): string {
  if (plain.length === 0 || plain.length > 4096) throw new AwsCallError('ValidationException', "Value at 'plaintext' failed to satisfy constraint: length must be between 1 and 4096");
  if (key.spec.startsWith('RSA_')) return publicEncrypt({ key: createPublicKey(createPrivateKey(key.material())), ...padding(input) }, plain).toString('base64');
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.material(), nonce).setAAD(contextBytes(key.id, input['EncryptionContext'] as { [name: string]: string } | undefined));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(1), Buffer.from(key.id.replaceAll('-', ''), 'hex'), nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

function decrypt(key: KmsKey, input: KmsInput): Buffer {
  try {
    if (key.spec.startsWith('RSA_')) return privateDecrypt({ key: createPrivateKey(key.material()), ...padding(input) }, bytes(input['CiphertextBlob']));
    const { nonce, tag, sealed } = splitBlob(input['CiphertextBlob']);
    const opened = createDecipheriv('aes-256-gcm', key.material(), nonce).setAAD(contextBytes(key.id, input['EncryptionContext'] as { [name: string]: string } | undefined)).setAuthTag(tag);
    return Buffer.concat([opened.update(sealed), opened.final()]);
  } catch (error) {
    throw error instanceof AwsCallError ? error : new AwsCallError('InvalidCiphertextException', '');
  }
}

function padding(input: KmsInput): { padding: number; oaepHash: string } {
  return { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: String(input['EncryptionAlgorithm'] ?? '').endsWith('SHA_1') ? 'sha1' : 'sha256' };
}

function dataKey(key: KmsKey, input: KmsInput, withPlaintext: boolean): KmsInput {
  const length = input['NumberOfBytes'] === undefined ? (input['KeySpec'] === 'AES_128' ? 16 : 32) : Number(input['NumberOfBytes']);
  const plain = randomBytes(length);
  return { CiphertextBlob: encrypt(key, plain, input), ...(withPlaintext && { Plaintext: plain.toString('base64') }) };
}

function mac(key: KmsKey, input: KmsInput): Buffer {
  const wanted = String(input['MacAlgorithm']);
  if (wanted !== key.spec.replace('HMAC_', 'HMAC_SHA_')) throw new AwsCallError('InvalidKeyUsageException', `The algorithm ${wanted} is not valid for ${key.arn}.`);
  return createHmac(`sha${key.spec.slice(5)}`, key.material()).update(bytes(input['Message'])).digest();
}

function verifyMac({ key, input }: Work): KmsInput {
  const expected = mac(key, input);
  const given = bytes(input['Mac']);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new AwsCallError('KMSInvalidMacException', '');
  return { MacValid: true, MacAlgorithm: input['MacAlgorithm'] };
}

function signMessage(key: KmsKey, input: KmsInput): Buffer {
  if (input['MessageType'] === 'DIGEST') throw new AwsCallError('ValidationException', 'The local key service signs messages (MessageType RAW), not digests.');
  return sign(hashOf(input), bytes(input['Message']), createPrivateKey(key.material()));
}

function verifySignature({ key, input }: Work): KmsInput {
  const valid = verify(hashOf(input), bytes(input['Message']), createPublicKey(createPrivateKey(key.material())), bytes(input['Signature']));
  if (!valid) throw new AwsCallError('KMSInvalidSignatureException', '');
  return { SignatureValid: true, SigningAlgorithm: input['SigningAlgorithm'] };
}

function hashOf(input: KmsInput): string {
  return `sha${String(input['SigningAlgorithm']).split('_').at(-1)}`;
}

function algorithms(key: KmsKey): KmsInput {
  if (key.usage === 'SIGN_VERIFY') return { SigningAlgorithms: [key.spec === 'ECC_NIST_P384' ? 'ECDSA_SHA_384' : 'ECDSA_SHA_256'] };
  return { EncryptionAlgorithms: ['RSAES_OAEP_SHA_1', 'RSAES_OAEP_SHA_256'] };
}

function describe(key: KmsKey, disabled: ReadonlySet<string>): KmsInput {
  return { KeyId: key.id, Arn: key.arn, AWSAccountId: key.account, KeySpec: key.spec, KeyUsage: key.usage, Enabled: !disabled.has(key.id), KeyState: disabled.has(key.id) ? 'Disabled' : 'Enabled', KeyManager: 'CUSTOMER', Origin: 'AWS_KMS' };
}
