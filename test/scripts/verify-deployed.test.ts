import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, expect, test } from 'vitest';
import { foundDeployed } from '../../scripts/verify-audit/deployed.ts';
import { trailIn } from '../../scripts/verify-audit/gather.ts';

const [files, rows] = [mockClient(S3Client), mockClient(DynamoDBDocumentClient)];
const plain = mockClient(DynamoDBClient);
afterAll(() => {
  for (const one of [files, rows, plain]) one.restore();
});
const at = { region: 'ap-southeast-1', table: 'receipts', bucket: 'checkpoints' };
const object = (text: string) => ({ Body: { transformToString: async () => text } }) as never;

test('the trail of a deployed platform is gathered page by page, what was signed before what it signs', async () => {
  const asked: string[] = [];
  const heads = [
    { size: 4, hash: 'a' },
    { size: 3, hash: 'b' },
  ];
  files.on(ListObjectsV2Command).callsFake(({ ContinuationToken: token }) => {
    asked.push('list');
    return token === undefined
      ? { Contents: [{ Key: 'checkpoints/1.json' }], IsTruncated: true, NextContinuationToken: 'more' }
      : { Contents: [{ Key: 'checkpoints/2.json' }] };
  });
  files.on(GetObjectCommand).callsFake(({ Key }) => {
    const lies = { 'checkpoints/1.json': '{"key":"k1"}', 'checkpoints/2.json': 'torn', 'public-key.pem': 'PEM' };
    return object(lies[Key as keyof typeof lies]);
  });
  rows.on(ScanCommand).callsFake(({ ExclusiveStartKey: from, TableName, ConsistentRead }) => {
    asked.push(`scan ${TableName} ${ConsistentRead}`);
    const entry = { pk: 'KH#casework#case#1', sk: 'entry#0000000001' };
    return from === undefined
      ? { Items: [entry, { pk: 'log#000#000000000', sk: 'line#1' }], LastEvaluatedKey: entry }
      : { Items: [{ pk: 'log#signed', sk: 'signed', v: 3, heads }] };
  });

  const trail = trailIn(await foundDeployed(at, true));
  expect(asked).toEqual(['list', 'list', 'scan receipts true', 'scan receipts true']);
  expect([trail.receipts.length, trail.log.length, trail.signed]).toEqual([1, 1, 7]);
  expect(trail.checkpoints).toEqual([{ key: 'k1' }, undefined]);
  expect(trail.keys).toMatchObject({ k1: 'PEM' });
});

test('a key that was kept elsewhere counts, and the one beside is not even asked for', async () => {
  files.reset();
  files.on(ListObjectsV2Command).resolves({});
  rows.on(ScanCommand).resolves({ Items: [] });
  await foundDeployed(at, false);
  expect(files.commandCalls(GetObjectCommand)).toEqual([]);
});
