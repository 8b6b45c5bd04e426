import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ending } from './run/ending.ts';
import { root } from './run/root.ts';
import { runVerb } from './run/verb.ts';

/**
 * `npm run mutation [-- --only FILES]`: changes every condition of the rules and of the decision in turn and sees a test of the law
 * fail; 1 when fewer than 90 of 100 changes are noticed. What was tried before and has not changed is not tried again.
 */
async function mutation(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const only = values.only === undefined ? [] : ['--mutate', values.only, '--force'];
  const stryker = join(root, 'node_modules', '.bin', 'stryker');
  const child = spawn(process.execPath, [stryker, 'run', '.stryker.json', ...only], { cwd: root, stdio: 'inherit' });
  return ending(child);
}

await runVerb(mutation);
