import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCsv } from '@homeward/interchange/writing/csv';
import { madeRows } from './bench/import/made-rows.ts';
import { callsByWhat, secondsSoFar } from './bench/import/spent.ts';
import { startPlatform } from './bench/platform.ts';
import { synthesised } from './bench/synthesised.ts';
import { root } from './run/root.ts';
import { runVerb, Stop } from './run/verb.ts';
import { forgetRunning, noteRunning } from './start/running-file.ts';

/** What 20,000 rows may take, in seconds. */
const goal = { rows: 20_000, seconds: 300 };

function imported(file: string): Promise<number> {
  const args = [join(root, 'scripts/import.ts'), file, '--as', 'case-worker', '--system', 'bench'];
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], cwd: root });
  return new Promise((done) => void started.once('exit', (code) => done(code ?? 1)));
}

/**
 * `npm run bench:import [-- --rows N]`: rows with every field filled into an empty platform, over HTTP, by the very verb that people
 * use; rows a second, and where the time goes. `--calls`: each kind of call that the functions made, by row.
 */
async function benchImport(): Promise<number> {
  const { values } = parseArgs({
    options: { rows: { type: 'string', default: '1000' }, calls: { type: 'boolean', default: false } },
  });
  const rows = Number(values.rows);
  if (!Number.isSafeInteger(rows) || rows < 1) throw new Stop('--rows takes a whole number.');
  await synthesised();
  const folder = mkdtempSync(join(tmpdir(), 'homeward-import-'));
  const file = join(folder, 'rows.csv');
  writeFileSync(file, writeCsv({ records: madeRows(rows), about: [], leftOut: [] }));
  const { cloud } = await startPlatform(true);
  try {
    const { url, issuer, clientId } = cloud;
    noteRunning({ url, issuer, clientId, pid: process.pid });
    await cloud.streams.drained();
    cloud.ledger.clear();
    const [before, started] = [secondsSoFar(), performance.now()];
    const code = await imported(file);
    const seconds = (performance.now() - started) / 1000;
    const after = secondsSoFar();
    const calls = cloud.ledger.calls();
    await cloud.streams.drained();
    const behind = (performance.now() - started) / 1000 - seconds;
    print({
      rows,
      seconds,
      behind,
      platform: after.platform - before.platform,
      database: after.database - before.database,
    });
    if (values.calls)
      console.table(
        callsByWhat(calls, rows).map(([what, count, waited]) => ({ what, 'calls/row': count, 'ms/row': waited })),
      );
    return code;
  } finally {
    forgetRunning(process.pid);
    await cloud.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Spent = Readonly<Record<'rows' | 'seconds' | 'behind' | 'platform' | 'database', number>>;

function print({ rows, seconds, behind, platform, database }: Spent): void {
  const a = (part: number) => `${part.toFixed(0)} s (${((1000 * part) / rows).toFixed(1)} ms a row)`;
  console.log(`${rows} rows in ${seconds.toFixed(1)} s: ${(rows / seconds).toFixed(1)} rows a second`);
  console.log(`goal: ${goal.rows} rows in ${goal.seconds} s, ${(goal.rows / goal.seconds).toFixed(1)} rows a second`);
  console.log(
    `processors: ${cpus().length}, load ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}`,
  );
  console.log(`processor time of the platform and its functions ${a(platform)}, of DynamoDB Local ${a(database)}`);
  console.log(`streams went on for ${behind.toFixed(1)} s after the last row`);
}

await runVerb(benchImport);
