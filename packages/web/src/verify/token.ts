import { type SignedMinutes, signedMinutes } from '@homeward/domain/handover/signed-minutes';
import { canonical } from './canonical.ts';

/** A public key as the app carries it (RFC 7517). */
export type PublicKey = JsonWebKey & { readonly kid: string };

/** What was read: a signature, and the minutes it is to speak of, where they are at hand. */
export type Asked = { readonly token: string; readonly minutes?: unknown };

export type Verdict =
  | { readonly valid: true; readonly said: SignedMinutes; readonly key: string }
  | {
      readonly valid: false;
      readonly because: 'unreadable' | 'unknown-key' | 'wrong-signature' | 'not-minutes' | 'other-minutes';
      readonly said?: SignedMinutes;
    };

const typ = 'homeward-minutes+jws';

function bytesOf(part: string): Uint8Array<ArrayBuffer> {
  const text = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(part)));
  } catch {
    return undefined;
  }
}

async function isSigned([header = '', body = '', signature = '']: readonly string[], key: PublicKey): Promise<boolean> {
  try {
    const curve = { name: 'ECDSA', namedCurve: 'P-256' };
    const imported = await crypto.subtle.importKey('jwk', { ...key, key_ops: ['verify'] }, curve, false, ['verify']);
    const said = new TextEncoder().encode(`${header}.${body}`);
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, bytesOf(signature), said);
  } catch {
    return false;
  }
}

async function hashOf(minutes: unknown): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(minutes)));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the signature of minutes stands (ES256, RFC 7515 and 7518), who gave it, and of what it speaks. Nothing is asked of a network. */
export async function verify({ token, minutes }: Asked, keys: readonly PublicKey[]): Promise<Verdict> {
  const parts = token.split('.');
  const header = jsonOf(parts[0] ?? '') as
    | { readonly alg?: unknown; readonly kid?: unknown; readonly typ?: unknown }
    | undefined;
  if (parts.length !== 3 || header?.typ !== typ || header.alg !== 'ES256')
    return { valid: false, because: 'unreadable' };
  const key = keys.find(({ kid }) => kid === header.kid);
  if (key === undefined) return { valid: false, because: 'unknown-key' };
  if (!(await isSigned(parts, key))) return { valid: false, because: 'wrong-signature' };
  const { data: said } = signedMinutes.safeParse(jsonOf(parts[1] ?? ''));
  if (said === undefined) return { valid: false, because: 'not-minutes' };
  const same = minutes === undefined || (await hashOf(minutes)) === said.minutes;
  return same ? { valid: true, said, key: key.kid } : { valid: false, because: 'other-minutes', said };
}
