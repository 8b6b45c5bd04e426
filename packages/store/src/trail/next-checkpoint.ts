import { getAll } from '../load.ts';
import type { Store } from '../open-store.ts';
import { putAlone } from '../write.ts';
import { between } from './between.ts';
import { type Checkpoint, headAt, rootOf, sizeOf } from './checkpoint.ts';
import { lineKey, pagesOf } from './log-entry.ts';
import { begunPlace, headPlace, type Mark, markWrite, readHead, readMark, signedPlace } from './log-places.ts';
import { shards } from './log-shards.ts';

/** What a checkpoint says of the log, not signed yet. */
export type Unsigned = Pick<Checkpoint, 'n' | 'before' | 'size' | 'heads' | 'lines'>;

/** So many lines of a shard a checkpoint at most; what is left is signed by the next one. */
const most = 1000;

type Seen = { readonly last: Mark; readonly begun: Mark; readonly ends: readonly number[] };

async function look(store: Store): Promise<Seen> {
  const [signed, begun, ...heads] = await getAll(store, [signedPlace, begunPlace, ...shards.map(headPlace)]);
  const last = readMark(signed);
  const ends = heads.map((head, shard) => Math.min(readHead(head).size, headAt(last.heads, shard).size + most));
  return { last, begun: readMark(begun), ends };
}

/** The hashes of a shard's lines after `from`, up to `size`. */
async function hashesOf(store: Store, shard: number, from: number, size: number): Promise<string[]> {
  const pages = pagesOf(shard, from + 1, size).map((page) => between(store, page, lineKey(from + 1), lineKey(size)));
  const lines = (await Promise.all(pages)).flat();
  if (lines.length !== size - from) throw new Error('lines of the log are missing: nothing is signed');
  return lines.map(({ hash }) => String(hash));
}

/**
 * What the log has had since the checkpoint before; nothing, when there is nothing new, or another waking is at it. A checkpoint that
 * was begun and not laid down is the next one again, with the same ends, so that one number says one thing, however often it is said.
 */
export async function nextCheckpoint(store: Store): Promise<Unsigned | undefined> {
  const { last, begun, ends } = await look(store);
  const n = last.n + 1;
  if (begun.n > n) return undefined;
  const again = begun.n === n;
  const until = again ? begun.heads.map(({ size }) => size) : ends;
  if (until.every((size, shard) => size === headAt(last.heads, shard).size)) return undefined;
  const lines = await Promise.all(
    until.map((size, shard) => hashesOf(store, shard, headAt(last.heads, shard).size, size)),
  );
  const heads = until.map((size, shard) => ({ size, hash: lines[shard]?.at(-1) ?? headAt(last.heads, shard).hash }));
  if (!again && !(await putAlone(store, markWrite('begun', { n, heads })))) return undefined;
  return { n, before: rootOf(last.heads), size: sizeOf(heads), heads, lines };
}

/** Notes that a checkpoint was laid down. A note that is lost makes it be laid down again, which does no harm. */
export async function noteSigned(store: Store, { n, heads }: Mark): Promise<void> {
  await putAlone(store, markWrite('signed', { n, heads }));
}
