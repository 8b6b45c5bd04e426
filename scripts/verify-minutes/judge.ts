import { createHash } from 'node:crypto';
import { type SignedMinutes, signedMinutes } from '@homeward/domain/handover/signed-minutes';
import { canonicalJson, type Json } from '@homeward/vault/canonical-json';
import { type KeySet, verifyToken } from '@homeward/vault/minutes-token';
import * as z from 'zod';

const jwk = z.looseObject({ kid: z.string(), kty: z.literal('EC'), crv: z.literal('P-256') });
const keySet = z.object({ keys: z.array(jwk).min(1) });

/** The signature, and the minutes it is to speak of, where they are at hand. */
export type Asked = { readonly token: string; readonly minutes?: Readonly<Record<string, unknown>> | undefined };

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The public keys that a text holds; `undefined` where it holds none. */
export function keysIn(text = ''): KeySet | undefined {
  return keySet.safeParse(jsonIn(text)).data as KeySet | undefined;
}

function hashOf(minutes: Readonly<Record<string, unknown>>): string {
  return createHash('sha256')
    .update(canonicalJson(minutes as Json))
    .digest('hex');
}

function says(said: SignedMinutes): readonly string[] {
  const { handover, edition, from, to, sender, receiver, at, receiverByLink } = said;
  const post = (of: string | undefined) => (of === undefined ? '' : `, ${of}`);
  const how = receiverByLink ? ', by a one-time link without an account' : '';
  return [
    `handover ${handover}, edition ${edition} of its minutes`,
    `given by ${sender}${post(said.senderPost)} (${from}), taken over by ${receiver}${post(said.receiverPost)} (${to})${how}, on ${at}`,
  ];
}

const reasons = {
  unreadable: 'this is no signature of minutes',
  'unknown-key': 'it was signed by a key that the app does not know',
  'wrong-signature': 'the signature does not fit what it says',
} as const;

/** Valid where there is no `because`. */
type Verdict = { readonly said?: SignedMinutes; readonly key?: string; readonly because?: string };

/** Whether the signature stands, whether it speaks of minutes, and whether those at hand are the ones it speaks of. */
export async function judge({ token, minutes }: Asked, keys: KeySet): Promise<Verdict> {
  const found = await verifyToken(token, keys);
  if (!found.valid) return { because: reasons[found.because] };
  const { success, data: said } = signedMinutes.safeParse(found.said);
  if (!success) return { key: found.kid, because: 'it does not speak of minutes' };
  const same = minutes === undefined || hashOf(minutes) === said.minutes;
  return { said, key: found.kid, ...(same ? {} : { because: 'the minutes in the file are not the signed ones' }) };
}

export function linesOf({ said, key, because }: Verdict): readonly string[] {
  return [
    ...(said === undefined ? [] : says(said)),
    ...(key === undefined ? [] : [`signed with the key ${key}`]),
    because === undefined ? 'valid: yes' : `valid: no, ${because}`,
  ];
}
