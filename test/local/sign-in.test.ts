import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { startSignIn } from '../../packages/local/src/sign-in.ts';
import { signInAs, tokensOf } from '../../packages/local/src/token-for.ts';
import { lifetimesOf } from '../../packages/local/src/token-lifetimes.ts';
import { people } from './fixture/people.ts';

const web = 'http://127.0.0.1:45001';
// The app client of a template: fifteen minutes of access, eight hours of renewing.
const lifetimes = lifetimesOf({
  AccessTokenValidity: 15,
  IdTokenValidity: 600,
  RefreshTokenValidity: 8,
  TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'seconds', RefreshToken: 'hours' },
});
const webOrigins = () => [web];
const signIn = await startSignIn({ clientId: 'client1', scopes: ['profile'], people, webOrigins, lifetimes });
afterAll(() => signIn.close());
const wish = { issuer: signIn.issuer, clientId: 'client1', redirectUri: `${web}/signed-in` };

test('the discovery document names its own address and demands PKCE', async () => {
  const discovery = (await (await fetch(`${signIn.issuer}/.well-known/openid-configuration`)).json()) as Record<
    string,
    unknown
  >;
  expect(discovery).toMatchObject({
    issuer: signIn.issuer,
    code_challenge_methods_supported: ['S256'],
    authorization_endpoint: `${signIn.issuer}/auth`,
    end_session_endpoint: `${signIn.issuer}/session/end`,
  });
});

test('code and PKCE give an RS256 access token with the claims Cognito gives', async () => {
  const token = await signInAs({ sub: 'sub-anong' }, wish);
  const { payload, protectedHeader } = await jwtVerify(token, createRemoteJWKSet(new URL(`${signIn.issuer}/jwks`)), {
    issuer: signIn.issuer,
    algorithms: ['RS256'],
  });
  expect(protectedHeader.alg).toBe('RS256');
  expect(payload).toMatchObject({
    sub: 'sub-anong',
    client_id: 'client1',
    aud: 'client1',
    scope: 'openid',
    token_use: 'access',
    'cognito:groups': ['embassy-th'],
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(900);
});

test('tokens are good for as long as the template says, or as Cognito gives them without a word', async () => {
  const { id = '' } = await tokensOf({ sub: 'sub-anong' }, wish);
  const { exp = 0, iat = 0 } = decodeJwt(id);
  expect(exp - iat).toBe(600);
  expect(lifetimes).toEqual({ access: 900, id: 600, refresh: 8 * 3600, signingIn: 180 });
  expect(lifetimesOf({})).toEqual({ access: 3600, id: 3600, refresh: 30 * 86_400, signingIn: 180 });
});

test('says when the person signed in, for what needs a sign-in of late', async () => {
  const { iat = 0, auth_time: signedInAt } = decodeJwt(await signInAs({ sub: 'sub-anong' }, wish));
  expect(iat - Number(signedInAt)).toBeLessThan(60);
});

test('[ASVS-10.4.5] a refresh token serves once: the answer brings the next, and one used twice ends them all', async () => {
  const renew = async (refresh_token: string) => {
    const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'client1', refresh_token });
    const answer = await fetch(`${signIn.issuer}/token`, { method: 'POST', body });
    return { status: answer.status, ...((await answer.json()) as { refresh_token?: string; access_token?: string }) };
  };
  const { refresh = '', access } = await tokensOf({ sub: 'sub-anong' }, wish);
  const renewed = await renew(refresh);
  expect(renewed.refresh_token).not.toBe(refresh);
  expect(decodeJwt(renewed.access_token ?? '')['auth_time']).toBe(decodeJwt(access)['auth_time']);
  expect((await renew(refresh)).status).toBe(400);
  expect((await renew(renewed.refresh_token ?? '')).status).toBe(400);
});

test('[ASVS-7.2.2] two people get two different tokens', async () => {
  const [first, second] = await Promise.all([
    signInAs({ sub: 'sub-anong' }, wish),
    signInAs({ sub: 'sub-sophea' }, wish),
  ]);
  expect([decodeJwt(first).sub, decodeJwt(second).sub]).toEqual(['sub-anong', 'sub-sophea']);
});

test('somebody not on the list cannot sign in', async () => {
  await expect(signInAs({ sub: 'sub-nobody' }, wish)).rejects.toThrow('gave no code');
});

test('[ASVS-10.4.1] [ASVS-10.4.6] a foreign place to come back to is refused, and so is a request without PKCE', async () => {
  await expect(
    signInAs({ sub: 'sub-anong' }, { ...wish, redirectUri: 'http://127.0.0.1:9/elsewhere' }),
  ).rejects.toThrow();
  const answer = await fetch(
    `${signIn.issuer}/auth?client_id=client1&response_type=code&scope=openid&redirect_uri=${encodeURIComponent(wish.redirectUri)}`,
    { redirect: 'manual' },
  );
  expect(answer.headers.get('location')).toContain('error=invalid_request');
});

test('the token endpoint answers the web app’s origin and no other', async () => {
  const ask = async (origin: string) =>
    (
      await fetch(`${signIn.issuer}/token`, {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'client1', code: 'x' }),
      })
    ).headers.get('access-control-allow-origin');
  expect(await ask(web)).toBe(web);
  expect(await ask('http://evil.invalid')).toBeNull();
});

test('the list of people is a page without scripts or outside addresses', async () => {
  const { choicePage } = await import('../../packages/local/src/sign-in-pages.ts');
  const html = choicePage([...people, { ...people[0], name: '<script>"x"' } as never], 'uid');
  expect(html).toContain('Anong');
  expect(html).not.toMatch(/<script|https?:\/\//);
});

test('a request that names a person or a role needs no choice, one that names nobody shows the list', async () => {
  const ask = async (hint: string) => {
    const query = new URLSearchParams({
      client_id: 'client1',
      response_type: 'code',
      scope: 'openid homeward',
      redirect_uri: wish.redirectUri,
      login_hint: hint,
      prompt: 'login',
      nonce: 'n',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    });
    const first = await fetch(`${signIn.issuer}/auth?${query}`, { redirect: 'manual' });
    const cookie = first.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
    return fetch(new URL(first.headers.get('location') ?? '', signIn.issuer), {
      redirect: 'manual',
      headers: { cookie },
    });
  };
  expect((await ask('embassy-th')).headers.get('location')).toContain('/auth/');
  expect((await ask('sub-sophea')).headers.get('location')).toContain('/auth/');
  expect(await (await ask('nobody')).text()).toContain('Anong');
});

test('signing out ends the session and leads back to the web app alone', async () => {
  const end = (uri: string) =>
    fetch(`${signIn.issuer}/session/end?client_id=client1&post_logout_redirect_uri=${encodeURIComponent(uri)}`);
  expect(await (await end(`${web}/`)).text()).toContain('/session/end/confirm');
  expect((await end('http://evil.invalid/')).status).toBe(400);
});
