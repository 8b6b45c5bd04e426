import {
  constants,
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import { AwsCallError } from './aws-call.ts';
import { contextBytes, type KmsKey } from './kms-keys.ts';
import { holdLength, holdNumber, holdUnderRsa } from './kms-lengths.ts';
import { bytes, type KmsInput } from './kms-work.ts';
import { limits } from './limits.ts';

/** A ciphertext carries its key's id, as KMS's do: version 1, id 16, nonce 12, tag 16, then the sealed bytes. */
export function splitBlob(value: unknown): { keyId: string; nonce: Buffer; tag: Buffer; sealed: Buffer } {
  const blob = bytes(value);
  if (blob.length < 46 || blob[0] !== 1) throw new AwsCallError('InvalidCiphertextException', '');
  const hex = blob.subarray(1, 17).toString('hex');
  const keyId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { keyId, nonce: blob.subarray(17, 29), tag: blob.subarray(29, 45), sealed: blob.subarray(45) };
}

/** Seals so much as KMS does under a symmetric or RSA key, bound to the encryption context. */
export function encrypt(key: KmsKey, plain: Buffer, input: KmsInput): string {
  holdLength('plaintext', plain, limits.kmsPlaintext);
  if (isRsa(key)) return encryptUnderRsa(key, plain, input).toString('base64');
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.material(), nonce).setAAD(
    contextBytes(key.id, input['EncryptionContext'] as { [name: string]: string } | undefined),
  );
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([
    Buffer.of(1),
    Buffer.from(key.id.replaceAll('-', ''), 'hex'),
    nonce,
    cipher.getAuthTag(),
    sealed,
  ]).toString('base64');
}

function encryptUnderRsa(key: KmsKey, plain: Buffer, input: KmsInput): Buffer {
  const padded = padding(input);
  holdUnderRsa(key, plain, String(input['EncryptionAlgorithm']));
  return publicEncrypt({ key: createPublicKey(createPrivateKey(key.material())), ...padded }, plain);
}

/** Opens a ciphertext; another key, context or a changed bit is one and the same error. */
export function decrypt(key: KmsKey, input: KmsInput): Buffer {
  try {
    if (isRsa(key))
      return privateDecrypt(
        { key: createPrivateKey(key.material()), ...padding(input) },
        bytes(input['CiphertextBlob']),
      );
    const { nonce, tag, sealed } = splitBlob(input['CiphertextBlob']);
    const opened = createDecipheriv('aes-256-gcm', key.material(), nonce)
      .setAAD(contextBytes(key.id, input['EncryptionContext'] as { [name: string]: string } | undefined))
      .setAuthTag(tag);
    return Buffer.concat([opened.update(sealed), opened.final()]);
  } catch (error) {
    throw error instanceof AwsCallError ? error : new AwsCallError('InvalidCiphertextException', '');
  }
}

function isRsa({ spec }: KmsKey): boolean {
  return spec.startsWith('RSA_');
}

const hashes: { readonly [algorithm: string]: string } = { RSAES_OAEP_SHA_1: 'sha1', RSAES_OAEP_SHA_256: 'sha256' };

/** An RSA key works by an algorithm that is named and knows no encryption context, as in KMS: nothing falls back to another way. */
function padding(input: KmsInput): { padding: number; oaepHash: string } {
  const algorithm = String(input['EncryptionAlgorithm'] ?? 'SYMMETRIC_DEFAULT');
  const oaepHash = hashes[algorithm];
  if (oaepHash === undefined)
    throw new AwsCallError('InvalidKeyUsageException', `The algorithm ${algorithm} is not valid for an RSA key.`);
  if (input['EncryptionContext'] !== undefined)
    throw new AwsCallError('ValidationException', 'An asymmetric key takes no EncryptionContext.');
  return { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash };
}

/** A fresh data key sealed under the key, with its plain bytes or without. */
export function dataKey(key: KmsKey, input: KmsInput, withPlaintext: boolean): KmsInput {
  if (isRsa(key))
    throw new AwsCallError('InvalidKeyUsageException', `${key.arn} is asymmetric and seals no data keys.`);
  const named = input['KeySpec'] === 'AES_128' ? 16 : 32;
  const plain = randomBytes(holdNumber('numberOfBytes', Number(input['NumberOfBytes'] ?? named)));
  return { CiphertextBlob: encrypt(key, plain, input), ...(withPlaintext && { Plaintext: plain.toString('base64') }) };
}
