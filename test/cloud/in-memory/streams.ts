import type { Item } from './conditions.ts';

/** One change of an item, as a stream of the table tells it. */
type Change = { readonly keys: Item; readonly before: Item | undefined; readonly after: Item | undefined };

type StreamRecord = {
  readonly eventID: string;
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly dynamodb: object;
};

/** The stream of a table: one shard from its beginning to its end. */
export type Stream = { readonly view: string; readonly records: StreamRecord[] };

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

/** Tells a change; a write that leaves an item as it was is none. */
export function tell({ view, records }: Stream, change: Change): void {
  const { keys, before, after } = change;
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const [isNew, isOld] = [view.startsWith('NEW'), view.includes('OLD')];
  const dynamodb = {
    ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
    Keys: keys,
    ...(isNew && after !== undefined ? { NewImage: after } : {}),
    ...(isOld && before !== undefined ? { OldImage: before } : {}),
    SequenceNumber: String(records.length + 1).padStart(digits, '0'),
    SizeBytes: JSON.stringify(after ?? keys).length,
    StreamViewType: view,
  };
  records.push({ eventID: `${records.length + 1}`, eventName: nameOf(change), dynamodb });
}

function arnOf(table: string): string {
  return `arn:aws:dynamodb:in-memory:0:table/${table}/stream/1`;
}

function streamAt(streams: ReadonlyMap<string, Stream>, place = ''): Stream {
  const found = streams.get(/table\/([^/]+)\//.exec(place)?.[1] ?? '');
  if (found === undefined) throw new Error(`no stream at ${place}`);
  return found;
}

function firstOf({ records }: Stream, { ShardIteratorType: type, SequenceNumber: reached }: Asked): number {
  if (type === 'LATEST') return records.length;
  return type === 'TRIM_HORIZON' ? 0 : Number(reached);
}

function read(streams: ReadonlyMap<string, Stream>, { ShardIterator: place = '', Limit: most = 1000 }: Asked): object {
  const [arn = '', from = '0'] = place.split('|');
  const Records = streamAt(streams, arn).records.slice(Number(from), Number(from) + most);
  return { Records, NextShardIterator: `${arn}|${Number(from) + Records.length}` };
}

/** What a stream is asked, as far as its readers do. */
export const askedOfStreams: Readonly<Record<string, (streams: ReadonlyMap<string, Stream>, asked: Asked) => object>> =
  {
    ListStreams: (streams, { TableName: table = '' }) => ({
      Streams: streams.has(table) ? [{ StreamArn: arnOf(table), StreamLabel: '1' }] : [],
    }),
    DescribeStream: () => ({ StreamDescription: { Shards: [{ ShardId: 'shard-1' }] } }),
    GetShardIterator: (streams, asked) => ({
      ShardIterator: `${asked.StreamArn}|${firstOf(streamAt(streams, asked.StreamArn), asked)}`,
    }),
    GetRecords: read,
  };
