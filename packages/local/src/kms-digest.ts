import { createECDH, createPrivateKey, randomBytes } from 'node:crypto';
import { AwsCallError } from './aws-call.ts';
import type { KmsKey } from './kms-keys.ts';

/** The order of the curve P-256. Source: FIPS 186-5 and SP 800-186, section 3.2.1.3. */
const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');

const numberOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`);
const within = (value: bigint): bigint => ((value % order) + order) % order;

/** By Fermat: the order is prime. */
function inverse(value: bigint): bigint {
  let [result, base, exponent] = [1n, within(value), order - 2n];
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = within(result * base);
    base = within(base * base);
  }
  return result;
}

/** The first coordinate of so many times the base point: what ECDH calls a public key. */
function pointX(times: bigint): bigint {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(times.toString(16).padStart(64, '0'), 'hex');
  return within(numberOf(curve.getPublicKey().subarray(1, 33)));
}

function secretOf(key: KmsKey): bigint {
  if (key.spec !== 'ECC_NIST_P256')
    throw new AwsCallError(
      'UnsupportedOperationException',
      'The local key service signs hashes under ECC_NIST_P256 alone.',
    );
  const { d = '' } = createPrivateKey(key.material()).export({ format: 'jwk' });
  return numberOf(Buffer.from(d, 'base64url'));
}

function asDer(value: bigint): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  const whole = (bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
  return Buffer.concat([Buffer.of(2, whole.length), whole]);
}

/** ECDSA over a hash that the caller has made (MessageType DIGEST); Node signs messages alone. Source: FIPS 186-5, section 6.4. */
export function signDigest(key: KmsKey, digest: Buffer): Buffer {
  const secret = secretOf(key);
  const once = within(numberOf(randomBytes(40)));
  const r = pointX(once);
  const parts = [r, within(inverse(once) * (numberOf(digest) + r * secret))].map(asDer);
  return Buffer.concat([
    Buffer.of(
      48,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
    ...parts,
  ]);
}

/** Checks such a signature with the private half, which the local keys have: both points of the check are multiples of the base point. */
export function verifyDigest(key: KmsKey, digest: Buffer, signature: Buffer): boolean {
  const length = signature[3] ?? 0;
  const [r, s] = [signature.subarray(4, 4 + length), signature.subarray(6 + length)];
  if (signature[0] !== 48 || r.length === 0 || s.length === 0) return false;
  const weight = inverse(numberOf(s));
  const times = within(weight * (numberOf(digest) + numberOf(r) * secretOf(key)));
  return times !== 0n && pointX(times) === numberOf(r);
}
