import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure, sizes } from './bench/measure.ts';
import { printBench } from './bench/print.ts';
import { root } from './run/root.ts';
import { runNode } from './run/tool.ts';
import { runVerb, Stop } from './run/verb.ts';

/** A ratio beyond this many times its goal fails the run; machines differ by less. */
const patience = 1.3;

/** `npm run bench [-- --json] [--seed N]`: counted goals, and ratios of times taken in turn. Exit 1 when a counted goal is missed. */
async function bench(): Promise<number> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, seed: { type: 'string', default: '20081026' } },
  });
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Stop('--seed takes a whole number.');
  const before = { started: performance.now(), load: loadavg() };
  await synthesised();
  const measured = await measure(seed);
  const failed = [
    ...measured.exact.filter(({ kept }) => !kept).map(({ name }) => name),
    ...measured.ratios.filter(({ ratio, goal }) => !(ratio <= patience * goal)).map(({ name }) => name),
  ];
  const seconds = Math.round((performance.now() - before.started) / 1000);
  const machine = {
    load: { before: before.load, after: loadavg() },
    node: process.version,
    emulator: emulator(),
    seed,
    seconds,
  };
  if (values.json) console.log(JSON.stringify({ ...machine, sizes, ...withoutCalls(measured), failed }));
  else printBench(measured, { ...machine, failed });
  return failed.length === 0 ? 0 : 1;
}

async function synthesised(): Promise<void> {
  const { code, output } = await runNode(join(root, 'scripts/synth.ts'), ['--if-changed']);
  if (code !== 0) throw new Stop(output.trimEnd());
}

function withoutCalls({ lines, ...rest }: Measured) {
  return { ...rest, ledger: lines.map(({ calls: _, ...line }) => line) };
}

/** The version of DynamoDB Local that every database figure rests on. */
function emulator(): string {
  const manifest = createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  const readme = join(dirname(manifest), 'emulator/README.txt');
  const said = existsSync(readme)
    ? /Release Notes[\s\S]*?(\d+\.\d+\.\d+|\d{4}-\d\d-\d\d)/.exec(readFileSync(readme, 'utf8'))?.[1]
    : undefined;
  return `DynamoDB Local${said === undefined ? '' : `, release notes of ${said},`} as packed in amplify-dynamodb-simulator ${version}`;
}

await runVerb(bench);
