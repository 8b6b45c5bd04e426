import { itemBytes } from '../../../packages/local/src/item-bytes.ts';
import type { Item } from './conditions.ts';

/** One change of an item, as a stream of the table tells it. */
type Change = { readonly keys: Item; readonly before: Item | undefined; readonly after: Item | undefined };

type StreamRecord = {
  readonly eventID: string;
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly dynamodb: object;
};

/** A stream of a table: one shard from its beginning to its end, which comes when the stream is turned off. */
type Stream = {
  readonly label: number;
  readonly view: string;
  readonly records: StreamRecord[];
  closed: boolean;
};

/** The streams that a table had, the one it has last. One that is turned off and on again is another one. */
export type Streams = Stream[];

/** Turns a table's stream off, and another one on where a view is said. */
export function turned(streams: Streams, view: string | undefined): void {
  for (const stream of streams) stream.closed = true;
  if (view !== undefined) streams.push({ label: streams.length + 1, view, records: [], closed: false });
}

type Asked = {
  readonly TableName?: string;
  readonly StreamArn?: string;
  readonly ShardIteratorType?: string;
  readonly SequenceNumber?: string;
  readonly ShardIterator?: string;
  readonly Limit?: number;
};

const digits = 21;

function nameOf({ before, after }: Change): StreamRecord['eventName'] {
  if (after === undefined) return 'REMOVE';
  return before === undefined ? 'INSERT' : 'MODIFY';
}

function isSame(before: Item | undefined, after: Item | undefined): boolean {
  if (before === after) return true;
  return before !== undefined && after !== undefined && JSON.stringify(before) === JSON.stringify(after);
}

/** Tells a change; a write that leaves an item as it was is none. */
export function tell(streams: Streams, change: Change): void {
  const stream = streams.at(-1);
  if (stream === undefined || stream.closed) return;
  const { view, records } = stream;
  const { keys, before, after } = change;
  if (isSame(before, after)) return;
  const [isNew, isOld] = [view.startsWith('NEW'), view.includes('OLD')];
  const dynamodb = {
    ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
    Keys: keys,
    ...(isNew && after !== undefined ? { NewImage: after } : {}),
    ...(isOld && before !== undefined ? { OldImage: before } : {}),
    SequenceNumber: String(records.length + 1).padStart(digits, '0'),
    SizeBytes: itemBytes(after ?? keys),
    StreamViewType: view,
  };
  records.push({ eventID: `${records.length + 1}`, eventName: nameOf(change), dynamodb });
}

type ByTable = ReadonlyMap<string, Streams>;

function arnOf(table: string, { label }: Stream): string {
  return `arn:aws:dynamodb:in-memory:0:table/${table}/stream/${label}`;
}

function streamAt(streams: ByTable, place = ''): Stream {
  const [, table = '', label] = /table\/([^/]+)\/stream\/(\d+)/.exec(place) ?? [];
  const found = streams.get(table)?.[Number(label) - 1];
  if (found === undefined) throw new Error(`no stream at ${place}`);
  return found;
}

function firstOf({ records }: Stream, { ShardIteratorType: type, SequenceNumber: reached }: Asked): number {
  if (type === 'LATEST') return records.length;
  return type === 'TRIM_HORIZON' ? 0 : Number(reached);
}

function read(streams: ByTable, { ShardIterator: place = '', Limit: most = 1000 }: Asked): object {
  const [arn = '', from = '0'] = place.split('|');
  const { records, closed } = streamAt(streams, arn);
  const Records = records.slice(Number(from), Number(from) + most);
  const next = Number(from) + Records.length;
  return { Records, ...(closed && next === records.length ? {} : { NextShardIterator: `${arn}|${next}` }) };
}

/** What a stream is asked, as far as its readers do. */
export const askedOfStreams: Readonly<Record<string, (streams: ByTable, asked: Asked) => object>> = {
  ListStreams: (streams, { TableName: table = '' }) => ({
    Streams: (streams.get(table) ?? []).map((one) => ({ StreamArn: arnOf(table, one), StreamLabel: `${one.label}` })),
  }),
  DescribeStream: (streams, { StreamArn: arn }) => ({
    StreamDescription: { Shards: [{ ShardId: `shard-${streamAt(streams, arn).label}` }] },
  }),
  GetShardIterator: (streams, asked) => ({
    ShardIterator: `${asked.StreamArn}|${firstOf(streamAt(streams, asked.StreamArn), asked)}`,
  }),
  GetRecords: read,
};
