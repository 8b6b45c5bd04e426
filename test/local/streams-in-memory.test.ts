import { expect, test } from 'vitest';
import { databaseInMemory } from '../cloud/in-memory/database.ts';

type Page = {
  readonly Records: readonly { readonly dynamodb: { readonly Keys: object } }[];
  readonly NextShardIterator?: string;
};

/** What a database answers to one call after another. */
function asked() {
  const database = databaseInMemory();
  const ask = <Answer>(operation: string, input: object) => database(operation, input as never) as Answer;
  const put = (pk: string) => ask('PutItem', { TableName: 'table', Item: { pk: { S: pk }, sk: { S: '1' } } });
  const streams = () => ask<{ Streams: { StreamArn: string }[] }>('ListStreams', { TableName: 'table' }).Streams;
  const first = (arn = '') =>
    ask<{ ShardIterator: string }>('GetShardIterator', { StreamArn: arn, ShardIteratorType: 'TRIM_HORIZON' })
      .ShardIterator;
  const read = (at = '') => ask<Page>('GetRecords', { ShardIterator: at });
  return { ask, put, streams, first, read };
}

const off = { TableName: 'table', StreamSpecification: { StreamEnabled: false } };
const on = { TableName: 'table', StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' } };

test('a stream that is turned off and on again is another one: the old one is read to its end, the new one from its first record', () => {
  const { ask, put, streams, first, read } = asked();
  ask('CreateTable', on);
  put('before');
  const held = read(first(streams()[0]?.StreamArn)).NextShardIterator;
  ask('UpdateTable', off);
  put('unseen');
  ask('UpdateTable', on);
  put('after');
  expect(streams()).toHaveLength(2);
  expect(read(held)).toEqual({ Records: [] });
  const { Records, NextShardIterator } = read(first(streams()[1]?.StreamArn));
  expect([Records.map(({ dynamodb }) => dynamodb.Keys), NextShardIterator === undefined]).toEqual([
    [{ pk: { S: 'after' }, sk: { S: '1' } }],
    false,
  ]);
});
