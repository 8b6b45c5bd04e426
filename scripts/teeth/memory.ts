import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { root } from '../run/root.ts';
import { treeHash } from '../run/tree-hash.ts';

const verdict = z.enum(['red', 'green', 'broken']);
/** A suite run: with the fault that is named, or without any. */
const tried = z.object({ suite: z.string(), fault: z.string().optional(), verdict, seconds: z.number() });
const memory = z.object({ tree: z.string(), tried: z.array(tried) });
export type Tried = z.infer<typeof tried>;

/** As the code is when a run begins: what changes while a suite runs was not there for it. */
const tree = treeHash();
const file = join(root, '.homeward', 'teeth.json');

/** What an interrupted run of exactly this code has tried already. */
export function recall(): readonly Tried[] {
  try {
    const found = memory.parse(JSON.parse(readFileSync(file, 'utf8')));
    return found.tree === tree ? found.tried : [];
  } catch {
    return [];
  }
}

export function remember(all: readonly Tried[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ tree, tried: all }));
}
