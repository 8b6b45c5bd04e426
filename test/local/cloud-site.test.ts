import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../packages/local/src/cloud.ts';
import { tokenFrom } from '../../packages/local/src/token-for.ts';
import { ofAllSuites } from '../cloud/database.ts';
import { people } from './fixture/people.ts';
import { type FixtureCloud, startFixtureCloud } from './fixture-cloud.ts';

let cloud: FixtureCloud['cloud'];
beforeAll(async () => {
  ({ cloud } = await startFixtureCloud());
}, 60_000);
afterAll(() => cloud.stop());

test('the site is served with its types, its headers and a single-page fallback', async () => {
  const page = await fetch(`${cloud.url}/cases/42`);
  expect([
    page.status,
    page.headers.get('content-type'),
    page.headers.get('content-security-policy'),
    page.headers.get('cache-control'),
  ]).toEqual([200, 'text/html; charset=utf-8', "default-src 'self'", 'no-cache']);
  const script = await fetch(`${cloud.url}/assets/main-abcdef12.js`);
  expect([script.headers.get('content-type'), script.headers.get('cache-control')]).toEqual([
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ]);
  expect((await fetch(`${cloud.url}/missing.js`)).status).toBe(404);
  expect((await fetch(`${cloud.url}/dev/other`)).status).toBe(404);
});

test('the web app finds its sign-in, and a token can be had from the running platform by role', async () => {
  const config = await (await fetch(`${cloud.url}/config.json`)).json();
  expect(config).toEqual({ issuer: cloud.issuer, clientId: cloud.clientId, demo: true });
  const other = await tokenFrom(cloud.url, 'embassy-th');
  const answer = await fetch(`${cloud.url}/v1/embassy-th/echo`, { headers: { authorization: `Bearer ${other}` } });
  expect(answer.status).toBe(200);
  await expect(tokenFrom(cloud.url, 'nobody')).rejects.toThrow('Nobody in this platform signs in as nobody.');
  await expect(tokenFrom('http://127.0.0.1:9', 'embassy-th')).rejects.toThrow('Nothing answers');
});

test('a second cloud on the same port takes the next one', async () => {
  const port = Number(new URL(cloud.url).port);
  const second = await startCloud({
    outDir: cloud.template.outDir,
    port,
    database: ofAllSuites,
    people,
    log: () => undefined,
  });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.stop();
}, 60_000);
