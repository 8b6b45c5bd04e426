import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { root } from '../run/root.ts';
import { treeHash } from '../run/tree-hash.ts';

const line = z.object({
  /** The suite of scripts/proof/suites.ts that was run. */
  proves: z.string(),
  /** The name it reported under: a suite may account for several things. */
  suite: z.string(),
  count: z.number(),
  seed: z.number(),
  findings: z.number(),
  /** A figure of its own, in words. */
  says: z.string().optional(),
  seconds: z.number(),
});
const memory = z.object({ tree: z.string(), lines: z.array(line) });

/** The figures of one finished suite; `seconds` is wall time. */
export type Line = z.infer<typeof line>;

/** As the code is when a run begins: what changes while a suite runs was not there for it. */
const tree = treeHash();
const file = join(root, '.homeward', 'proof.json');

/** What an interrupted run of exactly this code has already proved; nothing once a single byte has changed. */
export function recall(): readonly Line[] {
  try {
    const found = memory.parse(JSON.parse(readFileSync(file, 'utf8')));
    return found.tree === tree ? found.lines : [];
  } catch {
    return [];
  }
}

export function remember(lines: readonly Line[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ tree, lines }));
}
