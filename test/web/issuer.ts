import { randomUUID } from 'node:crypto';

const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const codes = new Map<string, { readonly role: string; readonly nonce: string }>();
// Whoever signed in last stands for the issuer's own session.
let session = '';

function jwt(claims: Readonly<Record<string, unknown>>): string {
  return `${json({ alg: 'RS256', typ: 'JWT' })}.${json(claims)}.${Buffer.from('signature').toString('base64url')}`;
}

let begun = 0;
/** From now on whoever has a token signed in so many seconds ago: it is renewed for a working day. */
export function signedInAgo(seconds: number): void {
  begun = seconds;
}

const expiry = (now: number) => ({ iat: now, auth_time: now - begun, exp: now + 3600 });

/** A token of a role, for whoever asks past the browser. */
export function tokenOf(role: string): string {
  return jwt({ sub: `${role}-1`, ...expiry(Math.floor(Date.now() / 1000)), 'cognito:groups': [role] });
}

/** What the issuer's discovery document says. */
export function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${issuer}/end`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

/** The way back from the issuer: a code for whom `login_hint` names, or for whoever is signed in; else a refusal. */
export function authorize(query: URLSearchParams): string {
  const role = query.get('login_hint') ?? session;
  const back = new URL(query.get('redirect_uri') ?? '');
  back.searchParams.set('state', query.get('state') ?? '');
  if (role === '' || query.get('code_challenge_method') !== 'S256') {
    back.searchParams.set('error', 'access_denied');
    return back.href;
  }
  session = role;
  const code = randomUUID();
  codes.set(code, { role, nonce: query.get('nonce') ?? '' });
  back.searchParams.set('code', code);
  return back.href;
}

const refreshing = new Map<string, string>();

/** Who asks: by a code, once and with its verifier, or by what was given for the next time, once too. */
function asking(form: URLSearchParams): { readonly role: string; readonly nonce?: string } | undefined {
  const again = form.get('refresh_token') ?? '';
  const role = refreshing.get(again);
  refreshing.delete(again);
  if (role !== undefined) return { role };
  const known = codes.get(form.get('code') ?? '');
  codes.delete(form.get('code') ?? '');
  return form.get('code_verifier') ? known : undefined;
}

/** Tokens for a code or a refresh token, once. */
export function tokens(issuer: string, form: URLSearchParams): unknown {
  const known = asking(form);
  if (known === undefined) return undefined;
  const refresh = randomUUID();
  refreshing.set(refresh, known.role);
  const now = Math.floor(Date.now() / 1000);
  const common = { iss: issuer, sub: `${known.role}-1`, ...expiry(now) };
  return {
    token_type: 'Bearer',
    expires_in: 3600,
    refresh_token: refresh,
    access_token: jwt({ ...common, 'cognito:groups': [known.role], scope: 'openid homeward' }),
    id_token: jwt({ ...common, aud: 'homeward-web', ...(known.nonce ? { nonce: known.nonce } : {}) }),
  };
}

export function endSession(query: URLSearchParams): string {
  session = '';
  return query.get('post_logout_redirect_uri') ?? '/';
}
