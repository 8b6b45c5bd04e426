import type { KeyObject } from 'node:crypto';
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader, errors } from 'jose';
import type { Json } from './canonical-json.ts';
import { VaultError } from './vault-error.ts';

const ALG = 'dir';
const ENC = 'A256GCM';
const BLOCK_BYTES = 64;
const SPACE = 0x20;

/** Where a sealed section belongs; it opens nowhere else. */
export type SealedPlace = {
  readonly thing: `${'arrival' | 'batch' | 'case' | 'disclosure' | 'handover'}:${string}`;
  readonly section: string;
  readonly version: number;
};

/**
 * Seals JSON as a compact JWE (RFC 7516, `dir`, A256GCM, random 96-bit IV). Thing, section and version stand in the
 * protected header: readable, hence ids only, but authenticated. The plaintext is padded with spaces, which JSON
 * ignores, to a multiple of 64 bytes: the length tells how many blocks, not whether a name is short or long.
 */
export function seal(key: KeyObject, place: SealedPlace, content: Json): Promise<string> {
  const { thing, section, version } = place;
  return new CompactEncrypt(padded(JSON.stringify(content)))
    .setProtectedHeader({ alg: ALG, enc: ENC, thing, section, version })
    .encrypt(key);
}

/** Opens a section at its place. Errors: `not-sealed`, `wrong-place`, `wrong-key` (also for altered bytes). */
export async function open(key: KeyObject, jwe: string, place: SealedPlace): Promise<Json> {
  const header = headerOf(jwe);
  const { thing, section, version } = place;
  if (header['thing'] !== thing || header['section'] !== section || header['version'] !== version) {
    throw new VaultError('wrong-place');
  }
  const plain = await decryptWith(key, jwe);
  return JSON.parse(new TextDecoder().decode(plain)) as Json;
}

function padded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const block = new Uint8Array(Math.ceil(bytes.length / BLOCK_BYTES) * BLOCK_BYTES).fill(SPACE);
  block.set(bytes);
  return block;
}

function headerOf(jwe: string): Readonly<Record<string, unknown>> {
  if (!jwe.split('.').every(isStrictBase64url)) throw new VaultError('not-sealed');
  try {
    return decodeProtectedHeader(jwe);
  } catch (error) {
    throw new VaultError('not-sealed', error);
  }
}

/** RFC 4648, 3.5: the unused bits of the last character must be zero, else one seal would have several spellings. */
function isStrictBase64url(part: string): boolean {
  return Buffer.from(part, 'base64url').toString('base64url') === part;
}

async function decryptWith(key: KeyObject, jwe: string): Promise<Uint8Array> {
  const only = { keyManagementAlgorithms: [ALG], contentEncryptionAlgorithms: [ENC] };
  try {
    return (await compactDecrypt(jwe, key, only)).plaintext;
  } catch (error) {
    if (error instanceof errors.JWEDecryptionFailed) throw new VaultError('wrong-key', error);
    if (error instanceof errors.JOSEError) throw new VaultError('not-sealed', error);
    throw error;
  }
}
