import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { Route } from './api-routes.ts';

/** What the authorizer lets through: the token's claims, and its scopes where the route asks for some. */
export type Passed = {
  readonly claims: { readonly [name: string]: unknown };
  readonly scopes: readonly string[] | null;
};

/** The authorizer's answer: passed, not known (401), or known without the route's scope (403). */
export type TokenAnswer =
  | { readonly type: 'passed'; readonly passed: Passed }
  | { readonly type: 'unauthorized' }
  | { readonly type: 'forbidden' };

/**
 * The JWT authorizer of an HTTP API: signature by the issuer's published keys (RS256 alone), issuer, `aud` or, where there is
 * none, `client_id`, expiry and not-before in real time, one of the route's scopes. `issuerOf` names the real issuer where the
 * local sign-in stands in for a user pool. Source: API Gateway developer guide, "Control access to HTTP APIs with JWT authorizers".
 */
export function createTokenCheck(
  issuerOf: (route: Route) => string,
): (route: Route, authorization: string | undefined) => Promise<TokenAnswer> {
  const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();
  const remembered = new Map<string, ReturnType<typeof rememberTokens>>();
  return async (route, authorization) => {
    const token = authorization?.replace(/^Bearer /i, '');
    if (!token || !route.authorizer) return { type: 'unauthorized' };
    const issuer = issuerOf(route);
    const keys =
      keySets.get(issuer) ??
      createRemoteJWKSet(new URL(`${issuer}/jwks`), { cooldownDuration: 1000, cacheMaxAge: 3_600_000 });
    keySets.set(issuer, keys);
    const verified = remembered.get(issuer) ?? rememberTokens();
    remembered.set(issuer, verified);
    try {
      const payload =
        verified.get(token) ??
        verified.keep(
          token,
          (await jwtVerify(token, keys, { algorithms: ['RS256'], issuer, requiredClaims: ['exp'] })).payload,
        );
      const audience = payload.aud === undefined ? [payload['client_id']] : [payload.aud].flat();
      if (!audience.some((given) => route.authorizer?.audience.includes(String(given))))
        return { type: 'unauthorized' };
      const held = String(payload['scope'] ?? payload['scp'] ?? '').split(' ');
      if (route.scopes.length > 0 && !route.scopes.some((scope) => held.includes(scope))) return { type: 'forbidden' };
      return { type: 'passed', passed: { claims: payload, scopes: route.scopes.length > 0 ? held : null } };
    } catch {
      return { type: 'unauthorized' };
    }
  };
}

/** A token seen again within a minute keeps the verdict on its signature; nothing is kept beyond its expiry, nor more than a thousand. */
function rememberTokens() {
  const known = new Map<string, { readonly payload: JWTPayload; readonly until: number }>();
  return {
    get(token: string): JWTPayload | undefined {
      const found = known.get(token);
      return found !== undefined && Date.now() < found.until ? found.payload : undefined;
    },
    keep(token: string, payload: JWTPayload): JWTPayload {
      if (known.size >= 1000) known.clear();
      known.set(token, { payload, until: Math.min(Date.now() + 60_000, Number(payload.exp) * 1000) });
      return payload;
    },
  };
}
