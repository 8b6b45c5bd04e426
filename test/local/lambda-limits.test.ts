import { afterAll, beforeAll, expect, test } from 'vitest';
import { placesOf } from '../../packages/local/src/concurrency.ts';
import { lambdaFunctionsOf } from '../../packages/local/src/lambda-functions.ts';
import { limits } from '../../packages/local/src/limits.ts';
import { batchesOf, type StreamRecord } from '../../packages/local/src/stream-delivery.ts';
import type { Mapping } from '../../packages/local/src/stream-mappings.ts';
import { loadTemplate } from '../../packages/local/src/template.ts';
import { requestRaw } from '../cloud/request-raw.ts';
import { fixtureOut } from './fixture/synthesised.ts';
import { type FixtureCloud, startFixtureCloud } from './fixture-cloud.ts';

const functions = lambdaFunctionsOf(loadTemplate(await fixtureOut()));
const [desk] = functions;
if (desk === undefined) throw new Error('the fixture has no function');

let cloud: FixtureCloud['cloud'];
let token: FixtureCloud['token'];
beforeAll(async () => {
  ({ cloud, token } = await startFixtureCloud());
}, 60_000);
afterAll(() => cloud.stop());

const post = (body: string) =>
  fetch(`${cloud.url}/v1/embassy-th/door/a`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
    body,
  });

test('a function runs as often at once as is reserved for it, and the next call is throttled until one ends', () => {
  const places = placesOf([{ ...desk, reserved: 2 }]);
  const [one, two, three] = [1, 2, 3].map(() => places.enter({ ...desk, reserved: 2 }, {}));
  expect([one?.type, two?.type]).toEqual(['entered', 'entered']);
  expect(three).toEqual({ type: 'throttled', errorMessage: 'TooManyRequestsException: Rate Exceeded.' });
  if (one?.type === 'entered') one.leave();
  expect(places.enter({ ...desk, reserved: 2 }, {}).type).toBe('entered');
});

test('functions without a reservation share what the account has left', () => {
  const free = { ...desk, id: 'free', reserved: undefined };
  const places = placesOf([free, { ...desk, id: 'kept', reserved: 8 }], 10);
  expect([1, 2, 3].map(() => places.enter(free, {}).type)).toEqual(['entered', 'entered', 'throttled']);
});

test('a throttled request is answered 503, and its caller may come again', async () => {
  const all = await Promise.all(
    Array.from({ length: 30 }, () =>
      post('x').then(async (answer) => ({ status: answer.status, text: await answer.text() })),
    ),
  );
  const reserved = cloud.template.resources.find(({ logicalId }) => logicalId === desk.id)?.properties;
  expect(Number(reserved?.['ReservedConcurrentExecutions'])).toBeLessThan(30);
  const refused = all.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.text).toBe('{"message":"Service Unavailable"}');
  expect(all.filter(({ status }) => status !== 503 && status !== 200)).toEqual([]);
  expect((await post('x')).status).toBe(200);
});

test('a body larger than a function takes is refused before it runs, an answer larger than it may give is a failure', async () => {
  const large = await post('x'.repeat(limits.payload.most));
  expect([large.status, await large.text()]).toEqual([413, '{"message":"Request Entity Too Large"}']);
  // The fixture says the event back inside a text: quotes and backslashes are written twice.
  const echoed = await post('"'.repeat(2 * 2 ** 20));
  expect(echoed.status).toBe(500);
});

test('line and headers of more than 10,240 bytes are refused, of as much are not', async () => {
  const headers = { authorization: `Bearer ${token}`, connection: 'close' };
  const line = 'GET /v1/embassy-th/door/a';
  const { hostname, port } = new URL(cloud.url);
  const sent = `${line} HTTP/1.1${headers.authorization}${headers.connection}${hostname}:${port}`.length;
  const asked = (more: number) =>
    requestRaw(cloud.url, line, { ...headers, 'x-more': 'x'.repeat(limits.requestHead.most - sent + more) });
  expect((await asked(0)).status).toBe(200);
  expect(await asked(1)).toEqual({ status: 431, text: '{"message":"Request Header Fields Too Large"}' });
});

test('a stream’s records come in batches that fit into one event', () => {
  const record = (bytes: number) => ({ dynamodb: { said: 'x'.repeat(bytes) } }) as unknown as StreamRecord;
  const mapping = { batchSize: 3 } as Mapping;
  const sizes = (records: readonly StreamRecord[]) => batchesOf(mapping, records).map((batch) => batch.length);
  expect(sizes([1, 2, 3, 4].map(record))).toEqual([3, 1]);
  expect(sizes([3, 2, 2].map((size) => record(size * 2 ** 20)))).toEqual([2, 1]);
});
