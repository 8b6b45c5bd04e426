import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { root } from './run/root.ts';
import { runNode } from './run/tool.ts';
import { runVerb } from './run/verb.ts';
import { type Tally, tallyOf } from './test/tally.ts';

type Selection = { readonly files: readonly string[]; readonly titles?: string };

/** `npm test [-- NAME…]`: every suite at CI size; a NAME picks the files, or else the titles, that contain it. */
async function test(): Promise<number> {
  const stacks = await prepare('stacks', 'infra/app.ts', 'scripts/synth.ts', ['--if-changed']);
  const app = await prepare('web app', 'packages/web/vite.config.ts', 'scripts/build-web.ts', []);
  const tally = await run(selectionOf(process.argv.slice(2)));
  return print({ ...tally, failed: tally.failed + stacks + app });
}

/** Suites read the synthesised template and the built app. Returns how many of them failed to build: 0 or 1. */
async function prepare(what: string, wanted: string, script: string, args: readonly string[]): Promise<number> {
  if (!existsSync(join(root, wanted)) || !existsSync(join(root, script))) return 0;
  const { code, output, seconds } = await runNode(join(root, script), args);
  const good = code === 0;
  console.log(
    good
      ? `${what}: ready after ${seconds.toFixed(1)} s`
      : `${output.trimEnd()}\nfailed: the ${what} could not be built`,
  );
  return good ? 0 : 1;
}

function selectionOf(names: readonly string[]): Selection {
  const files = globSync('test/**/*.test.{ts,tsx}', { cwd: root });
  if (names.every((name) => files.some((file) => file.includes(name)))) return { files: names };
  return { files: [], titles: names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|') };
}

async function run({ files, titles }: Selection): Promise<Tally> {
  const filter = titles === undefined ? {} : { testNamePattern: titles };
  const vitest = await startVitest([...files], { root, run: true, watch: false, passWithNoTests: true, ...filter });
  // A title filter marks every other test as skipped; those were not asked for and are no skips.
  const tally = tallyOf(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length);
  await vitest.close();
  return titles === undefined
    ? tally
    : { ...tally, skips: tally.skips.filter((line) => !line.endsWith('no reason given')) };
}

function print({ passed, failed, skips }: Tally): number {
  for (const line of skips) console.log(line);
  if (passed + failed === 0) console.log('No test ran.');
  process.stdout.write(`${passed} passed, ${failed} failed, ${skips.length} skipped\n`);
  return passed === 0 || failed > 0 ? 1 : 0;
}

await runVerb(test);
