import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCsv } from '@homeward/interchange/writing/csv';
import type { Cloud } from '@homeward/local/cloud';
import { importedByChild } from './bench/import/child.ts';
import { few, goal, heldFrom, missedOf } from './bench/import/limits.ts';
import { madeRows } from './bench/import/made-rows.ts';
import { callsByWhat, secondsSoFar } from './bench/import/spent.ts';
import { startPlatform } from './bench/platform.ts';
import { synthesised } from './bench/synthesised.ts';
import { runVerb, Stop } from './run/verb.ts';
import { noteRunning } from './start/running-file.ts';

/** Rows from one number on, as a file beside the others of this run. */
function fileOf(folder: string, from: number, to: number): string {
  const file = join(folder, `rows-${from}.csv`);
  writeFileSync(file, writeCsv({ records: madeRows(to).slice(from), about: [], leftOut: [] }));
  return file;
}

/** The import that is measured, and after it, where it is held to its goals, one of few rows whose memory it is compared with. */
async function measured(cloud: Cloud, folder: string, rows: number) {
  const { url, issuer, clientId } = cloud;
  // Nobody else's verb finds it: whoever has a platform running here goes on working with that.
  const note = join(folder, 'running.json');
  noteRunning({ url, issuer, clientId, pid: process.pid }, note);
  await cloud.streams.drained();
  cloud.ledger.clear();
  const file = fileOf(folder, 0, rows);
  const [before, started] = [secondsSoFar(), performance.now()];
  const { code, seconds, peak } = await importedByChild(file, note);
  if (code !== 0) throw new Stop('The import did not take every row: there is nothing to measure.');
  const after = secondsSoFar();
  const calls = cloud.ledger.calls();
  await cloud.streams.drained();
  const behind = (performance.now() - started) / 1000 - seconds;
  const ofFew = rows > heldFrom ? await importedByChild(fileOf(folder, rows, rows + few), note) : undefined;
  const [platform, database] = [after.platform - before.platform, after.database - before.database];
  const peakOfFew = ofFew?.peak ?? Number.NaN;
  return { calls, rows, seconds, peak, peakOfFew, behind, platform, database };
}

/**
 * `npm run bench:import [-- --rows N]`: rows with every field filled into an empty platform, over HTTP, by the very verb that people
 * use; rows a second, where the time goes, and the most memory the importing process held. `--calls`: each kind of call that the
 * functions made, by row. With more than 10,000 rows it ends with 1 when it is slower than its goal, or when its memory grew.
 */
async function benchImport(): Promise<number> {
  const { values } = parseArgs({
    options: { rows: { type: 'string', default: '1000' }, calls: { type: 'boolean', default: false } },
  });
  const rows = Number(values.rows);
  if (!Number.isSafeInteger(rows) || rows < 1) throw new Stop('--rows takes a whole number.');
  await synthesised();
  const folder = mkdtempSync(join(tmpdir(), 'homeward-import-'));
  const { cloud } = await startPlatform({ lasting: true });
  try {
    const { calls, ...spent } = await measured(cloud, folder, rows);
    print(spent);
    if (values.calls)
      console.table(
        callsByWhat(calls, rows).map(([what, count, waited]) => ({ what, 'calls/row': count, 'ms/row': waited })),
      );
    const missed = missedOf(spent);
    for (const one of missed) console.log(`missed: ${one}`);
    return missed.length > 0 ? 1 : 0;
  } finally {
    await cloud.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Spent = Omit<Awaited<ReturnType<typeof measured>>, 'calls'>;

function print({ rows, seconds, peak, peakOfFew, behind, platform, database }: Spent): void {
  const a = (part: number) => `${part.toFixed(0)} s (${((1000 * part) / rows).toFixed(1)} ms a row)`;
  console.log(`${rows} rows in ${seconds.toFixed(1)} s: ${(rows / seconds).toFixed(1)} rows a second`);
  console.log(`goal: ${goal.rows} rows in ${goal.seconds} s, ${(goal.rows / goal.seconds).toFixed(1)} rows a second`);
  const beside = rows > heldFrom ? `, with ${few} rows ${peakOfFew.toFixed(0)} MB` : '';
  console.log(`most memory of the importing process ${peak.toFixed(0)} MB${beside}`);
  console.log(
    `processors: ${cpus().length}, load ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}`,
  );
  console.log(`processor time of the platform and its functions ${a(platform)}, of DynamoDB Local ${a(database)}`);
  console.log(`streams went on for ${behind.toFixed(1)} s after the last row`);
}

await runVerb(benchImport);
