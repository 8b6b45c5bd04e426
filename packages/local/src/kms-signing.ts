import { createHmac, createPrivateKey, createPublicKey, sign, timingSafeEqual, verify } from 'node:crypto';
import { AwsCallError } from './aws-call.ts';
import type { KmsKey } from './kms-keys.ts';
import { bytes, type KmsInput, type Work } from './kms-work.ts';

/** The HMAC of a message under the key. */
export function mac(key: KmsKey, input: KmsInput): Buffer {
  const wanted = String(input['MacAlgorithm']);
  if (wanted !== key.spec.replace('HMAC_', 'HMAC_SHA_'))
    throw new AwsCallError('InvalidKeyUsageException', `The algorithm ${wanted} is not valid for ${key.arn}.`);
  return createHmac(`sha${key.spec.slice(5)}`, key.material())
    .update(bytes(input['Message']))
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

/** Signs a message (MessageType RAW) with ECDSA. */
export function signMessage(key: KmsKey, input: KmsInput): Buffer {
  if (input['MessageType'] === 'DIGEST')
    throw new AwsCallError(
      'ValidationException',
      'The local key service signs messages (MessageType RAW), not digests.',
    );
  return sign(hashOf(input), bytes(input['Message']), createPrivateKey(key.material()));
}

/** Checks a signature; a wrong one is an error, as in KMS. */
export function verifySignature({ key, input }: Work): KmsInput {
  const valid = verify(
    hashOf(input),
    bytes(input['Message']),
    createPublicKey(createPrivateKey(key.material())),
    bytes(input['Signature']),
  );
  if (!valid) throw new AwsCallError('KMSInvalidSignatureException', '');
  return { SignatureValid: true, SigningAlgorithm: input['SigningAlgorithm'] };
}

function hashOf(input: KmsInput): string {
  return `sha${String(input['SigningAlgorithm']).split('_').at(-1)}`;
}
