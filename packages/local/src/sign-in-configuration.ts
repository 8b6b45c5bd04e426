import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { Person } from './people.ts';
import { escapeHtml, page } from './sign-in-pages.ts';
import { createAdapter } from './sign-in-store.ts';
import type { Lifetimes } from './token-lifetimes.ts';

/** What the local sign-in stands in for: the app client of the template's user pool. */
export type SignInSettings = {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly people: readonly Person[];
  readonly lifetimes: Lifetimes;
  /** The origins of the web app on this machine, once they are known. */
  readonly webOrigins: () => readonly string[];
};

/** How oidc-provider is set up to give what Cognito gives: one public client, PKCE always, claims as in an access token of a pool. */
export function configurationOf(settings: SignInSettings): Configuration {
  const { clientId, scopes, webOrigins } = settings;
  return {
    adapter: createAdapter(),
    clients: [publicClient(clientId)],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    scopes: [...new Set(['openid', 'offline_access', ...scopes])],
    claims: { openid: ['sub', 'cognito:groups'], profile: ['name', 'locale'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    interactions: { url: (_ctx, found) => `/interaction/${found.uid}` },
    clientBasedCORS: (_ctx, origin) => webOrigins().includes(origin),
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    ttl: ttlOf(settings.lifetimes),
    ...accounts(settings),
    loadExistingGrant: (ctx) => grantEverything(ctx, scopes, clientId),
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = page(
        'Signing in did not work',
        `<p>${escapeHtml(out.error)}: ${escapeHtml(out.error_description ?? '')}</p>`,
      );
    },
    features: featuresOf(settings),
  };
}

/** Being signed in ends with the last refresh token; a code is good for a minute. */
function ttlOf({ access, id, refresh, signingIn }: Lifetimes): NonNullable<Configuration['ttl']> {
  const whole = { Session: refresh, Grant: refresh, RefreshToken: refresh };
  return { AccessToken: access, IdToken: id, AuthorizationCode: 60, Interaction: signingIn, ...whole };
}

function publicClient(clientId: string) {
  return {
    client_id: clientId,
    token_endpoint_auth_method: 'none' as const,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code' as const],
    // Where it may really come back to is decided by origin, once the server listens.
    redirect_uris: ['http://127.0.0.1/'],
    post_logout_redirect_uris: ['http://127.0.0.1/'],
  };
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' }) as { kty: 'RSA'; n: string; e: string };
  return { ...jwk, alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') };
}

function accounts({ people }: SignInSettings): Pick<Configuration, 'findAccount' | 'extraTokenClaims'> {
  const bySub = new Map(people.map((person) => [person.sub, person] as const));
  const claimsOf = (person: Person) => ({
    'cognito:groups': [person.role],
    name: person.name,
    locale: person.language,
  });
  return {
    findAccount: (_ctx, sub) => {
      const person = bySub.get(sub);
      return person && { accountId: sub, claims: () => ({ sub, ...claimsOf(person) }) };
    },
    extraTokenClaims: (ctx, token) => {
      const person = 'accountId' in token ? bySub.get(String(token.accountId)) : undefined;
      const { AuthorizationCode: code, RefreshToken: renewing } = ctx.oidc.entities;
      const when = { auth_time: (code ?? renewing)?.authTime };
      return person && { 'cognito:groups': [person.role], token_use: 'access', username: person.sub, ...when };
    },
  };
}

function featuresOf({ clientId, scopes, lifetimes }: SignInSettings): NonNullable<Configuration['features']> {
  return {
    devInteractions: { enabled: false },
    revocation: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        const yes = '<button type="submit" form="op.logoutForm" name="logout" value="yes">Yes, sign out</button>';
        ctx.body = page('Sign out?', `${form}${yes}`);
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.body = page('You are signed out', '');
      },
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resourceOf(clientId),
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: ['openid', ...scopes].join(' '),
        audience: clientId,
        accessTokenTTL: lifetimes.access,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  };
}

function resourceOf(clientId: string): string {
  return `urn:homeward:${clientId}`;
}

/** Nobody is asked for consent to use the platform they work on: the whole of what the client may ask is granted. */
async function grantEverything(ctx: KoaContextWithOIDC, scopes: readonly string[], clientId: string) {
  const { client, session, provider, result } = ctx.oidc;
  if (!client || !session) return undefined;
  const known = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  if (known) return provider.Grant.find(known);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: String(session.accountId) });
  grant.addOIDCScope(['openid', 'offline_access', ...scopes].join(' '));
  grant.addResourceScope(resourceOf(clientId), ['openid', ...scopes].join(' '));
  await grant.save();
  return grant;
}
