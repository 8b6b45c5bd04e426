import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cloud, startCloud } from '../../packages/local/src/cloud.ts';
import { tokenFrom } from '../../packages/local/src/token-for.ts';
import { synthesiseFixture } from './fixture/app.ts';
import { people } from './fixture/people.ts';

let cloud: Cloud;
let token: string;
const said: string[] = [];
beforeAll(async () => {
  cloud = await startCloud({
    outDir: synthesiseFixture(),
    port: 0,
    people,
    staticDir: siteDirectory(),
    siteHeaders: { 'content-security-policy': "default-src 'self'" },
    openapiPath: openapi(),
    log: (name, text) => said.push(`${name}: ${text}`),
  });
  token = await cloud.tokenFor('embassy-th');
}, 60_000);
afterAll(() => cloud.stop());

function siteDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'homeward-site-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Homeward</title>');
  writeFileSync(join(directory, 'assets', 'main-abcdef12.js'), 'export {};');
  writeFileSync(join(directory, '..', 'outside.txt'), 'outside');
  return directory;
}

function openapi(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'homeward-openapi-')), 'openapi.json');
  writeFileSync(
    path,
    JSON.stringify({
      info: { title: 'Homeward' },
      paths: { '/v1/x': { get: { operationId: 'viewX', summary: 'Shows <x>' } } },
    }),
  );
  return path;
}

const call = (path: string, init: RequestInit = {}) =>
  fetch(`${cloud.url}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
type Echoed = {
  event: {
    requestContext: { authorizer: { jwt: object }; http: object; timeEpoch: number };
    headers: Record<string, string>;
    [name: string]: unknown;
  };
};
const echo = async (path: string, init: RequestInit = {}) => ((await (await call(path, init)).json()) as Echoed).event;

test('the event is payload 2.0: flattened claims, joined headers and query, decoded variables', async () => {
  const event = await echo('/v1/embassy-th/things/a%20b%2Fc?x=1&x=2&y=%E1%9E%80', {
    method: 'POST',
    body: '{"k":1}',
    headers: { 'content-type': 'application/json', 'X-Two': 'a', cookie: 'one=1; two=2' },
  });
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: 'POST /v1/embassy-th/things/{id}',
    rawQueryString: 'x=1&x=2&y=%E1%9E%80',
    queryStringParameters: { x: '1,2', y: 'ក' },
    pathParameters: { id: 'a b/c' },
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

async function seen(prefix: string): Promise<readonly string[]> {
  const { Items } = (await (
    await fetch(cloud.admin.dynamoEndpoint, {
      method: 'POST',
      headers: adminHeaders('Query'),
      body: JSON.stringify({
        TableName: 'homeward-exchange',
        KeyConditionExpression: 'pk = :p',
        ExpressionAttributeValues: { ':p': { S: prefix } },
      }),
    })
  ).json()) as { Items: { sk: { S: string } }[] };
  return Items.map((item) => item.sk.S);
}
const adminHeaders = (operation: string) => ({
  'x-amz-target': `DynamoDB_20120810.${operation}`,
  authorization:
    'AWS4-HMAC-SHA256 Credential=homeward-admin/20260101/ap-southeast-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
});
async function adminPut(pk: string, sk: string): Promise<void> {
  const answer = await fetch(cloud.admin.dynamoEndpoint, {
    method: 'POST',
    headers: adminHeaders('PutItem'),
    body: JSON.stringify({ TableName: 'homeward-exchange', Item: { pk: { S: pk }, sk: { S: sk } } }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

test('a stream record reaches its reader once, filtered by the mapping, in business time', async () => {
  await adminPut('a', 'event#1');
  await adminPut('a', 'state#1');
  await cloud.streams.drained();
  const found = (await seen('seen')).filter((sk) => sk.startsWith('a|'));
  expect(found).toHaveLength(1);
  expect(Math.abs(Number(found[0]?.split('|')[2]) - cloud.clock.now() / 1000)).toBeLessThan(5);
});

test('a crashing and a poisoned record are retried, laid in the queue, and nothing behind them is lost or doubled', async () => {
  for (const pk of ['m1', 'crash', 'm2', 'poison', 'm3', 'm4']) await adminPut(pk, 'event#x');
  await cloud.streams.drained();
  const handled = (await seen('seen')).map((sk) => sk.split('|')[0]).filter((pk) => pk?.startsWith('m'));
  expect(handled).toEqual(['m1', 'm2', 'm3', 'm4']);
  const messages = cloud.queues.messages('homeward-failed') as {
    requestContext: { condition: string; approximateInvokeCount: number };
    DDBStreamBatchInfo: { batchSize: number };
  }[];
  expect(
    messages.map(({ requestContext, DDBStreamBatchInfo }) => [
      requestContext.condition,
      requestContext.approximateInvokeCount,
      DDBStreamBatchInfo.batchSize,
    ]),
  ).toEqual([
    ['RetryAttemptsExhausted', 3, 1],
    ['RetryAttemptsExhausted', 3, 1],
  ]);
}, 30_000);

test('business time moves forwards only, and moving it wakes the schedule at every due moment in order', async () => {
  const before = new Set(await seen('woken'));
  const from = cloud.clock.now();
  const target = new Date(from + 3_600_000).toISOString();
  const answer = await fetch(`${cloud.url}/dev/clock`, { method: 'PUT', body: JSON.stringify({ now: target }) });
  expect(answer.status).toBe(200);
  await cloud.streams.drained();
  const woken = (await seen('woken')).filter((moment) => !before.has(moment));
  expect(woken).toHaveLength(12);
  expect(woken.every((moment) => Date.parse(moment) % 300_000 === 0)).toBe(true);
  expect((await echo('/v1/embassy-th/echo')).requestContext.timeEpoch).toBeGreaterThanOrEqual(Date.parse(target));
  expect((await call('/v1/embassy-th/echo')).status).toBe(200);
  expect(
    (
      await fetch(`${cloud.url}/dev/clock`, {
        method: 'PUT',
        body: JSON.stringify({ now: new Date(from).toISOString() }),
      })
    ).status,
  ).toBe(409);
  for (const body of ['', '{}', '{"now":"2024-02-30"}', '{"now":1}'])
    expect((await fetch(`${cloud.url}/dev/clock`, { method: 'PUT', body })).status).toBe(400);
});

test('a month’s jump wakes a five-minute schedule 400 times, the last due moment among them', async () => {
  const before = (await seen('woken')).length;
  const target = cloud.clock.now() + 30 * 86_400_000;
  await cloud.clock.moveTo(new Date(target).toISOString());
  const woken = await seen('woken');
  expect(woken.length - before).toBe(400);
  expect(Date.parse(woken.at(-1) ?? '')).toBe(Math.floor(target / 300_000) * 300_000);
}, 60_000);

test('mail is caught where the function may send it, and can be read', async () => {
  const id = [...cloud.template.resources].find(
    (found) => found.constructId === 'notices' && found.type === 'AWS::Lambda::Function',
  )?.logicalId;
  const send = (from: string) =>
    fetch(`${cloud.admin.kmsEndpoint}/v2/email/outbound-emails`, {
      method: 'POST',
      headers: { authorization: `AWS4-HMAC-SHA256 Credential=${id}/20260101/ap-southeast-1/ses/aws4_request` },
      body: JSON.stringify({
        FromEmailAddress: from,
        Destination: { ToAddresses: ['a@b.invalid'] },
        Content: { Simple: { Subject: { Data: 'ការជូនដំណឹង' }, Body: { Text: { Data: 'x' } } } },
      }),
    });
  expect((await send('Homeward <notice@homeward.invalid>')).status).toBe(200);
  expect((await send('somebody@elsewhere.invalid')).status).toBe(400);
  const mails = (await (await fetch(`${cloud.url}/dev/mail`)).json()) as { subject: string; to: string[] }[];
  expect(mails).toMatchObject([{ subject: 'ការជូនដំណឹង', to: ['a@b.invalid'] }]);
});

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

test('health answers, the API is described, and a foreign name for this machine is turned away', async () => {
  const health = await fetch(`${cloud.url}/v1/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  expect(await (await fetch(`${cloud.url}/docs`)).text()).toContain('viewX</td><td>Shows &#60;x&#62;');
  expect((await fetch(`${cloud.url}/openapi.json`)).status).toBe(200);
  expect((await rawGet('/dev/mail', 'evil.invalid')).split('\r\n')[0]).toContain('421');
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
  const second = await startCloud({ outDir: cloud.template.outDir, port, people, log: () => undefined });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.stop();
}, 60_000);

test('a warm read through HTTP, token and worker takes at most five milliseconds', async () => {
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
