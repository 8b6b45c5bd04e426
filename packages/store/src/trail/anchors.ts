import { createPublicKey, verify } from 'node:crypto';
import type { Bad, Trail } from './account.ts';
import { type Checkpoint, checkpoint, headAt, rootOf, signedText, sizeOf } from './checkpoint.ts';
import type { LogHead } from './log-entry.ts';

/** What was signed of the log, and when that was said last. */
export type Anchors = {
  /** By shard: the hash of every line by its place. */
  readonly lines: readonly (readonly string[])[];
  /** Where the shards ended at each checkpoint. */
  readonly ends: readonly (readonly LogHead[])[];
  readonly at?: string | undefined;
  readonly bad?: Bad;
};

function isSigned(one: Checkpoint, keys: Trail['keys']): boolean {
  const pem = keys[one.key];
  if (pem === undefined) return false;
  return verify('sha256', Buffer.from(signedText(one)), createPublicKey(pem), Buffer.from(one.signature, 'base64url'));
}

/** Whether a checkpoint ends each shard where its lines lead from the end before, and counts them right. */
function isWhole({ heads, lines, size }: Checkpoint, before: readonly LogHead[]): boolean {
  if (lines.length !== heads.length || size !== sizeOf(heads)) return false;
  return heads.every((head, shard) => {
    const [from, since] = [headAt(before, shard), lines[shard] ?? []];
    return head.size === from.size + since.length && head.hash === (since.at(-1) ?? from.hash);
  });
}

/** No shard is left out that was there, and none ends earlier than it did. */
function goesOn({ heads }: Checkpoint, before: readonly LogHead[]): boolean {
  return heads.length >= before.length && before.every(({ size }, shard) => headAt(heads, shard).size >= size);
}

type Last = { readonly n: number; readonly heads: readonly LogHead[] };

/** What is wrong with a checkpoint, seen from the one before it. */
function wrongWith(one: Checkpoint, last: Last, keys: Trail['keys']): Bad['wrong'] | undefined {
  if (!isSigned(one, keys)) return 'not-signed';
  // Laid down twice, as a retry does: it says the same.
  if (one.n === last.n) return rootOf(one.heads) === rootOf(last.heads) ? undefined : 'contradicted';
  if (one.n !== last.n + 1) return 'missing';
  if (one.before !== rootOf(last.heads) || !goesOn(one, last.heads)) return 'contradicted';
  return isWhole(one, last.heads) ? undefined : 'altered';
}

/** Reads the checkpoints in order. The first that is not signed, or leaves a gap, or contradicts the one before it, is named. */
export function anchorsOf({ checkpoints, keys, signed = 0 }: Trail): Anchors {
  const lines: string[][] = [];
  const ends: (readonly LogHead[])[] = [];
  let at: string | undefined;
  const ended = (n: number, wrong: Bad['wrong']): Anchors => ({ lines, ends, bad: { where: 'checkpoint', n, wrong } });
  const read = checkpoints.map((one) => checkpoint.safeParse(one).data).filter((one) => one !== undefined);
  if (read.length < checkpoints.length) return ended(0, 'unreadable');
  for (const one of read.toSorted((first, second) => first.n - second.n)) {
    const wrong = wrongWith(one, { n: ends.length, heads: ends.at(-1) ?? [] }, keys);
    if (wrong !== undefined) return ended(one.size, wrong);
    if (one.n === ends.length) continue;
    for (const [shard, since] of one.lines.entries()) {
      const before = lines[shard] ?? [];
      before.push(...since);
      lines[shard] = before;
    }
    ends.push(one.heads);
    at = one.at;
  }
  if (sizeOf(ends.at(-1) ?? []) < signed) return ended(signed, 'missing');
  return { lines, ends, at };
}
