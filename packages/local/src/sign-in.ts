import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { createAdapter } from './sign-in-store.ts';
import { listenOnLoopback, readBody } from './loopback.ts';
import type { Person } from './people.ts';
import { choicePage, escapeHtml, page } from './sign-in-pages.ts';

/** What the local sign-in stands in for: the app client of the template's user pool. */
export type SignInSettings = {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly people: readonly Person[];
  /** The origins of the web app on this machine, once they are known. */
  readonly webOrigins: () => readonly string[];
};

/** The running sign-in; `issuer` is its address and the `iss` of its tokens. */
export type SignIn = { readonly issuer: string; readonly clientId: string; readonly close: () => Promise<void> };

/**
 * Starts oidc-provider in the place of Cognito's managed login: authorization code with PKCE for a public client, RS256 access
 * tokens with `cognito:groups`, `client_id`, `scope`, `sub` and `token_use`. Anyone on this machine may be any of the people.
 */
export async function startSignIn(settings: SignInSettings): Promise<SignIn> {
  let serve: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => void response.writeHead(503).end();
  const listening = await listenOnLoopback((request, response) => serve(request, response));
  const issuer = listening.url;
  const provider = new Provider(issuer, configuration(settings));
  allowWebApp(provider, settings);
  const callback = provider.callback();
  serve = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
    interaction(provider, settings, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page('This sign-in has ended', '<p>Go back to the application and sign in again.</p>'));
    });
  };
  return { issuer, clientId: settings.clientId, close: listening.close };
}

async function interaction(provider: Provider, { people }: SignInSettings, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method === 'GET') return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(choicePage(people, uid));
  const body = await readBody(request, 10_000);
  const chosen = new URLSearchParams(body?.toString()).get('sub');
  const person = people.find((found) => found.sub === chosen);
  if (!person) throw new Error('Nobody was chosen.');
  await provider.interactionFinished(request, response, { login: { accountId: person.sub } }, { mergeWithLastSubmission: false });
}

/** Any path of the web app's own origins is a place to come back to: the port is only known when the server listens. */
function allowWebApp(provider: Provider, { webOrigins }: SignInSettings): void {
  const isOurs = (uri: string) => URL.canParse(uri) && webOrigins().includes(new URL(uri).origin);
  const client = provider.Client.prototype as unknown as { redirectUriAllowed: (uri: string) => boolean; postLogoutRedirectUriAllowed: (uri: string) => boolean };
  client.redirectUriAllowed = isOurs;
  client.postLogoutRedirectUriAllowed = isOurs;
}

function configuration({ clientId, scopes, people, webOrigins }: SignInSettings): Configuration {
  const bySub = new Map(people.map((person) => [person.sub, person] as const));
  const signingKey = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') };
  return {
    adapter: createAdapter(),
    clients: [{ client_id: clientId, token_endpoint_auth_method: 'none', grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'], redirect_uris: ['http://127.0.0.1/'], post_logout_redirect_uris: ['http://127.0.0.1/'] }],
    jwks: { keys: [signingKey] } as never,
    cookies: { keys: [randomBytes(16).toString('hex')] },
    scopes: [...new Set(['openid', 'offline_access', ...scopes])],
    claims: { openid: ['sub', 'cognito:groups'], profile: ['name', 'locale'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    interactions: { url: (_ctx, found) => `/interaction/${found.uid}` },
    clientBasedCORS: (_ctx, origin) => webOrigins().includes(origin),
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    ttl: { AccessToken: 3600, AuthorizationCode: 60, IdToken: 3600, Interaction: 3600, Session: 43_200, Grant: 43_200, RefreshToken: 43_200 },
    findAccount: (_ctx, sub) => {
      const person = bySub.get(sub);
      return person && { accountId: sub, claims: () => ({ sub, 'cognito:groups': [person.role], name: person.name, locale: person.language }) };
    },
    extraTokenClaims: (_ctx, token) => {
      const person = 'accountId' in token ? bySub.get(String(token.accountId)) : undefined;
      return person && { 'cognito:groups': [person.role], token_use: 'access', username: person.sub };
    },
    loadExistingGrant: (ctx) => grantEverything(ctx, scopes, clientId),
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = page('Signing in did not work', `<p>${escapeHtml(out.error)}: ${escapeHtml(out.error_description ?? '')}</p>`);
    },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => void (ctx.body = page('Sign out?', `${form}<button type="submit" form="op.logoutForm" name="logout" value="yes">Yes, sign out</button>`)),
        postLogoutSuccessSource: (ctx) => void (ctx.body = page('You are signed out', '')),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resourceOf(clientId),
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: ['openid', ...scopes].join(' '), audience: clientId, accessTokenTTL: 3600, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
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
