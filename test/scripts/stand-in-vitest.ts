import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/run/root.ts';

const program = `
  import { resolve } from 'node:path';
  import { pathToFileURL } from 'node:url';
  const suite = process.argv.find((one) => one.endsWith('.test.ts'));
  await import(pathToFileURL(resolve(suite)));`;

const library = `
  import { deepStrictEqual } from 'node:assert/strict';
  import { writeFileSync } from 'node:fs';
  const told = { numPassedTests: 0, numFailedTests: 0 };
  export const expect = (found) => ({ toEqual: (wanted) => deepStrictEqual(found, wanted) });
  export async function test(_, body) {
    try {
      await body();
      told.numPassedTests += 1;
    } catch (error) {
      console.error(error);
      told.numFailedTests += 1;
      process.exitCode = 1;
    }
    const at = process.argv.indexOf('--outputFile');
    if (at > 0) writeFileSync(process.argv[at + 1], JSON.stringify({ ...told, success: told.numFailedTests === 0 }));
  }`;

/** What is installed in a made-up project whose suites vitest runs, and nothing else: a verb that copies the project links each. */
export function installVitest(house: string): void {
  link(house, ['.bin', 'vitest', 'zod']);
}

function link(house: string, names: readonly string[]): void {
  const installed = join(house, 'node_modules');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed);
  for (const name of names) symlinkSync(join(root, 'node_modules', name), join(installed, name));
}

/**
 * Puts a small program in the place of the vitest of a made-up project: what a verb makes of a run is asked there, and vitest itself
 * takes ten times as long to start.
 */
export function standInForVitest(house: string): void {
  link(house, ['zod']);
  const installed = join(house, 'node_modules');
  for (const [file, text] of [
    ['.bin/vitest', program],
    ['vitest/index.js', library],
    ['vitest/package.json', '{"type":"module","exports":"./index.js"}'],
  ] as const) {
    mkdirSync(dirname(join(installed, file)), { recursive: true });
    writeFileSync(join(installed, file), text);
  }
}
