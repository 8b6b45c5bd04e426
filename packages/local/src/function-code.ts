import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { LambdaFunction } from './lambda-functions.ts';
import { isRunning } from './running-process.ts';

/** Functions whose code lies in a place of this platform's own, and how to give the place back. */
export type KeptCode = { readonly functions: readonly LambdaFunction[]; readonly remove: () => void };

const place = 'homeward-code-';

/**
 * Copies each function's code once, as a deployment does: a function boots at its first call, and by then the assembly it was
 * read from may have been synthesised anew. Places of platforms that ended without a word are swept away.
 */
export function keepCode(functions: readonly LambdaFunction[]): KeptCode {
  sweep();
  const home = mkdtempSync(join(tmpdir(), `${place}${process.pid}-`));
  const copies = new Map(
    [...new Set(functions.map(({ codePath }) => codePath))].map((from) => [from, join(home, basename(from))]),
  );
  for (const [from, to] of copies) {
    mkdirSync(to);
    cpSync(from, to, { recursive: true });
  }
  return {
    functions: functions.map((found) => ({ ...found, codePath: copies.get(found.codePath) ?? found.codePath })),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

function sweep(): void {
  for (const old of globSync(join(tmpdir(), `${place}*`))) {
    const owner = Number(/homeward-code-(\d+)-/.exec(old)?.[1]);
    if (owner && !isRunning(owner)) rmSync(old, { recursive: true, force: true });
  }
}
