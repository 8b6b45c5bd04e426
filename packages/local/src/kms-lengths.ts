import { AwsCallError } from './aws-call.ts';
import type { KmsKey } from './kms-keys.ts';
import { isOver, type Limit, limits } from './limits.ts';

const constraint = (member: string, said: string) =>
  new AwsCallError(
    'ValidationException',
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must have ${said}`,
  );

/** Holds a member of a request to its length, in the words of KMS: at least one byte, at most so many. */
export function holdLength(member: string, given: Buffer, limit: Limit): Buffer {
  if (given.length === 0) throw constraint(member, 'length greater than or equal to 1');
  if (isOver(limit, given.length)) throw constraint(member, `length less than or equal to ${limit.most}`);
  return given;
}

/** Holds a number of random bytes to what KMS makes at once. */
export function holdNumber(member: string, given: number): number {
  if (!(given >= 1)) throw constraint(member, 'value greater than or equal to 1');
  if (isOver(limits.kmsDataKey, given))
    throw constraint(member, `value less than or equal to ${limits.kmsDataKey.most}`);
  return given;
}

/** A hash is as long as its algorithm makes it. */
export function holdDigest(digest: Buffer, algorithm: string): Buffer {
  if (digest.length !== Number(algorithm.split('_').at(-1)) / 8)
    throw new AwsCallError('ValidationException', `Digest is invalid length for algorithm ${algorithm}.`);
  return digest;
}

const underRsa: { readonly [name: string]: Limit } = {
  RSA_2048_RSAES_OAEP_SHA_256: limits.rsa2048Sha256,
  RSA_3072_RSAES_OAEP_SHA_256: limits.rsa3072Sha256,
  RSA_4096_RSAES_OAEP_SHA_256: limits.rsa4096Sha256,
  RSA_2048_RSAES_OAEP_SHA_1: limits.rsa2048Sha1,
  RSA_3072_RSAES_OAEP_SHA_1: limits.rsa3072Sha1,
  RSA_4096_RSAES_OAEP_SHA_1: limits.rsa4096Sha1,
};

/** What an RSA key wraps is as long as its modulus and the padding leave. */
export function holdUnderRsa({ spec }: KmsKey, plain: Buffer, algorithm: string): void {
  const limit = underRsa[`${spec}_${algorithm}`];
  if (limit === undefined || !isOver(limit, plain.length)) return;
  throw new AwsCallError(
    'ValidationException',
    `Algorithm ${algorithm} and key spec ${spec} cannot encrypt data larger than ${limit.most} bytes.`,
  );
}
