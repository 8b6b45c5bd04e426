import { createHmac, createPrivateKey, createPublicKey, sign, timingSafeEqual, verify } from 'node:crypto';
import { AwsCallError } from './aws-call.ts';
import { signDigest, verifyDigest } from './kms-digest.ts';
import type { KmsKey } from './kms-keys.ts';
import { holdDigest, holdLength } from './kms-lengths.ts';
import { bytes, type KmsInput, type Work } from './kms-work.ts';
import { limits } from './limits.ts';

/** The HMAC of a message under the key. */
export function mac(key: KmsKey, input: KmsInput): Buffer {
  const wanted = String(input['MacAlgorithm']);
  if (wanted !== key.spec.replace('HMAC_', 'HMAC_SHA_'))
    throw new AwsCallError('InvalidKeyUsageException', `The algorithm ${wanted} is not valid for ${key.arn}.`);
  return createHmac(`sha${key.spec.slice(5)}`, key.material())
    .update(messageOf(input))
    .digest();
}

/** Compares in constant time; a wrong MAC is an error, as in KMS. */
export function verifyMac({ key, input }: Work): KmsInput {
  const expected = mac(key, input);
  const given = bytes(input['Mac']);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new AwsCallError('KMSInvalidMacException', '');
  return { MacValid: true, MacAlgorithm: input['MacAlgorithm'] };
}

/** Signs with ECDSA: a message, or its hash (MessageType DIGEST). */
export function signMessage(key: KmsKey, input: KmsInput): Buffer {
  const message = messageOf(input);
  if (isDigest(input)) return signDigest(key, message);
  return sign(hashOf(input), message, createPrivateKey(key.material()));
}

/** Checks a signature; a wrong one is an error, as in KMS. */
export function verifySignature({ key, input }: Work): KmsInput {
  const message = messageOf(input);
  const signature = holdLength('signature', bytes(input['Signature']), limits.kmsCiphertext);
  const valid = isDigest(input)
    ? verifyDigest(key, message, signature)
    : verify(hashOf(input), message, createPublicKey(createPrivateKey(key.material())), signature);
  if (!valid) throw new AwsCallError('KMSInvalidSignatureException', '');
  return { SignatureValid: true, SigningAlgorithm: input['SigningAlgorithm'] };
}

function isDigest(input: KmsInput): boolean {
  return input['MessageType'] === 'DIGEST';
}

function messageOf(input: KmsInput): Buffer {
  const message = holdLength('message', bytes(input['Message']), limits.kmsMessage);
  return isDigest(input) ? holdDigest(message, String(input['SigningAlgorithm'])) : message;
}

function hashOf(input: KmsInput): string {
  return `sha${String(input['SigningAlgorithm']).split('_').at(-1)}`;
}
