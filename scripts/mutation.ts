import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ending } from './run/ending.ts';
import { root } from './run/root.ts';
import { runVerb, Stop } from './run/verb.ts';

const report = '.homeward/mutation-report.json';
/** A slice remembers nothing and is not remembered: what is known of other files is no part of its score. */
const sliceMemory = '.homeward/mutation-slice.json';

/** The slice that `--only` names: files or patterns between commas, each perhaps with its lines (`file.ts:3-9`). One of nothing stops. */
function sliceOf(only: string): readonly string[] {
  const named = only.split(',').map((one) => one.replace(/:[\d:-]+$/, ''));
  const missing = named.filter((one) => !one.startsWith('!') && globSync(one, { cwd: root }).length === 0);
  if (missing.length > 0) throw new Stop(`--only names no file by ${missing.map((one) => `"${one}"`).join(', ')}.`);
  return ['--mutate', only, '--incrementalFile', sliceMemory];
}

type Report = { readonly files: Readonly<Record<string, { readonly mutants: readonly unknown[] }>> };

/** Whether anything was changed at all: the score of nothing is no score, and no bound finds it too low. */
function changedNothing(): boolean {
  if (!existsSync(join(root, report))) return true;
  const { files } = JSON.parse(readFileSync(join(root, report), 'utf8')) as Report;
  return Object.values(files).every(({ mutants }) => mutants.length === 0);
}

/**
 * `npm run mutation [-- --only FILES]`: changes every condition of the rules and of the decision in turn and sees a test of the law
 * fail; 1 when fewer than 90 of 100 changes are noticed, or when there was nothing to change. What was tried before and has not
 * changed is not tried again.
 */
async function mutation(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const only = values.only === undefined ? [] : sliceOf(values.only);
  const stryker = join(root, 'node_modules', '.bin', 'stryker');
  for (const file of [report, sliceMemory]) rmSync(join(root, file), { force: true });
  const child = spawn(process.execPath, [stryker, 'run', '.stryker.json', ...only], { cwd: root, stdio: 'inherit' });
  const code = await ending(child);
  if (code === 0 && changedNothing())
    throw new Stop('Nothing was changed: the files that were named hold no condition.');
  return code;
}

await runVerb(mutation);
