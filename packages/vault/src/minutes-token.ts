import { compactVerify, importJWK, type JWK } from 'jose';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { Signer } from './signing.ts';

const typ = 'homeward-minutes+jws';
/** What a sealed month's signature is of. */
export const typOfMonth = 'homeward-month+jws';

function coded(value: Json): string {
  return Buffer.from(canonicalJson(value)).toString('base64url');
}

/** One integer of a DER signature as 32 bytes: DER drops leading zeros, and adds one before a high bit. */
function fixed(der: Buffer, at: number): { readonly value: Buffer; readonly next: number } {
  const length = der[at + 1] ?? 0;
  const whole = der.subarray(at + 2, at + 2 + length);
  const value = Buffer.concat([Buffer.alloc(32), whole]).subarray(-32);
  return { value, next: at + 2 + length };
}

/** An ECDSA signature over P-256 as JOSE has it, r and s of 32 bytes each (RFC 7518, 3.4), from the DER that KMS gives (RFC 3279, 2.2.3). @internal for tests */
export function joseSignature(der: Buffer): Buffer {
  const r = fixed(der, 2);
  return Buffer.concat([r.value, fixed(der, r.next).value]);
}

/** Signs a statement as a compact JWS, ES256 (RFC 7515): text of base64url and two points, for a QR code or a file. */
export async function signToken(signer: Signer, kid: string, said: Json, of = typ): Promise<string> {
  const signing = `${coded({ alg: 'ES256', kid, typ: of })}.${coded(said)}`;
  const der = Buffer.from(await signer.sign(signing), 'base64url');
  return `${signing}.${joseSignature(der).toString('base64url')}`;
}

/** Public keys by their id, as the app carries them (RFC 7517). */
export type KeySet = { readonly keys: readonly (JWK & { readonly kid: string })[] };

export type Verified =
  | { readonly valid: true; readonly kid: string; readonly said: unknown }
  | { readonly valid: false; readonly because: 'unreadable' | 'unknown-key' | 'wrong-signature' };

/** Who signed it, and what it says; never throws. Nothing is asked of a network. */
export async function verifyToken(token: string, { keys }: KeySet, of = typ): Promise<Verified> {
  const kid = kidOf(token, of);
  if (kid === undefined) return { valid: false, because: 'unreadable' };
  const key = keys.find((one) => one.kid === kid);
  if (key === undefined) return { valid: false, because: 'unknown-key' };
  try {
    const { payload } = await compactVerify(token, await importJWK(key, 'ES256'), { algorithms: ['ES256'] });
    return { valid: true, kid, said: JSON.parse(Buffer.from(payload).toString('utf8')) };
  } catch {
    return { valid: false, because: 'wrong-signature' };
  }
}

function kidOf(token: string, of: string): string | undefined {
  const header = token.slice(0, token.indexOf('.'));
  try {
    const said = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { kid?: unknown; typ?: unknown };
    return typeof said.kid === 'string' && said.typ === of ? said.kid : undefined;
  } catch {
    return undefined;
  }
}
