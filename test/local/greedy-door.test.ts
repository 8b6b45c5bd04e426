import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestRaw } from '../cloud/request-raw.ts';
import { type FixtureCloud, startFixtureCloud } from './fixture-cloud.ts';

let cloud: FixtureCloud['cloud'];
let token: FixtureCloud['token'];
let echo: FixtureCloud['echo'];
beforeAll(async () => {
  ({ cloud, token, echo } = await startFixtureCloud());
}, 60_000);
afterAll(() => cloud.stop());

const door = '/v1/embassy-th/door';

async function seen(line: string) {
  const { status, text } = await requestRaw(cloud.url, line, { authorization: `Bearer ${token}` });
  const { event } = status === 200 ? JSON.parse(text) : { event: undefined };
  return { status, event };
}

describe('a door, as API Gateway documents it and was seen to hand it on', () => {
  test('takes every method and the rest of the path whatever it is, and says which route it is', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect(await echo(`${door}/a/b`, { method }), method).toMatchObject({
        routeKey: `ANY ${door}/{proxy+}`,
        rawPath: `${door}/a/b`,
        pathParameters: { proxy: 'a/b' },
        requestContext: { http: { method, path: `${door}/a/b` } },
      });
  });

  test.each([
    ['/', ''],
    ['/a/', 'a/'],
    ['//a', '/a'],
    ['/./a/../b', './a/../b'],
    ['/a%20b', 'a b'],
    ['/a%2fb', 'a/b'],
    ['/%2e%2e/a', '../a'],
    ['/%252e', '%2e'],
    ['/%E1%9E%80', 'ក'],
    ['/a%3Fb=1', 'a'],
  ])('decodes %s once, resolves no dots and merges no slashes', async (path, proxy) => {
    const { event } = await seen(`GET ${door}${path}`);
    expect(event).toMatchObject({ rawPath: `${door}/${proxy}`, pathParameters: { proxy } });
  });

  test('cannot be named otherwise: without its slash, in capitals or with another before it there is no route', async () => {
    for (const path of [door, '/v1/EMBASSY-TH/door/a', '/v1/embassy-th//door/a', '/v1/embassy-th/door2/a'])
      expect((await seen(`GET ${path}`)).status, path).toBe(404);
    for (const path of ['/%', '/%zz', '/%E0%A4%A', '/%c0%ae'])
      expect((await seen(`GET ${door}${path}`)).status, path).toBe(400);
  });

  test('is beside a route of its own name: that one answers its method without a token, the door asks every other for one', async () => {
    const status = async (line: string) => (await requestRaw(cloud.url, line)).status;
    expect(await status(`POST ${door}/links/views`)).toBe(200);
    for (const line of [
      'GET links/views',
      'HEAD links/views',
      'OPTIONS links/views',
      'POST links/views/',
      'POST links',
    ])
      expect(await status(line.replace(' ', ` ${door}/`)), line).toBe(401);
  });
});
