import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FixtureCloud, startFixtureCloud } from './fixture-cloud.ts';

let cloud: FixtureCloud['cloud'];
let call: FixtureCloud['call'];
let echo: FixtureCloud['echo'];
beforeAll(async () => {
  ({ cloud, call, echo } = await startFixtureCloud());
}, 60_000);
afterAll(() => cloud.stop());

test('a route in another stack than its API is behind the same token check', async () => {
  const further = '/v1/embassy-th/further';
  expect(await echo(`${further}/checked`)).toMatchObject({
    routeKey: `GET ${further}/checked`,
    requestContext: { authorizer: { jwt: { claims: { sub: 'sub-anong' } } } },
  });
  for (const path of ['checked', 'scoped'])
    expect((await fetch(`${cloud.url}${further}/${path}`)).status, path).toBe(401);
  expect((await call(`${further}/scoped`)).status).toBe(403);
  expect((await fetch(`${cloud.url}${further}/open`)).status).toBe(200);
});
