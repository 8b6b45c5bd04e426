import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FixtureCloud, startFixtureCloud } from './fixture-cloud.ts';

let cloud: FixtureCloud['cloud'];
let call: FixtureCloud['call'];
let echo: FixtureCloud['echo'];
beforeAll(async () => {
  ({ cloud, call, echo } = await startFixtureCloud());
}, 60_000);
afterAll(() => cloud.stop());

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
/** The local cloud knows who calls by the access key and judges no signature. */
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

test('business time moves forwards only, and moving it wakes the schedule at every due moment', async () => {
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

// Unless more is asked for, a jump wakes a schedule at most 24 times.
test.each([
  [24, undefined],
  [3, 3],
])(
  'a month’s jump wakes a five-minute schedule %i times, the last due moment among them',
  async (times, wakings) => {
    const before = (await seen('woken')).length;
    const target = cloud.clock.now() + 30 * 86_400_000;
    await cloud.clock.moveTo(new Date(target).toISOString(), wakings);
    const woken = await seen('woken');
    expect(woken.length - before).toBe(times);
    expect(Date.parse(woken.at(-1) ?? '')).toBe(Math.floor(target / 300_000) * 300_000);
  },
  60_000,
);

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
