import { createHash } from 'node:crypto';
import * as z from 'zod';

const text = z.string();

/** One line of the one log of all receipts: which entry of which chain, and the hash it had when it was taken. */
export const logEntry = z.strictObject({
  n: z.int().min(1),
  chain: text,
  entry: z.int().min(1),
  /** `''`: the entry was gone or could not be read when its turn came; the log goes on and says so. */
  receipt: text,
  prior: text,
});
export type LogEntry = z.infer<typeof logEntry>;

/** Where the log ends. An empty one has size 0. */
export type LogHead = { readonly size: number; readonly hash: string };
export const emptyLog: LogHead = { size: 0, hash: '' };

/** Lines a partition: none of them becomes large. */
const pageSize = 1000;

function pageOf(n: number): string {
  return `log#${String(Math.floor((n - 1) / pageSize)).padStart(9, '0')}`;
}

function lineKey(n: number): string {
  return `line#${String(n).padStart(12, '0')}`;
}

/** A line as it lies in the table; all of it follows from the entry, so nothing beside it can be changed unseen. */
export function logItem(entry: LogEntry) {
  const { n, chain, entry: of, receipt, prior } = entry;
  const hash = createHash('sha256')
    .update(JSON.stringify({ n, chain, entry: of, receipt, prior }))
    .digest('base64url');
  return { pk: pageOf(n), sk: lineKey(n), ...entry, hash };
}

/** The pages that hold the lines from one number to another. */
export function pagesOf(first: number, last: number): readonly string[] {
  const pages: string[] = [];
  for (let n = first; n <= last; n += pageSize - ((n - 1) % pageSize)) pages.push(pageOf(n));
  return pages;
}
