import * as oauth from 'oauth4webapi';
import { secondsAhead } from '../api/server-clock.ts';
import type { Config } from './config.ts';
import { callback, type Pending, pendingKey } from './way-back.ts';

/** Tokens live in this page's memory alone (ASVS 14.3.3): a reload asks the issuer's own session again. */
export type Tokens = { readonly access: string; readonly id: string | undefined; readonly refresh: string | undefined };

function options(config: Config) {
  return { [oauth.allowInsecureRequests]: /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(config.issuer) };
}

/** A tablet's clock may be a day wrong: tokens are held against the server's. */
async function clientOf({ clientId }: Config): Promise<oauth.Client> {
  return { client_id: clientId, [oauth.clockSkew]: await secondsAhead() };
}

async function discover(config: Config): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(config.issuer);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options(config)));
}

/**
 * Leaves for the issuer: authorization code with PKCE (RFC 7636), state and nonce. `hint` names whom the person wants
 * to be; `again` asks the issuer to forget whoever is signed in. Only the three random words stay in sessionStorage.
 */
export async function leaveForSignIn(
  config: Config,
  returnTo: string,
  hint?: string,
  again = hint !== undefined,
): Promise<void> {
  const server = await discover(config);
  const verifier = oauth.generateRandomCodeVerifier();
  const pending: Pending = {
    verifier,
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    returnTo,
  };
  const address = new URL(server.authorization_endpoint ?? '');
  const asked = {
    client_id: config.clientId,
    response_type: 'code',
    redirect_uri: location.origin + callback,
    scope: 'openid',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(config.resource ? { resource: config.resource } : {}),
    ...(hint ? { login_hint: hint } : {}),
    ...(again ? { prompt: 'login' } : {}),
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  sessionStorage.setItem(pendingKey, JSON.stringify(pending));
  location.assign(address);
}

/** Back from the issuer: the code for tokens. Throws when the answer is not the one to our question. */
export async function finishSignIn(config: Config): Promise<{ readonly tokens: Tokens; readonly returnTo: string }> {
  const pending = JSON.parse(sessionStorage.getItem(pendingKey) ?? 'null') as Pending | null;
  sessionStorage.removeItem(pendingKey);
  if (pending === null) throw new Error('nobody left for sign-in from here');
  const server = await discover(config);
  const client = await clientOf(config);
  const answer = oauth.validateAuthResponse(server, client, new URL(location.href), pending.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    answer,
    location.origin + callback,
    pending.verifier,
    options(config),
  );
  const expected = { expectedNonce: pending.nonce, requireIdToken: true };
  const given = await oauth.processAuthorizationCodeResponse(server, client, response, expected);
  return { tokens: tokensOf(given), returnTo: pending.returnTo };
}

function tokensOf(given: oauth.TokenEndpointResponse, before?: Tokens): Tokens {
  return {
    access: given.access_token,
    id: given.id_token ?? before?.id,
    refresh: given.refresh_token ?? before?.refresh,
  };
}

/** New tokens without leaving the page; `ended` where the issuer gives none any more, `nobody-answered` where it was not reached. */
export async function renew(config: Config, tokens: Tokens): Promise<Tokens | 'ended' | 'nobody-answered'> {
  if (tokens.refresh === undefined) return 'ended';
  try {
    const server = await discover(config);
    const client = await clientOf(config);
    const response = await oauth.refreshTokenGrantRequest(
      server,
      client,
      oauth.None(),
      tokens.refresh,
      options(config),
    );
    return tokensOf(await oauth.processRefreshTokenResponse(server, client, response), tokens);
  } catch (error) {
    return error instanceof oauth.ResponseBodyError ? 'ended' : 'nobody-answered';
  }
}

/** Ends the issuer's session too; without an address for that, only this page forgets. */
export async function leaveForSignOut(config: Config, tokens: Tokens): Promise<void> {
  const end = (await discover(config)).end_session_endpoint;
  if (!end) return location.assign('/');
  const address = new URL(end);
  const home = `${location.origin}/`;
  // Cognito reads logout_uri, the standard says post_logout_redirect_uri; each ignores the other's word.
  const asked = { client_id: config.clientId, post_logout_redirect_uri: home, logout_uri: home };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  if (tokens.id) address.searchParams.set('id_token_hint', tokens.id);
  location.assign(address);
}
