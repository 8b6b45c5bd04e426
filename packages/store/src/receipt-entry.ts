import { createHash } from 'node:crypto';
import * as z from 'zod';
import { placeOfReading } from './receipt-chain.ts';

const text = z.string();

/**
 * What a receipt says, in the order in which it is hashed. Every entry has every field, `''` where there is nothing to say, so that
 * what was denied and what is not there leave entries of one size.
 */
export const receiptEntry = z.strictObject({
  n: z.int().min(1),
  thing: text,
  operation: text,
  who: text,
  role: text,
  organisation: text,
  /** The server's time. */
  at: text,
  /** The time the device gave for the act; `''` when it gave none. */
  deviceAt: text,
  purpose: text,
  /** The consent, decision or disclosure that the opening rests on. */
  restsOn: text,
  /** Why the usual rule was set aside. */
  exception: text,
  caseId: text,
  /** What a caller looked for that is not theirs, written so that it can be compared only with other look-ups of the same caller. */
  asked: text,
  /** The hash of the entry before; `''` for the first. */
  prior: text,
});
export type ReceiptEntry = z.infer<typeof receiptEntry>;

/** What is hashed begins with the chain's own name, so that an entry means nothing in another chain. */
function hashOf(chain: string, entry: ReceiptEntry): string {
  const ordered = Object.keys(receiptEntry.shape).map((name) => [name, entry[name as keyof ReceiptEntry]]);
  return createHash('sha256')
    .update(JSON.stringify({ chain, ...Object.fromEntries(ordered) }))
    .digest('base64url');
}

/** By which the person is told of it: the case, or the copy or truck that somebody read who knows no case. */
function inItsCase(chain: string, { caseId, thing, at, n }: ReceiptEntry) {
  const byCasePk = caseId === '' ? placeOfReading(chain, thing) : `case#${caseId}`;
  return byCasePk === undefined ? {} : { byCasePk, byCaseSk: `${at}#${chain.split('#')[1] ?? ''}#${n}` };
}

export function receiptKey(n: number): string {
  return `entry#${String(n).padStart(10, '0')}`;
}

/** An entry as it lies in the table: everything beside the entry follows from it, so nothing beside it can be changed unseen. */
export function receiptItem(chain: string, entry: ReceiptEntry) {
  return {
    pk: chain,
    sk: receiptKey(entry.n),
    ...entry,
    hash: hashOf(chain, entry),
    ...inItsCase(chain, entry),
  };
}
