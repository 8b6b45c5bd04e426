import { createHash } from 'node:crypto';
import * as z from 'zod';

const text = z.string();

/**
 * A signed word on the log: how long it was, how it ended, and the hash of each line since the checkpoint before, so that what was
 * altered later is not only noticed but found. Hashes alone: it says nothing of anybody.
 */
export const checkpoint = z.strictObject({
  /** The size at the checkpoint before. */
  from: z.int().min(0),
  size: z.int().min(1),
  head: text,
  lines: z.array(text).min(1),
  at: text,
  /** The id of the key that signed it. */
  key: text,
  signature: text,
});
export type Checkpoint = z.infer<typeof checkpoint>;

/** What is signed, in one fixed order. */
export function signedText({ from, size, head, lines, at, key }: Omit<Checkpoint, 'signature'>): string {
  const digest = createHash('sha256').update(lines.join('\n')).digest('base64url');
  return JSON.stringify({ says: 'homeward-checkpoint', from, size, head, lines: digest, at, key });
}

export function checkpointName(size: number): string {
  return `checkpoints/${String(size).padStart(12, '0')}.json`;
}
