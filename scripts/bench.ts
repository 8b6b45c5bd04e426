import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { largestBundle } from './bench/bundles.ts';
import { failedOf } from './bench/failed.ts';
import { type Measured, measure } from './bench/measure.ts';
import { printBench } from './bench/print.ts';
import { synthesised } from './bench/synthesised.ts';
import { runVerb, Stop } from './run/verb.ts';

/** Cases of the larger platform, and how many times fewer the smaller one has. */
const [usualSize, wholeSize] = [
  { of: 20_000, share: 20 },
  { of: 100_000, share: 100 },
];

/**
 * `npm run bench [-- --json] [--seed N]`: counted goals, and ratios of times taken in turn. Exit 1 when a counted goal is missed.
 * `npm run bench:full`: the same with a hundred thousand cases beside a thousand; exit 1 also when a year's report takes longer than its goal.
 * For its own test alone: `--cases N` fills the larger platform with fewer cases, `--rounds N` times each pair as often, `--database URL`
 * is a database that runs already, `--largest-bundle BYTES` sets a goal to be missed.
 */
async function bench(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '20081026' },
      full: { type: 'boolean', default: false },
      cases: { type: 'string' },
      rounds: { type: 'string' },
      database: { type: 'string' },
      'largest-bundle': { type: 'string', default: String(largestBundle) },
    },
  });
  const seed = wholeNumber('seed', values.seed);
  const { of, share } = values.full ? wholeSize : usualSize;
  const many = wholeNumber('cases', values.cases ?? String(of));
  // Every list of the smaller platform fills a page, as it does on the larger one.
  const sizes = { few: Math.max(60, Math.round(many / share)), many };
  const before = { started: performance.now(), load: loadavg() };
  await synthesised();
  const { database, rounds } = values;
  const measured = await measure({
    seed,
    sizes,
    database,
    largestBundle: wholeNumber('largest-bundle', values['largest-bundle']),
    rounds: rounds === undefined ? undefined : wholeNumber('rounds', rounds),
  });
  const failed = failedOf(measured, { full: values.full });
  const seconds = Math.round((performance.now() - before.started) / 1000);
  const machine = {
    load: { before: before.load, after: loadavg() },
    node: process.version,
    emulator: emulator(),
    seed,
    seconds,
  };
  if (values.json) console.log(JSON.stringify({ ...machine, sizes, ...withoutCalls(measured), failed }));
  else printBench(measured, { ...machine, failed, full: values.full });
  return failed.length === 0 ? 0 : 1;
}

function wholeNumber(name: string, given: string): number {
  const number = Number(given);
  if (!Number.isSafeInteger(number)) throw new Stop(`--${name} takes a whole number.`);
  return number;
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
