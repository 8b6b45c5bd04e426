import { connect } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FixtureCloud, startFixtureCloud } from './fixture-cloud.ts';

let cloud: FixtureCloud['cloud'];
let token: FixtureCloud['token'];
let said: FixtureCloud['said'];
let call: FixtureCloud['call'];
let echo: FixtureCloud['echo'];
beforeAll(async () => {
  ({ cloud, token, said, call, echo } = await startFixtureCloud());
}, 60_000);
afterAll(() => cloud.stop());

test('the event is payload 2.0: flattened claims, joined headers and query, decoded variables', async () => {
  const event = await echo('/v1/embassy-th/things/a%20b?x=1&x=2&y=%E1%9E%80', {
    method: 'POST',
    body: '{"k":1}',
    headers: { 'content-type': 'application/json', 'X-Two': 'a', cookie: 'one=1; two=2' },
  });
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: 'POST /v1/embassy-th/things/{id}',
    rawQueryString: 'x=1&x=2&y=%E1%9E%80',
    queryStringParameters: { x: '1,2', y: 'ក' },
    pathParameters: { id: 'a b' },
    body: '{"k":1}',
    isBase64Encoded: false,
    cookies: ['one=1', 'two=2'],
    requestContext: {
      stage: '$default',
      http: { method: 'POST' },
      authorizer: {
        jwt: {
          scopes: null,
          claims: {
            sub: 'sub-anong',
            'cognito:groups': '[embassy-th]',
            client_id: cloud.clientId,
            token_use: 'access',
          },
        },
      },
    },
  });
  expect(event.headers['x-two']).toBe('a');
  expect((event.requestContext as unknown as { time: string }).time).toMatch(
    /^\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d \+0000$/,
  );
});

test('a body that is not text arrives in base64', async () => {
  const event = await echo('/v1/embassy-th/echo', {
    method: 'POST',
    body: Buffer.from([0, 255, 1]),
    headers: { 'content-type': 'application/octet-stream' },
  });
  expect(event).toMatchObject({ body: 'AP8B', isBase64Encoded: true });
});

test('a literal path wins over a variable, a variable over a greedy one, and the rest is not found', async () => {
  expect((await echo('/v1/embassy-th/things/special'))['routeKey']).toBe('GET /v1/embassy-th/things/special');
  expect((await echo('/v1/embassy-th/things/other'))['routeKey']).toBe('GET /v1/embassy-th/things/{id}');
  expect(await echo('/v1/embassy-th/files/a/b')).toMatchObject({ pathParameters: { proxy: 'a/b' } });
  for (const [path, method] of [
    ['/v1/nowhere', 'GET'],
    ['/v1/embassy-th/echo', 'DELETE'],
    ['/v1/embassy-th/things', 'GET'],
  ] as const) {
    const answer = await call(path, { method });
    expect([answer.status, await answer.json()]).toEqual([404, { message: 'Not Found' }]);
  }
});

test('forged, expired, unsigned, foreign and misaddressed tokens are all the same 401', async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const { kid } = ((await (await fetch(`${cloud.issuer}/jwks`)).json()) as { keys: { kid: string }[] }).keys[0] ?? {
    kid: '',
  };
  const claims = { sub: 'sub-anong', client_id: cloud.clientId, aud: cloud.clientId, 'cognito:groups': ['embassy-th'] };
  const forge = (algorithm: string, key: Parameters<SignJWT['sign']>[0]) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, kid })
      .setIssuer(cloud.issuer)
      .setExpirationTime('1h')
      .sign(key);
  const hmacSecret = new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)));
  const [head = '', body = '', signature = ''] = token.split('.');
  const tampered = [
    head,
    Buffer.from(Buffer.from(body, 'base64url').toString().replace('embassy-th', 'task-force')).toString('base64url'),
    signature,
  ].join('.');
  const unsigned = new UnsecuredJWT(claims).setIssuer(cloud.issuer).setExpirationTime('1h').encode();
  const bad = [
    undefined,
    '',
    'Bearer',
    'Bearer x',
    `Bearer ${tampered}`,
    `Bearer ${unsigned}`,
    `Bearer ${await forge('RS256', privateKey)}`,
    `Bearer ${await forge('HS256', hmacSecret)}`,
  ];
  for (const authorization of bad) {
    const answer = await fetch(`${cloud.url}/v1/embassy-th/echo`, {
      headers: authorization === undefined ? {} : { authorization },
    });
    expect([answer.status, await answer.text()], authorization).toEqual([401, '{"message":"Unauthorized"}']);
  }
});

test('a route without an authorizer needs no token', async () => {
  expect((await fetch(`${cloud.url}/v1/embassy-th/links/abc`)).status).toBe(200);
});

test('a body over 10 MB is 413 and a path that cannot be decoded is 400, never a crash', async () => {
  expect((await call('/v1/embassy-th/echo', { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) })).status).toBe(
    413,
  );
  for (const path of ['/v1/embassy-th/things/%', '/v1/embassy-th/things/%E0%A4%A', '/v1/%c0%ae'])
    expect((await rawGet(path)).split('\r\n')[0], path).toContain('400');
  for (const path of ['/%', '/%00', '/..%2f..%2foutside.txt', '/../outside.txt'])
    expect(await rawGet(path), path).not.toContain('outside\n');
  expect((await call('/v1/embassy-th/echo?a=%E0%A4%A')).status).toBe(200);
});

function rawGet(path: string, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(cloud.url).port), '127.0.0.1', () =>
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\n\r\n`,
      ),
    );
    let text = '';
    socket
      .on('data', (chunk) => (text += String(chunk)))
      .on('end', () => resolve(text))
      .on('error', reject);
  });
}

test('a failing function is 500, one that overruns is 503, and the next call is served', async () => {
  for (const [want, status, message] of [
    ['throw', 500, 'Internal Server Error'],
    ['exit', 500, 'Internal Server Error'],
    ['loop', 503, 'Service Unavailable'],
  ] as const) {
    const answer = await call(`/v1/embassy-th/echo?want=${want}`);
    expect([answer.status, await answer.json()]).toEqual([status, { message }]);
    expect((await call('/v1/embassy-th/echo')).status).toBe(200);
  }
}, 20_000);

test('a call through HTTP stands in the ledger with its route and invocation', async () => {
  cloud.ledger.clear();
  await call('/v1/embassy-th/echo?want=put&pk=TH%23ledger&sk=1');
  const [entry] = cloud.ledger.calls();
  expect(entry).toMatchObject({
    caller: 'embassy-th',
    action: 'PutItem',
    operation: 'GET /v1/embassy-th/echo',
    invocation: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
});

test('health answers, the API is described, and a foreign name for this machine is turned away', async () => {
  const health = await fetch(`${cloud.url}/v1/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  expect(await (await fetch(`${cloud.url}/docs/api`)).text()).toContain('viewX</td><td>Shows &#60;x&#62;');
  expect((await fetch(`${cloud.url}/openapi.json`)).status).toBe(200);
  expect((await rawGet('/dev/mail', 'evil.invalid')).split('\r\n')[0]).toContain('421');
});

test('a warm read through HTTP, token and worker takes less than ten milliseconds', async () => {
  const times: number[] = [];
  for (let round = 0; round < 250; round += 1) {
    const started = performance.now();
    await (await call('/v1/embassy-th/echo')).arrayBuffer();
    times.push(performance.now() - started);
  }
  const median = times.slice(50).sort((left, right) => left - right)[100] ?? 99;
  console.info(`warm GET: median ${median.toFixed(2)} ms`);
  expect(median).toBeLessThan(10);
});

test('what the functions printed and the cloud refused was heard', () => {
  expect(said.some((line) => line.startsWith('cloud: GET /v1/embassy-th/echo timed-out'))).toBe(true);
});
