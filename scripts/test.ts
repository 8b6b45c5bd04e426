import { globSync } from 'node:fs';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { root } from './run/root.ts';
import { runVerb } from './run/verb.ts';
import { keepTook, type Took, tookLines, tookOf } from './test/dearest.ts';
import { prepareSuites } from './test/prepare.ts';
import { processorSeconds } from './test/processor.ts';
import { type Tally, tallyOf } from './test/tally.ts';

type Run = Tally & { readonly took: readonly Took[] };
type Selection = { readonly files: readonly string[]; readonly titles?: string };

/** `npm test [-- NAME…]`: every suite at CI size; a NAME picks the files, or else the titles, that contain it. */
async function test(): Promise<number> {
  const [before, begun] = [processorSeconds(), performance.now()];
  // Suites start many processes, each of the same modules: what one has compiled the next one finds, by what stands in it.
  process.env['NODE_COMPILE_CACHE'] ??= join(root, '.homeward', 'compiled');
  const unbuilt = await prepareSuites();
  const names = process.argv.slice(2);
  const tally = await run(selectionOf(names));
  if (names.length === 0) keepTook(root, tally.took);
  for (const line of unbuilt) console.log(line);
  const [processor, wall] = [processorSeconds() - before, (performance.now() - begun) / 1000];
  console.log(`${processor.toFixed(0)} processor seconds of this machine in ${wall.toFixed(0)} s`);
  return print({ ...tally, failed: tally.failed + unbuilt.length });
}

function selectionOf(names: readonly string[]): Selection {
  const files = globSync('test/**/*.test.{ts,tsx}', { cwd: root });
  if (names.every((name) => files.some((file) => file.includes(name)))) return { files: names };
  return { files: [], titles: names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|') };
}

async function run({ files, titles }: Selection): Promise<Run> {
  const filter = titles === undefined ? {} : { testNamePattern: titles };
  const vitest = await startVitest([...files], {
    root,
    config: 'test/vitest.config.ts',
    run: true,
    watch: false,
    passWithNoTests: true,
    ...filter,
  });
  // A title filter marks every other test as skipped; those were not asked for and are no skips.
  const modules = vitest.state.getTestModules();
  const tally = { ...tallyOf(modules, vitest.state.getUnhandledErrors().length), took: tookOf(modules) };
  await vitest.close();
  return titles === undefined
    ? tally
    : { ...tally, skips: tally.skips.filter((line) => !line.endsWith('no reason given')) };
}

function print({ passed, failed, skips, took }: Run): number {
  for (const line of skips) console.log(line);
  console.log('The dearest files:');
  for (const line of tookLines(took)) console.log(line);
  if (passed + failed === 0) console.log('No test ran.');
  process.stdout.write(`${passed} passed, ${failed} failed, ${skips.length} skipped\n`);
  return passed === 0 || failed > 0 ? 1 : 0;
}

await runVerb(test);
