import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { runNode } from '../run/tool.ts';

/** `broken`: no test said anything. A suite that cannot even be loaded would have noticed any typing error alike. */
type Verdict = 'red' | 'green' | 'broken';
export type Run = { readonly verdict: Verdict; readonly seconds: number; readonly output: string };

const told = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });

const limit = 5 * 60_000;

/** Runs one test file of a tree as `npm test` does, to its first failing test; with `app` before the app as the tree has it. */
export async function runSuite(tree: string, suite: string, app = false): Promise<Run> {
  if (!app) return run(tree, suite);
  const built = await runNode(join(tree, 'scripts', 'build-web.ts'), ['--demo'], { cwd: tree, timeout: limit });
  if (built.code !== 0) return { verdict: 'broken', seconds: rounded(built.seconds), output: built.output };
  return run(tree, suite);
}

async function run(tree: string, suite: string): Promise<Run> {
  const file = join(tree, 'told.json');
  rmSync(file, { force: true });
  const vitest = join(tree, 'node_modules', '.bin', 'vitest');
  const how = ['--config', 'test/vitest.config.ts', '--root', '.', '--bail', '1'];
  const asked = ['run', ...how, '--reporter', 'default', '--reporter', 'json', '--outputFile', file, suite];
  const { code, output, seconds } = await runNode(vitest, asked, { cwd: tree, timeout: limit });
  return { verdict: verdictOf(file, code), seconds: rounded(seconds), output };
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

function verdictOf(file: string, code: number): Verdict {
  try {
    const { numFailedTests, numPassedTests, success } = told.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (numFailedTests > 0) return 'red';
    return success && code === 0 && numPassedTests > 0 ? 'green' : 'broken';
  } catch {
    return 'broken';
  }
}
