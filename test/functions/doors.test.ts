import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf } from '@homeward/store/open-store';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { requestRaw } from '../cloud/request-raw.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { ask, bodyOf } from './asking.ts';
import { expectProblem } from './sending.ts';

let running: Running;
let token: string;
beforeAll(async () => {
  running = await startRunning();
  token = await running.cloud.tokenFor('case-worker');
}, 600_000);
afterAll(() => running?.cloud.stop());

const door = '/v1/casework';
const nobody = '0199a7e2-8c00-7a10-9c11-000000000000';
const canary = 'canary-of-a-person';

/** Request lines at which no operation stands, whatever the gateway makes of them. */
const lines = [
  '/nothing',
  '/',
  '/me/',
  '//me',
  '/./me',
  '/../casework/me',
  '/%2e%2e/casework/me',
  '/me%2f',
  '/%2fme',
  '/ME',
  '/nothing?/v1/casework/me',
  '/nothing%3Fme',
  '/%256de',
  '/me%23x',
  `/cases/${nobody}/..`,
  `/${canary}/%00`,
  `/cases/${canary}%2f..%2f..%2fme`,
  `/${'a'.repeat(4084)}`,
  `/cases/${'x/'.repeat(2040)}`,
].map((path) => `GET ${door}${path}`);
const methods = ['OPTIONS', 'PUT', 'DELETE', 'PATCH'].flatMap((method) => [
  `${method} ${door}/me`,
  `${method} ${door}/cases/${nobody}`,
]);

const send = (line: string, by?: string) =>
  requestRaw(running.cloud.url, line, by === undefined ? {} : { authorization: `Bearer ${by}` });

describe('the door of a desk, through the gateway', () => {
  test('answers of what is not there what it answers of what is not yours, and without a token always 401', async () => {
    const absent = await send(`GET ${door}/cases/${nobody}`, token);
    expect(absent.status).toBe(404);
    for (const line of [...lines, ...methods]) {
      expect(await send(line, token), line).toEqual(absent);
      expect(await send(line), line).toEqual({ status: 401, text: '{"message":"Unauthorized"}' });
    }
    for (const path of ['/me', `/cases/${nobody}`, '/nothing'])
      expect(await send(`HEAD ${door}${path}`, token), path).toEqual({ status: 404, text: '' });
  });

  test('knows a slash that was sent as %2F as a slash, since the gateway decodes before anybody looks: the same checks, the same answer', async () => {
    expect(await send(`GET ${door}/cases%2f${nobody}`, token)).toEqual(
      await send(`GET ${door}/cases/${nobody}`, token),
    );
    expect((await send(`GET ${door}%2fme`)).status).toBe(401);
    expect(await send(`GET ${door}%2fme`, token)).toEqual(await send(`GET ${door}/me`, token));
  });

  test('is the only way in: at another prefix, and at a path that cannot be decoded, the gateway answers itself', async () => {
    for (const path of [door, '/v1/nowhere/me', '/v1/CASEWORK/me', '/v1//casework/me', '/v1/me', '/v1/'])
      expect(await send(`GET ${path}`, token), path).toEqual({ status: 404, text: '{"message":"Not Found"}' });
    for (const path of ['/%', '/%zz', '/me%E0%A4%A'])
      expect(await send(`GET ${door}${path}`, token), path).toEqual({ status: 400, text: '{"message":"Bad Request"}' });
  });

  test('[ASVS-16.2.5] leaves of all this the length and the id of the request in the log, and no path', () => {
    const said = running.printed.filter((line) => line.includes('"message":"request"'));
    expect(said.length).toBeGreaterThan(lines.length);
    expect(said.some((line) => /"length":4\d{3}\b/.test(line))).toBe(true);
    expect(said.some((line) => line.includes('"operation":"viewCase"'))).toBe(true);
    const all = running.printed.join('\n');
    for (const word of [canary, nobody, door, 'aaaaaaaa']) expect(all, word).not.toContain(word);
  });
});

describe('a fault of ours', () => {
  test('[ASVS-16.5.1] says which request it was, and nothing of itself', async () => {
    const store = adminStore(running.cloud);
    const id = uuidv7();
    const broken = { pk: `batch#${id}`, sk: 'state', v: 1, state: { secret: 'canary-of-the-store' } };
    await store.db.send(new PutCommand({ TableName: nameOf(store, 'arrivals'), Item: broken }));
    const answer = await ask(running.cloud.url, 'GET', `/v1/transit/batches/${id}`, {
      token: await running.cloud.tokenFor('shift-lead'),
    });
    expectProblem(answer, 500, 'fault');
    expect(Object.keys(bodyOf(answer)).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type']);
    const line = running.printed.find(
      (one) => one.includes(String(bodyOf(answer)['requestId'])) && one.includes('fault'),
    );
    expect(line).toContain('ZodError');
    expect(running.printed.join()).not.toContain('canary-of-the-store');
  });
});
