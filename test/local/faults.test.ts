import { DynamoDBClient, GetItemCommand, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Fault } from '../../packages/local/src/faults.ts';
import { startDataHalf } from './cloud-parts.ts';

const cloud = await startDataHalf();
afterAll(() => cloud.stop());
afterEach(() => cloud.faults.plan(undefined));
const TableName = 'homeward-exchange';
const desk = new DynamoDBClient(cloud.options('embassy-th'));
const admin = new DynamoDBClient(cloud.options('admin'));
let next = 0;

/** Writes one new item while the fault is planned, and says how the call ended and whether the item is there. */
async function writeUnder(fault: Fault): Promise<{ ended: string; stored: boolean }> {
  const Item = { pk: { S: `TH#${next++}` }, sk: { S: 's' } };
  cloud.faults.plan(() => fault);
  const ended = await desk.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName, Item } }] })).then(
    () => 'done',
    (error: Error) => error.name,
  );
  const found = await admin.send(new GetItemCommand({ TableName, Key: Item, ConsistentRead: true }));
  return { ended, stored: found.Item !== undefined };
}

test('a refused connection stores nothing', async () => {
  expect(await writeUnder({ type: 'refused' })).toMatchObject({
    stored: false,
    ended: expect.not.stringMatching(/^done$/),
  });
});
test('a throttled call stores nothing and carries the service’s own error', async () => {
  expect(await writeUnder({ type: 'throttled' })).toEqual({
    stored: false,
    ended: 'ProvisionedThroughputExceededException',
  });
});
test('a conflict cancels the transaction with its reason', async () => {
  expect(await writeUnder({ type: 'conflict' })).toEqual({ stored: false, ended: 'TransactionCanceledException' });
  const error = await desk
    .send(
      new TransactWriteItemsCommand({
        TransactItems: [{ Put: { TableName, Item: { pk: { S: 'TH#c' }, sk: { S: 's' } } } }],
      }),
    )
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ CancellationReasons: [{ Code: 'TransactionConflict' }] });
});
test('a reply lost after commit leaves the item stored', async () => {
  expect(await writeUnder({ type: 'reply-lost' })).toMatchObject({
    stored: true,
    ended: expect.not.stringMatching(/^done$/),
  });
});
test('a 500 after commit leaves the item stored', async () => {
  expect(await writeUnder({ type: 'failed-after-commit' })).toEqual({ stored: true, ended: 'InternalServerError' });
});
test('half a reply leaves the item stored and the caller with an error', async () => {
  cloud.faults.plan(() => ({ type: 'half-reply' }));
  await admin.send(new PutItemCommand({ TableName, Item: { pk: { S: 'TH#half' }, sk: { S: 's' } } }));
  const ended = await desk.send(new GetItemCommand({ TableName, Key: { pk: { S: 'TH#half' }, sk: { S: 's' } } })).then(
    () => 'done',
    (error: Error) => error.name,
  );
  expect(ended).not.toBe('done');
});
test('a delay is only a delay', async () => {
  const started = performance.now();
  expect(await writeUnder({ type: 'delay', milliseconds: 80 })).toEqual({ stored: true, ended: 'done' });
  expect(performance.now() - started).toBeGreaterThanOrEqual(79);
});
test('the key service is throttled under its own name', async () => {
  const KeyId = [...cloud.keys.values()].find((key) => key.spec === 'HMAC_256')?.arn;
  cloud.faults.plan((call) => (call.service === 'kms' ? { type: 'throttled' } : undefined));
  const ended = await new KMSClient(cloud.options('embassy-th'))
    .send(new GenerateMacCommand({ KeyId, Message: Buffer.from('x'), MacAlgorithm: 'HMAC_SHA_256' }))
    .catch((error: Error) => error.name);
  expect(ended).toBe('ThrottlingException');
});
test('the administrator meets no fault, and what was injected is counted', async () => {
  cloud.faults.plan(() => ({ type: 'refused' }));
  await admin.send(new GetItemCommand({ TableName, Key: { pk: { S: 'TH#0' }, sk: { S: 's' } } }));
  expect(cloud.faults.injected()).toMatchObject({ refused: 1, conflict: 2, 'reply-lost': 1 });
});
