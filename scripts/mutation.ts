import { spawn } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changedNothing } from './mutation/changed-nothing.ts';
import { filesOf, type Part, partOf, parts } from './mutation/parts.ts';
import { ending } from './run/ending.ts';
import { root } from './run/root.ts';
import { runVerb, Stop } from './run/verb.ts';

const report = '.homeward/mutation-report.json';
/** A slice remembers nothing and is not remembered: what is known of other files is no part of its score. */
const sliceMemory = '.homeward/mutation-slice.json';

/** The files that `--only` names: files or patterns between commas, each perhaps with its lines (`file.ts:3-9`). One of nothing stops. */
function named(only: string): readonly string[] {
  const all = only.split(',').map((one) => one.replace(/:[\d:-]+$/, ''));
  const missing = all.filter((one) => !one.startsWith('!') && globSync(one, { cwd: root }).length === 0);
  if (missing.length > 0) throw new Stop(`--only names no file by ${missing.map((one) => `"${one}"`).join(', ')}.`);
  return all.filter((one) => !one.startsWith('!'));
}

async function tryPart({ name, settings }: Part, mutate: string, memory: string): Promise<number> {
  const stryker = join(root, 'node_modules', '.bin', 'stryker');
  rmSync(join(root, report), { force: true });
  const args = ['run', settings, '--mutate', mutate, '--incrementalFile', memory];
  const env = { ...process.env, HOMEWARD_MUTATED: name };
  const code = await ending(spawn(process.execPath, [stryker, ...args], { cwd: root, env, stdio: 'inherit' }));
  if (code === 0 && changedNothing(join(root, report)))
    throw new Stop('Nothing was changed: the files that were named hold no condition.');
  return code;
}

/**
 * `npm run mutation [-- --of PART] [-- --only FILES]`: changes every condition of the rules and the decision, of clearance, vault and
 * receipts in turn and sees a test fail; 1 when fewer changes are noticed than the part's settings ask for, or when there was
 * nothing to change. What was tried before and has not changed is not tried again.
 */
async function mutation(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, of: { type: 'string' } } });
  if (values.only !== undefined) {
    rmSync(join(root, sliceMemory), { force: true });
    return tryPart(partOf(named(values.only)), values.only, sliceMemory);
  }
  const chosen = parts.filter(({ name }) => values.of === undefined || values.of === name);
  if (chosen.length === 0)
    throw new Stop(`There is no part ${values.of}; there are ${parts.map(({ name }) => name).join(', ')}.`);
  const codes: number[] = [];
  for (const part of chosen)
    codes.push(await tryPart(part, filesOf(part).join(','), `.homeward/mutation-${part.name}.json`));
  return Math.max(...codes);
}

await runVerb(mutation);
