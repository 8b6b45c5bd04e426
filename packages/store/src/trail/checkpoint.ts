import { createHash } from 'node:crypto';
import * as z from 'zod';
import { emptyLog, type LogHead } from './log-entry.ts';

const text = z.string();

/**
 * A signed word on the log: where each of its shards ended, and the hash of each line since the checkpoint before, so that what was
 * altered later is not only noticed but found. Hashes alone: it says nothing of anybody.
 */
export const checkpoint = z.strictObject({
  /** Its number: each is one more than the one before. */
  n: z.int().min(1),
  /** The root over the heads at the checkpoint before; `''` at the first. */
  before: text,
  /** Lines in all shards together. */
  size: z.int().min(1),
  /** Where each shard ended, in the order of the shards: all of them, the quiet ones too. */
  heads: z.array(z.strictObject({ size: z.int().min(0), hash: text })).min(1),
  /** By shard: the hashes since the checkpoint before. */
  lines: z.array(z.array(text)).min(1),
  at: text,
  /** The id of the key that signed it. */
  key: text,
  signature: text,
});
export type Checkpoint = z.infer<typeof checkpoint>;

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** One hash over where every shard ends, in order; `''` while there is no checkpoint. */
export function rootOf(heads: readonly LogHead[]): string {
  return heads.length === 0 ? '' : hashOf(heads.map(({ size, hash }) => [size, hash]));
}

/** Lines in all shards together. */
export function sizeOf(heads: readonly LogHead[]): number {
  return heads.reduce((sum, { size }) => sum + size, 0);
}

/** Where a shard ended; one that was not there yet ended before its first line. */
export function headAt(heads: readonly LogHead[], shard: number): LogHead {
  return heads[shard] ?? emptyLog;
}

/** What is signed, in one fixed order. */
export function signedText({ n, before, size, heads, lines, at, key }: Omit<Checkpoint, 'signature'>): string {
  const signed = { n, before, size, root: rootOf(heads), lines: hashOf(lines), at, key };
  return JSON.stringify({ says: 'homeward-checkpoint', ...signed });
}

export function checkpointName(size: number): string {
  return `checkpoints/${String(size).padStart(12, '0')}.json`;
}
