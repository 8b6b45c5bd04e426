import { AwsCallError, aws } from './aws-call.ts';
import type { StreamRecord } from './stream-delivery.ts';

/** A shard of a stream; a shard that was split off names its parent. */
export type Shard = { readonly ShardId: string; readonly ParentShardId?: string };

/** A stream at one place: the database it is in, its ARN there, and where a reader begins in a shard it has not read yet. */
export type Stream = {
  readonly database: string;
  readonly arn: string;
  readonly fromStart: boolean;
  /** The sequence number a reader has reached in a shard, if it has read there. */
  readonly reached: (shardId: string) => string | undefined;
};

/** What one read gives; without a next iterator the shard is closed and read to its end. */
export type Read = { readonly Records: readonly StreamRecord[]; readonly NextShardIterator?: string };

/**
 * The ARN of a table's latest stream in the local database. Throws when it has none. The table itself is not asked: the database
 * counts all its items for that, for seconds once there are some ten thousand.
 */
export async function streamArnOf(database: string, table: string): Promise<string> {
  type Listed = { Streams?: readonly { readonly StreamArn: string; readonly StreamLabel: string }[] };
  const { Streams = [] } = await aws<Listed>(database, 'DynamoDBStreams_20120810.ListStreams', { TableName: table });
  const latest = [...Streams].sort((one, other) => (one.StreamLabel < other.StreamLabel ? 1 : -1))[0];
  if (!latest) throw new Error(`The table ${table} has no stream.`);
  return latest.StreamArn;
}

/** Every shard of a stream, none before the one it was split from. */
export async function shardsOf({ database, arn }: Stream): Promise<readonly Shard[]> {
  type Described = { StreamDescription: { Shards?: Shard[]; LastEvaluatedShardId?: string } };
  const shards: Shard[] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const input = { StreamArn: arn, ...(after && { ExclusiveStartShardId: after }) };
    const described = await aws<Described>(database, 'DynamoDBStreams_20120810.DescribeStream', input);
    shards.push(...(described.StreamDescription.Shards ?? []));
    after = described.StreamDescription.LastEvaluatedShardId;
  }
  return parentsFirst(shards);
}

function parentsFirst(shards: readonly Shard[]): readonly Shard[] {
  const byId = new Map(shards.map((shard) => [shard.ShardId, shard] as const));
  const depth = (shard: Shard): number => {
    const parent = shard.ParentShardId && byId.get(shard.ParentShardId);
    return parent ? depth(parent) + 1 : 0;
  };
  return [...shards].sort((left, right) => depth(left) - depth(right));
}

/** Where to read on in a shard: after what was reached, or at its start when that was trimmed or nothing was read yet. */
export async function iteratorFor(stream: Stream, shardId: string): Promise<string | undefined> {
  const reached = stream.reached(shardId);
  const start = { ShardIteratorType: stream.fromStart ? 'TRIM_HORIZON' : 'LATEST' };
  const ask = async (place: object) => {
    const input = { StreamArn: stream.arn, ShardId: shardId, ...place };
    return aws<{ ShardIterator?: string }>(stream.database, 'DynamoDBStreams_20120810.GetShardIterator', input);
  };
  try {
    const place = reached ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: reached } : start;
    return (await ask(place)).ShardIterator;
  } catch (error) {
    if (!(error instanceof AwsCallError) || error.name !== 'TrimmedDataAccessException') throw error;
    return (await ask({ ShardIteratorType: 'TRIM_HORIZON' })).ShardIterator;
  }
}

/** One answer of a shard holds as many records at most, and a megabyte of them. Source: DynamoDB API reference, GetRecords. */
const mostRecords = 1000;
const megabyte = 2 ** 20;

/** Whether an answer may have been cut off where it was full: more of what was written already may stand behind it. */
export function mayGoOn(records: readonly StreamRecord[]): boolean {
  const bytes = records.reduce((sum, { dynamodb }) => sum + dynamodb.SizeBytes, 0);
  return records.length === mostRecords || bytes > megabyte / 4;
}

/**
 * Reads at an iterator; one that has expired is replaced by where the reader stands. An iterator taken while a shard was empty
 * lies before its first record, because the database numbers the records of all tables in one row: that one is there to be read.
 */
export async function recordsAt(stream: Stream, shardId: string, iterator: string): Promise<Read> {
  const read = (from: string | undefined) =>
    aws<Read>(stream.database, 'DynamoDBStreams_20120810.GetRecords', { ShardIterator: from, Limit: mostRecords });
  try {
    return await read(iterator);
  } catch (error) {
    if (!(error instanceof AwsCallError)) throw error;
    if (error.name === 'ExpiredIteratorException') return read(await iteratorFor(stream, shardId));
    if (error.name === 'TrimmedDataAccessException')
      return read(await iteratorFor({ ...stream, fromStart: true }, shardId));
    throw error;
  }
}
