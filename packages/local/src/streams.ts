import type { BusinessTime } from './clock.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { batchesOf, type DeliveryParts, deliverBatch, type StreamRecord } from './stream-delivery.ts';
import { fitsPattern } from './stream-filter.ts';
import type { Mapping } from './stream-mappings.ts';
import type { StreamPositions } from './stream-positions.ts';
import { iteratorFor, mayGoOn, recordsAt, type Shard, type Stream, shardsOf, streamArnOf } from './stream-shards.ts';
import { firstOfStream } from './tables.ts';

/** What the stream readers need: the database itself, business time, delivery, and where they stood before. */
export type StreamParts = DeliveryParts & {
  readonly database: string;
  readonly region: string;
  readonly time: BusinessTime;
  readonly positions: StreamPositions;
  /** Milliseconds that records wait before they are handed on; none unless said otherwise. */
  readonly lag?: number | undefined;
};

/** The running stream readers. */
export type Streams = {
  /** Resolves when every stream was read to its end and every handler has finished, also what the handlers wrote. */
  readonly drained: () => Promise<void>;
  /** Says that a table was written, so that its readers look at once. */
  readonly wrote: (table: string) => void;
  readonly stop: () => Promise<void>;
};

type Reader = {
  readonly mapping: Mapping;
  readonly cycle: () => Promise<void>;
  /** Whether the table was written since the last cycle that ended well began. */
  readonly behind: () => boolean;
  /** Milliseconds since the last cycle ended well. */
  readonly idle: () => number;
};

/** A writer's burst wakes its readers once. Milliseconds. */
const burst = 15;
/** While a table is written on and on its readers look so often: Lambda asks a shard four times a second. Milliseconds. */
const pace = 250;
/**
 * So often a reader looks whose table nothing was written to: what went past the ledger is found then. The emulator keeps the records
 * of all tables in one, and goes through everything younger for a look at a quiet one. Milliseconds.
 */
const quiet = 60_000;

/**
 * Reads the streams of the tables for the template's event source mappings, each mapping on its own and in order, parents
 * of a shard before it. Looks at once when a table was written, four times a second while it goes on, and every second until it
 * was read to its end.
 */
export function startStreams(mappings: readonly Mapping[], parts: StreamParts): Streams {
  const writes = new Map<string, number>();
  const readers = mappings.map((mapping) => createReader(mapping, parts, () => writes.get(mapping.table.name) ?? 0));
  const looking = setInterval(() => {
    for (const reader of readers) if (reader.behind() || reader.idle() >= quiet) void look(reader, parts);
  }, 1000);
  looking.unref();
  const woken = new Map<string, number>();
  return {
    async drained() {
      const behind = () => readers.filter((reader) => reader.behind());
      for (let open = behind(); open.length > 0 && !parts.stopped(); open = behind())
        await Promise.all(open.map((reader) => reader.cycle()));
    },
    wrote(table) {
      writes.set(table, (writes.get(table) ?? 0) + 1);
      const now = performance.now();
      const last = woken.get(table) ?? Number.NEGATIVE_INFINITY;
      if (last > now || parts.stopped()) return;
      const next = Math.max(now + burst, last + pace);
      woken.set(table, next);
      setTimeout(() => {
        for (const reader of readers) if (reader.mapping.table.name === table) void look(reader, parts);
      }, next - now);
    },
    async stop() {
      clearInterval(looking);
      await Promise.allSettled(readers.map((reader) => reader.cycle()));
    },
  };
}

function createReader(mapping: Mapping, parts: StreamParts, written: () => number): Reader {
  const readAll = createCycle(mapping, parts);
  let [reached, ended] = [-1, 0];
  const cycle = oneAtATime(async () => {
    const before = written();
    await readAll();
    [reached, ended] = [before, performance.now()];
  });
  return { mapping, cycle, behind: () => reached !== written(), idle: () => performance.now() - ended };
}

async function look(reader: Reader, parts: StreamParts): Promise<void> {
  try {
    await reader.cycle();
  } catch (error) {
    if (!parts.stopped()) parts.hears(`stream ${reader.mapping.table.name}: ${(error as Error).message}`);
  }
}

/** One reader: each cycle reads everything there is. */
function createCycle(mapping: Mapping, parts: StreamParts): () => Promise<void> {
  const iterators = new Map<string, string | undefined>();
  let stream: Stream | undefined;
  let shards: readonly Shard[] = [];
  let seen = 0;
  const isClosed = () => shards.some(({ ShardId }) => iterators.has(ShardId) && iterators.get(ShardId) === undefined);
  const readOnce = async () => {
    if (parts.stopped()) return;
    // A stream that was turned off and on again is another one.
    if (stream === undefined || shards.length === 0 || isClosed() || Date.now() - seen > 10_000) {
      stream = await streamOf(mapping, parts);
      shards = await shardsOf(stream);
      seen = Date.now();
    }
    for (const { ShardId } of shards) await readShard(mapping, parts, stream, ShardId, iterators);
  };
  return async () => {
    await readOnce();
    // What was written since stands in the shard, or the stream, that came after the one that has closed.
    if (isClosed()) await readOnce();
  };
}

async function streamOf(mapping: Mapping, { database, positions }: StreamParts): Promise<Stream> {
  const arn = await streamArnOf(database, mapping.table.name);
  return { database, arn, fromStart: mapping.fromStart, reached: (shardId) => positions.of(mapping.id, shardId) };
}

async function readShard(
  mapping: Mapping,
  parts: StreamParts,
  stream: Stream,
  shardId: string,
  iterators: Map<string, string | undefined>,
): Promise<void> {
  let iterator = iterators.has(shardId) ? iterators.get(shardId) : await iteratorFor(stream, shardId);
  while (iterator && !parts.stopped()) {
    const { Records, NextShardIterator } = await recordsAt(stream, shardId, iterator);
    await deliver(mapping, parts, shardId, Records);
    iterator = NextShardIterator;
    // What is written from now on wakes the reader again.
    if (!mayGoOn(Records)) break;
  }
  // The emulator numbers from one again when it was started anew: an iterator from before the first record of a shard would be beyond it.
  const unread = stream.fromStart && iterator !== undefined && stream.reached(shardId) === undefined;
  if (unread) iterators.delete(shardId);
  else iterators.set(shardId, iterator);
}

async function deliver(
  mapping: Mapping,
  parts: StreamParts,
  shardId: string,
  raw: readonly StreamRecord[],
): Promise<void> {
  const { patterns } = mapping;
  const begins = { dynamodb: { Keys: { [mapping.table.keys.partition]: { S: [firstOfStream] } } } };
  const wanted = (record: StreamRecord) =>
    !fitsPattern(begins, record) && (patterns.length === 0 || patterns.some((pattern) => fitsPattern(pattern, record)));
  const records = raw.map((record) => asLambdaSees(record, mapping, parts)).filter(wanted);
  if (parts.lag !== undefined && records.length > 0) await new Promise((resolve) => setTimeout(resolve, parts.lag));
  const found = parts.host.find(mapping.functionName);
  for (const batch of batchesOf(mapping, records)) await deliverBatch(parts, mapping, found, shardId, batch);
  const last = raw.at(-1);
  if (last && !parts.stopped()) parts.positions.reached(mapping.id, shardId, last.dynamodb.SequenceNumber);
}

/**
 * The record as Lambda hands it over: the template's region and stream, and the moment of writing in business time. The
 * emulator cuts that moment to the minute, so a record just written carries the moment it is read, milliseconds later.
 */
function asLambdaSees(record: StreamRecord, mapping: Mapping, { region, time }: StreamParts): StreamRecord {
  const minute = record.dynamodb.ApproximateCreationDateTime * 1000 + time.offset();
  const written = time.now() - minute < 120_000 ? time.now() : minute;
  const dynamodb = { ...record.dynamodb, ApproximateCreationDateTime: Math.floor(written / 1000) };
  const place = { awsRegion: region, eventSource: 'aws:dynamodb', eventSourceARN: mapping.table.streamArn };
  return { ...record, ...place, dynamodb };
}
