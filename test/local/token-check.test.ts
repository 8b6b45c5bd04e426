import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, expect, test } from 'vitest';
import type { Route } from '../../packages/local/src/api-routes.ts';
import { listenOnLoopback } from '../../packages/local/src/loopback.ts';
import { createTokenCheck } from '../../packages/local/src/token-check.ts';

const rsa = await generateKeyPair('RS256', { extractable: true });
const strong = await generateKeyPair('RS512', { extractable: true });
const keys = [
  { ...(await exportJWK(rsa.publicKey)), kid: 'rsa' },
  { ...(await exportJWK(strong.publicKey)), kid: 'strong' },
];
const issuer = await listenOnLoopback(
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys })),
);
afterAll(() => issuer.close());
const route = (scopes: readonly string[] = []): Route => ({
  key: 'GET /v1/x',
  method: 'GET',
  segments: [],
  apiId: 'a',
  functionArn: 'f',
  scopes,
  permitted: true,
  authorizer: { issuer: issuer.url, audience: ['web'], userPool: true },
});
const check = createTokenCheck(() => issuer.url);
const soon = () => Math.floor(Date.now() / 1000) + 600;

async function ask(
  claims: Record<string, unknown>,
  scopes?: readonly string[],
  header = { alg: 'RS256', kid: 'rsa' },
): Promise<string> {
  const token = await new SignJWT(claims)
    .setProtectedHeader(header)
    .sign(header.kid === 'rsa' ? rsa.privateKey : strong.privateKey);
  return (await check(route(scopes), `Bearer ${token}`)).type;
}

const good = () => ({ iss: issuer.url, aud: 'web', exp: soon() });

test('a token of the issuer for this audience passes', async () => {
  expect(await ask(good())).toBe('passed');
  expect(await ask({ ...good(), aud: ['other', 'web'] })).toBe('passed');
});

test('[ASVS-9.2.4] without an audience the client id stands in for it, and only then', async () => {
  expect(await ask({ iss: issuer.url, exp: soon(), client_id: 'web' })).toBe('passed');
  expect(await ask({ ...good(), aud: 'other', client_id: 'web' })).toBe('unauthorized');
  expect(await ask({ iss: issuer.url, exp: soon() })).toBe('unauthorized');
});

test('[ASVS-9.2.3] [ASVS-10.3.1] rightly signed but expired, endless, early, foreign or misaddressed tokens do not pass', async () => {
  const now = Math.floor(Date.now() / 1000);
  expect(await ask({ ...good(), exp: now - 5 })).toBe('unauthorized');
  expect(await ask({ iss: issuer.url, aud: 'web' })).toBe('unauthorized');
  expect(await ask({ ...good(), nbf: now + 60 })).toBe('unauthorized');
  expect(await ask({ ...good(), iss: 'https://elsewhere.invalid' })).toBe('unauthorized');
  expect(await ask({ ...good(), aud: 'another' })).toBe('unauthorized');
});

test('an algorithm other than RS256 does not pass, though a published key signed it', async () => {
  expect(await ask(good(), [], { alg: 'RS512', kid: 'strong' })).toBe('unauthorized');
});

test('[ASVS-9.2.2] a route that asks for a scope is forbidden to a token without it', async () => {
  expect(await ask({ ...good(), scope: 'openid' }, ['homeward/write'])).toBe('forbidden');
  expect(await ask({ ...good(), scope: 'openid homeward/write' }, ['homeward/write'])).toBe('passed');
});

test('a token that is seen again is known until it expires, and not a moment longer', async () => {
  const exp = Math.floor(Date.now() / 1000) + 2;
  const token = await new SignJWT({ ...good(), exp })
    .setProtectedHeader({ alg: 'RS256', kid: 'rsa' })
    .sign(rsa.privateKey);
  const asked = async () => (await check(route(), `Bearer ${token}`)).type;
  expect([await asked(), await asked()]).toEqual(['passed', 'passed']);
  await new Promise((resolve) => setTimeout(resolve, exp * 1000 - Date.now() + 50));
  expect(await asked()).toBe('unauthorized');
});

test('what is remembered of a token is its signature: scope and audience are judged for each route', async () => {
  const token = await new SignJWT({ ...good(), scope: 'openid' })
    .setProtectedHeader({ alg: 'RS256', kid: 'rsa' })
    .sign(rsa.privateKey);
  const asked = async (of: Route) => (await check(of, `Bearer ${token}`)).type;
  expect(await asked(route())).toBe('passed');
  expect(await asked(route(['homeward/write']))).toBe('forbidden');
  const other = { issuer: issuer.url, audience: ['another'], userPool: true };
  expect(await asked({ ...route(), authorizer: other })).toBe('unauthorized');
  expect((await check(route(), `Bearer ${token.slice(0, -4)}AAAA`)).type).toBe('unauthorized');
});
