import { createHash } from 'node:crypto';
import * as z from 'zod';

const text = z.string();

/** One line of the log of all receipts: which entry of which chain, and the hash it had when it was taken. */
export const logEntry = z.strictObject({
  shard: z.int().min(0),
  /** Its number in its shard. */
  n: z.int().min(1),
  chain: text,
  entry: z.int().min(1),
  /** `''`: the entry was gone or could not be read when its turn came; the log goes on and says so. */
  receipt: text,
  /** The hash of the line before it in its shard. */
  prior: text,
});
export type LogEntry = z.infer<typeof logEntry>;

/** Where a shard ends. An empty one has size 0. */
export type LogHead = { readonly size: number; readonly hash: string };
export const emptyLog: LogHead = { size: 0, hash: '' };

/** Lines a partition: none of them becomes large. */
const pageSize = 1000;

/** With what the names of a shard's partitions begin. */
export function shardPlace(shard: number): string {
  return `log#${String(shard).padStart(3, '0')}`;
}

/** The shard that a partition is of; −1 when it is of none. */
export function shardAt(pk: string): number {
  const [, shard] = /^log#(\d+)#/.exec(pk) ?? [];
  return shard === undefined ? -1 : Number(shard);
}

function pageOf(shard: number, n: number): string {
  return `${shardPlace(shard)}#${String(Math.floor((n - 1) / pageSize)).padStart(9, '0')}`;
}

export function lineKey(n: number): string {
  return `line#${String(n).padStart(12, '0')}`;
}

/** A line as it lies in the table; all of it follows from the entry, so nothing beside it can be changed unseen. */
export function logItem(entry: LogEntry) {
  const { shard, n, chain, entry: of, receipt, prior } = entry;
  const hash = createHash('sha256')
    .update(JSON.stringify({ shard, n, chain, entry: of, receipt, prior }))
    .digest('base64url');
  return { pk: pageOf(shard, n), sk: lineKey(n), ...entry, hash };
}

/** The pages of a shard that hold its lines from one number to another. */
export function pagesOf(shard: number, first: number, last: number): readonly string[] {
  const pages: string[] = [];
  for (let n = first; n <= last; n += pageSize - ((n - 1) % pageSize)) pages.push(pageOf(shard, n));
  return pages;
}
