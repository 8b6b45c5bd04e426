import { createPublicKey, verify } from 'node:crypto';
import type { Bad, Trail } from './account.ts';
import { type Checkpoint, checkpoint, signedText } from './checkpoint.ts';

/** What was signed of the log: the hash of every line by its place, and when that was said last. */
export type Anchors = { readonly lines: readonly string[]; readonly at?: string | undefined; readonly bad?: Bad };

function isSigned(one: Checkpoint, keys: Trail['keys']): boolean {
  const pem = keys[one.key];
  if (pem === undefined) return false;
  return verify('sha256', Buffer.from(signedText(one)), createPublicKey(pem), Buffer.from(one.signature, 'base64url'));
}

/** What is wrong with a checkpoint, seen from those before it: it may say again what they said, and must say the same. */
function wrongWith(one: Checkpoint, before: readonly string[], keys: Trail['keys']): Bad['wrong'] | undefined {
  if (!isSigned(one, keys)) return 'not-signed';
  if (one.from > before.length) return 'missing';
  if (one.lines.length !== one.size - one.from || one.lines.at(-1) !== one.head) return 'altered';
  const said = before.slice(one.from, one.size);
  return said.some((hash, index) => one.lines[index] !== hash) ? 'contradicted' : undefined;
}

/** Reads the checkpoints in the order of their sizes. The first that is not signed, or leaves a gap, or contradicts another, is named. */
export function anchorsOf({ checkpoints, keys, signed = 0 }: Trail): Anchors {
  const lines: string[] = [];
  let at: string | undefined;
  const ended = (n: number, wrong: Bad['wrong']): Anchors => ({ lines, bad: { where: 'checkpoint', n, wrong } });
  const read = checkpoints.map((one) => checkpoint.safeParse(one).data).filter((one) => one !== undefined);
  if (read.length < checkpoints.length) return ended(0, 'unreadable');
  const ordered = read.toSorted((one, other) => one.size - other.size);
  for (const one of ordered) {
    const wrong = wrongWith(one, lines, keys);
    if (wrong !== undefined) return ended(one.size, wrong);
    lines.push(...one.lines.slice(lines.length - one.from));
    at = one.at;
  }
  if (lines.length < signed) return ended(signed, 'missing');
  return { lines, at };
}
