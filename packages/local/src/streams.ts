import { aws, AwsCallError } from './aws-call.ts';
import type { BusinessTime } from './clock.ts';
import { type DeliveryParts, deliverBatch, type StreamRecord } from './stream-delivery.ts';
import { fitsPattern } from './stream-filter.ts';
import type { Mapping } from './stream-mappings.ts';
import type { StreamPositions } from './stream-positions.ts';

/** What the stream readers need: the database itself, business time, delivery, and where they stood before. */
export type StreamParts = DeliveryParts & { readonly database: string; readonly region: string; readonly time: BusinessTime; readonly positions: StreamPositions };

/** The running stream readers. */
export type Streams = {
  /** Resolves when every stream was read to its end and every handler has finished, also what the handlers wrote. */
  readonly drained: () => Promise<void>;
  /** Says that a table was written, so that its readers look at once. */
  readonly wrote: (table: string) => void;
  readonly stop: () => Promise<void>;
};

type Shard = { readonly ShardId: string; readonly ParentShardId?: string };
type Reader = { readonly mapping: Mapping; readonly cycle: () => Promise<number> };

/**
 * Reads the streams of the tables for the template's event source mappings, each mapping on its own and in order, parents of a
 * shard before it. Looks at once when a table was written and every second besides.
 */
export function startStreams(mappings: readonly Mapping[], parts: StreamParts): Streams {
  const readers = mappings.map((mapping) => startReader(mapping, parts));
  const look = (reader: Reader) => void reader.cycle().catch((error: Error) => parts.stopped() || parts.hears(`stream ${reader.mapping.table.name}: ${error.message}`));
  const looking = setInterval(() => readers.forEach(look), 1000);
  looking.unref();
  const woken = new Set<string>();
  return {
    async drained() {
      for (let read = 1; read > 0 && !parts.stopped(); ) read = (await Promise.all(readers.map((reader) => reader.cycle()))).reduce((sum, count) => sum + count, 0);
    },
    wrote(table) {
      if (woken.has(table) || parts.stopped()) return;
      woken.add(table);
      setTimeout(() => {
        woken.delete(table);
        readers.filter((reader) => reader.mapping.table.name === table).forEach(look);
      }, 15);
    },
    async stop() {
      clearInterval(looking);
      await Promise.allSettled(readers.map((reader) => reader.cycle()));
    },
  };
}

function startReader(mapping: Mapping, parts: StreamParts): Reader {
  const found = parts.host.find(mapping.functionName);
  const iterators = new Map<string, string | undefined>();
  let streamArn = '';
  let shards: readonly Shard[] = [];
  let shardsSeen = 0;
  let running: Promise<number> | undefined;
  let queued: Promise<number> | undefined;
  const readAll = async () => {
    if (parts.stopped()) return 0;
    streamArn ||= await streamOf(parts.database, mapping.table.name);
    const closed = shards.some(({ ShardId }) => iterators.has(ShardId) && iterators.get(ShardId) === undefined);
    if (shards.length === 0 || closed || Date.now() - shardsSeen > 10_000) {
      shards = await shardsOf(parts.database, streamArn);
      shardsSeen = Date.now();
    }
    let count = 0;
    for (const shard of shards) count += await readShard(shard);
    return count;
  };
  const readShard = async ({ ShardId }: Shard) => {
    let count = 0;
    let iterator = iterators.has(ShardId) ? iterators.get(ShardId) : await iteratorFor(mapping, parts, streamArn, ShardId);
    while (iterator && !parts.stopped()) {
      const { Records, NextShardIterator } = await recordsAt(mapping, parts, streamArn, ShardId, iterator);
      await deliver(ShardId, Records);
      iterator = NextShardIterator;
      count += Records.length;
      if (Records.length === 0) break;
    }
    iterators.set(ShardId, iterator);
    return count;
  };
  const deliver = async (shardId: string, raw: readonly StreamRecord[]) => {
    const records = raw.map((record) => asLambdaSees(record, mapping, parts)).filter((record) => mapping.patterns.length === 0 || mapping.patterns.some((pattern) => fitsPattern(pattern, record)));
    for (let start = 0; start < records.length; start += mapping.batchSize) await deliverBatch(parts, mapping, found, shardId, records.slice(start, start + mapping.batchSize));
    const last = raw.at(-1);
    if (last && !parts.stopped()) parts.positions.reached(mapping.id, shardId, last.dynamodb.SequenceNumber);
  };
  /** One cycle runs at a time; whoever asks meanwhile waits for one that starts after the question. */
  const start = () => {
    running = readAll().finally(() => (running = undefined));
    return running;
  };
  const cycle = () => {
    if (!running) return start();
    queued ??= running.catch(() => 0).then(() => {
      queued = undefined;
      return running ?? start();
    });
    return queued;
  };
  return { mapping, cycle };
}

async function streamOf(database: string, table: string): Promise<string> {
  const { Table } = await aws<{ Table: { LatestStreamArn?: string } }>(database, 'DynamoDB_20120810.DescribeTable', { TableName: table });
  if (!Table.LatestStreamArn) throw new Error(`The table ${table} has no stream.`);
  return Table.LatestStreamArn;
}

async function shardsOf(database: string, streamArn: string): Promise<readonly Shard[]> {
  const shards: Shard[] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const { StreamDescription } = await aws<{ StreamDescription: { Shards?: Shard[]; LastEvaluatedShardId?: string } }>(database, 'DynamoDBStreams_20120810.DescribeStream', { StreamArn: streamArn, ...(after && { ExclusiveStartShardId: after }) });
    shards.push(...(StreamDescription.Shards ?? []));
    after = StreamDescription.LastEvaluatedShardId;
  }
  return parentsFirst(shards);
}

/** Orders shards so that none comes before the one it was split from. */
function parentsFirst(shards: readonly Shard[]): readonly Shard[] {
  const byId = new Map(shards.map((shard) => [shard.ShardId, shard] as const));
  const depth = (shard: Shard): number => {
    const parent = shard.ParentShardId && byId.get(shard.ParentShardId);
    return parent ? depth(parent) + 1 : 0;
  };
  return [...shards].sort((left, right) => depth(left) - depth(right));
}

async function iteratorFor(mapping: Mapping, parts: StreamParts, streamArn: string, shardId: string): Promise<string | undefined> {
  const reached = parts.positions.of(mapping.id, shardId);
  const place = reached ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: reached } : { ShardIteratorType: mapping.fromStart ? 'TRIM_HORIZON' : 'LATEST' };
  const ask = (where: object) => aws<{ ShardIterator?: string }>(parts.database, 'DynamoDBStreams_20120810.GetShardIterator', { StreamArn: streamArn, ShardId: shardId, ...where });
  const answer = await ask(place).catch((error: unknown) => {
    if (error instanceof AwsCallError && error.name === 'TrimmedDataAccessException') return ask({ ShardIteratorType: 'TRIM_HORIZON' });
    throw error;
  });
  return answer.ShardIterator;
}

type Read = { readonly Records: readonly StreamRecord[]; readonly NextShardIterator?: string };

async function recordsAt(mapping: Mapping, parts: StreamParts, streamArn: string, shardId: string, iterator: string): Promise<Read> {
  const read = (from: string | undefined) => aws<Read>(parts.database, 'DynamoDBStreams_20120810.GetRecords', { ShardIterator: from, Limit: 1000 });
  try {
    return await read(iterator);
  } catch (error) {
    if (!(error instanceof AwsCallError) || error.name !== 'ExpiredIteratorException') throw error;
    return read(await iteratorFor(mapping, parts, streamArn, shardId));
  }
}

/**
 * The record as Lambda hands it over: the template's region and stream, and the moment of writing in business time. The emulator
 * cuts that moment to the minute, so a record just written carries the moment it is read, milliseconds later.
 */
function asLambdaSees(record: StreamRecord, mapping: Mapping, { region, time }: StreamParts): StreamRecord {
  const minute = record.dynamodb.ApproximateCreationDateTime * 1000 + time.offset();
  const written = time.now() - minute < 120_000 ? time.now() : minute;
  const dynamodb = { ...record.dynamodb, ApproximateCreationDateTime: Math.floor(written / 1000) };
  return { ...record, awsRegion: region, eventSource: 'aws:dynamodb', eventSourceARN: mapping.table.streamArn, dynamodb } as StreamRecord;
}
