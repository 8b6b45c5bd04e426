import * as z from 'zod';
import type { At, Item } from '../load.ts';
import type { Put, Write } from '../write.ts';
import { emptyLog, type LogHead, shardPlace } from './log-entry.ts';

const headKey = (shard: number) => ({ pk: `${shardPlace(shard)}#head`, sk: 'head' }) as const;
const signedKey = { pk: 'log#signed', sk: 'signed' } as const;
const begunKey = { pk: 'log#signed', sk: 'begun' } as const;

/** Where a shard ends: written with each append, only by whoever saw the end before. */
export function headPlace(shard: number): At {
  return { table: 'receipts', key: headKey(shard) };
}

export function readHead(item: Item | undefined): LogHead {
  return item === undefined ? emptyLog : { size: Number(item['v']), hash: String(item['hash']) };
}

export function headWrite(shard: number, from: LogHead, to: LogHead): Write {
  const expects = from.size === 0 ? 'new' : from.size;
  return { table: 'receipts', item: { ...headKey(shard), v: to.size, hash: to.hash }, expects };
}

/** How far a chain was taken into the log: whatever comes twice, late or out of order is measured by it. */
export function takenPlace(chain: string): At {
  return { table: 'receipts', key: { pk: `log#taken#${chain}`, sk: 'taken' } };
}

export function readTaken(item: Item | undefined): number {
  return item === undefined ? 0 : Number(item['v']);
}

export function takenWrite(chain: string, from: number, to: number): Write {
  return { table: 'receipts', item: { ...takenPlace(chain).key, v: to }, expects: from === 0 ? 'new' : from };
}

/** Which checkpoint was laid down last, and which was begun: what stands in both is laid down. */
export const [signedPlace, begunPlace]: readonly [At, At] = [
  { table: 'receipts', key: signedKey },
  { table: 'receipts', key: begunKey },
];

/** A checkpoint by its number, and where each shard ended at it. Before the first: number 0, and no shard. */
export type Mark = { readonly n: number; readonly heads: readonly LogHead[] };

const markItem = z.object({ v: z.int(), heads: z.array(z.object({ size: z.int(), hash: z.string() })) });

export function readMark(item: Item | undefined): Mark {
  if (item === undefined) return { n: 0, heads: [] };
  const { v, heads } = markItem.parse(item);
  return { n: v, heads };
}

/** Written after the one before it alone, so that two who sign at once never say two things under one number. */
export function markWrite(place: 'signed' | 'begun', { n, heads }: Mark): Put {
  const key = place === 'signed' ? signedKey : begunKey;
  return { table: 'receipts', item: { ...key, v: n, heads }, expects: n === 1 ? 'new' : n - 1 };
}
