import {
  BatchWriteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterAll, expect, test } from 'vitest';
import { startDataHalf } from './cloud-parts.ts';

const cloud = await startDataHalf();
afterAll(() => cloud.stop());
const TableName = 'homeward-exchange';
const clients = new Map(
  ['embassy-th', 'embassy-vn', 'notices', 'admin'].map(
    (name) => [name, new DynamoDBClient(cloud.options(name))] as const,
  ),
);
const as = (name: string) => clients.get(name) ?? new DynamoDBClient(cloud.options('nobody'));
const key = (pk: string, sk = 's') => ({ pk: { S: pk }, sk: { S: sk } });
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'allowed',
    (error: Error) => `${error.name}: ${error.message}`,
  );

test('a desk writes and reads under its own prefix', async () => {
  await as('embassy-th').send(
    new PutItemCommand({ TableName, Item: { ...key('TH#embassy#1'), duePk: { S: 'TH#due' }, dueSk: { S: '1' } } }),
  );
  const { Item } = await as('embassy-th').send(new GetItemCommand({ TableName, Key: key('TH#embassy#1') }));
  expect(Item?.['duePk']).toEqual({ S: 'TH#due' });
});

test('another country’s prefix is refused in AWS words, for reads, writes and queries', async () => {
  const words =
    /^AccessDeniedException: User: arn:aws:sts::000000000000:assumed-role\/homeward-embassy-vn\/[\w-]+ is not authorized to perform: dynamodb:(\w+) on resource: arn:aws:dynamodb:ap-southeast-1:000000000000:table\/homeward-exchange because no identity-based policy allows the dynamodb:\1 action$/;
  const vn = as('embassy-vn');
  expect(await refusal(vn.send(new GetItemCommand({ TableName, Key: key('TH#embassy#1') })))).toMatch(words);
  expect(await refusal(vn.send(new PutItemCommand({ TableName, Item: key('TH#embassy#1') })))).toMatch(words);
  expect(
    await refusal(
      vn.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :p',
          ExpressionAttributeValues: { ':p': { S: 'TH#embassy#1' } },
        }),
      ),
    ),
  ).toMatch(words);
});

test('a query is judged by the partition it names, through placeholders and on an index', async () => {
  const query = (name: string, expression: string, value: string, IndexName?: string) =>
    refusal(
      as(name).send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: expression,
          ...(IndexName && { IndexName }),
          ...(expression.includes('#') && { ExpressionAttributeNames: { '#k': IndexName ? 'duePk' : 'pk' } }),
          ExpressionAttributeValues: { ':v': { S: value } },
        }),
      ),
    );
  expect(await query('embassy-th', '#k = :v', 'TH#embassy#1')).toBe('allowed');
  expect(await query('embassy-th', '#k = :v', 'VN#embassy#1')).toMatch(/^AccessDenied/);
  expect(await query('embassy-th', '#k = :v', 'TH#due', 'due')).toBe('allowed');
  expect(await query('embassy-th', '#k = :v', 'VN#due', 'due')).toMatch(
    /on resource: \S+table\/homeward-exchange\/index\/due because/,
  );
});

test('a scan names no partition and is refused, also where the action itself were granted', async () => {
  expect(await refusal(as('embassy-th').send(new ScanCommand({ TableName })))).toMatch(/^AccessDenied.*dynamodb:Scan/);
});

test('a transaction is judged item by item: one foreign item refuses all of it', async () => {
  const put = (pk: string) => ({ Put: { TableName, Item: key(pk, 'tx') } });
  const check = (pk: string) => ({
    ConditionCheck: { TableName, Key: key(pk, 'none'), ConditionExpression: 'attribute_not_exists(pk)' },
  });
  const send = (TransactItems: object[]) =>
    refusal(as('embassy-th').send(new TransactWriteItemsCommand({ TransactItems })));
  expect(await send([put('TH#1'), check('TH#2')])).toBe('allowed');
  expect(await send([put('TH#3'), put('VN#3')])).toMatch(/^AccessDenied.*dynamodb:PutItem/);
  expect(await send([put('TH#4'), check('VN#4')])).toMatch(/^AccessDenied.*dynamodb:ConditionCheckItem/);
  expect(await send([put('TH#5'), { Delete: { TableName, Key: key('TH#5') } }])).toMatch(
    /^AccessDenied.*dynamodb:DeleteItem/,
  );
  const { Item } = await as('admin').send(new GetItemCommand({ TableName, Key: key('TH#3', 'tx') }));
  expect(Item).toBeUndefined();
});

test('an action the role lacks is refused although a sister action is granted', async () => {
  const batch = new BatchWriteItemCommand({ RequestItems: { [TableName]: [{ PutRequest: { Item: key('TH#6') } }] } });
  expect(await refusal(as('embassy-th').send(batch))).toMatch(/^AccessDenied.*dynamodb:BatchWriteItem/);
  expect(await refusal(as('notices').send(new GetItemCommand({ TableName, Key: key('TH#1') })))).toMatch(
    /^AccessDenied.*dynamodb:GetItem/,
  );
});

test('a key nobody holds is a stranger, and the administrator meets no policy', async () => {
  const stranger = new DynamoDBClient({
    ...cloud.options('admin'),
    credentials: { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' },
  });
  expect(await refusal(stranger.send(new ScanCommand({ TableName })))).toMatch(/^UnrecognizedClientException/);
  expect(await refusal(as('admin').send(new ScanCommand({ TableName })))).toBe('allowed');
});

test('key policy and context are enforced through the SDK as well', async () => {
  const own =
    [...cloud.keys.values()].find((found) => JSON.stringify(found.statements).includes('homeward-embassy-th'))?.arn ??
    '';
  const EncryptionContext = { desk: 'embassy-th' };
  const [th, vn, admin] = ['embassy-th', 'embassy-vn', 'admin'].map((name) => new KMSClient(cloud.options(name)));
  const sealed = await admin?.send(
    new EncryptCommand({ KeyId: own, Plaintext: Buffer.from('hers'), EncryptionContext }),
  );
  const opened = await th?.send(new DecryptCommand({ CiphertextBlob: sealed?.CiphertextBlob, EncryptionContext }));
  expect(Buffer.from(opened?.Plaintext ?? []).toString()).toBe('hers');
  expect(
    await refusal(
      vn?.send(new DecryptCommand({ CiphertextBlob: sealed?.CiphertextBlob, EncryptionContext })) ?? Promise.resolve(),
    ),
  ).toMatch(/^AccessDeniedException/);
  expect(
    await refusal(
      th?.send(
        new GenerateDataKeyCommand({ KeyId: own, KeySpec: 'AES_256', EncryptionContext: { desk: 'casework' } }),
      ) ?? Promise.resolve(),
    ),
  ).toMatch(/^AccessDeniedException/);
});

test('the ledger names caller, action, partition, permissions and capacity of every call', async () => {
  cloud.ledger.clear();
  const filler = { S: 'x'.repeat(1500) };
  await as('embassy-th').send(
    new TransactWriteItemsCommand({
      TransactItems: [
        { Put: { TableName, Item: { ...key('TH#big'), filler } } },
        { Put: { TableName, Item: { ...key('TH#small'), duePk: { S: 'TH#due' }, dueSk: { S: '2' } } } },
      ],
    }),
  );
  await as('embassy-th').send(new GetItemCommand({ TableName, Key: key('TH#big'), ConsistentRead: true }));
  const [write, read] = cloud.ledger.calls();
  expect(write).toMatchObject({
    caller: 'embassy-th',
    service: 'dynamodb',
    action: 'TransactWriteItems',
    writeUnits: 2 * 2 + 2 + 1,
    status: 200,
    touched: [
      { kind: 'PutItem', key: 'TH#big|s' },
      { kind: 'PutItem', key: 'TH#small|s' },
    ],
  });
  expect(write?.permissions.map(({ action, allowed }) => [action, allowed])).toEqual([
    ['dynamodb:PutItem', true],
    ['dynamodb:PutItem', true],
    ['kms:Decrypt', true],
  ]);
  expect(read).toMatchObject({ action: 'GetItem', readUnits: 1, writeUnits: 0 });
});

test('a thousand decisions about new partitions are answered from memory', async () => {
  const principal = [...cloud.principals.values()].find((found) => found.name === 'embassy-th');
  if (!principal) throw new Error('no principal');
  const started = performance.now();
  for (let index = 0; index < 1000; index += 1) {
    const context = { 'dynamodb:LeadingKeys': [`TH#embassy#${index}`], 'dynamodb:Attributes': ['pk', 'sk'] };
    expect(
      await cloud.decide(principal.role, { action: 'dynamodb:GetItem', resource: cloud.tables[0]?.arn ?? '', context }),
    ).toBe(true);
  }
  expect((performance.now() - started) / 1000).toBeLessThan(0.2);
});
