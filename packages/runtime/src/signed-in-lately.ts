import type { Route } from '@homeward/api/route';
import type { Desk } from '@homeward/domain/people/actor';

/** Seconds between a sign-in and the last token that may still change something at the office. */
const lately = 3600;

/** What closes something never waits for a sign-in. */
const closing: readonly string[] = ['revokeStaff', 'revokeDevice'];

type Claims = Readonly<Record<string, unknown>>;

/**
 * The office decides who sits where: there whatever opens a seat or a device needs a sign-in of the last hour behind its token, though tokens
 * are renewed for a working day (RFC 9470; `auth_time` as in OpenID Connect Core 2). A token that does not say is an old one.
 */
export function signedInLately(desk: Desk, { kind, operationId }: Route, claims: Claims = {}): boolean {
  if (desk !== 'office' || kind === 'read' || closing.includes(operationId)) return true;
  return Number(claims['iat']) - Number(claims['auth_time']) <= lately;
}

/** The challenge of RFC 9470, section 3: the client asks the person to sign in anew. */
export const signInAnew = `Bearer error="insufficient_user_authentication", max_age="${lately}"`;
