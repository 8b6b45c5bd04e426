import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyTrail } from '@homeward/store/trail/verify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportTables } from '../../scripts/restore-drill/export.ts';
import { served } from '../../scripts/restore-drill/files.ts';
import { restore } from '../../scripts/restore-drill/restore.ts';
import { databaseAt, namesOf } from '../../scripts/restore-drill/target.ts';
import { gatherTrail } from '../../scripts/verify-audit/gather.ts';
import { itemsOf, layItems, type Tables } from '../cloud/items.ts';
import { type Running, startLaid, startRunning, synthesised } from '../cloud/running.ts';
import { openWith } from './attacker.ts';
import { openSearch } from './canaries/search.ts';
import { sinksOf } from './canaries/sinks.ts';
import { openMint } from './canaries/tokens.ts';
import {
  eraseAll,
  everyRole,
  isErased,
  type Known,
  leadsNowhere,
  listed,
  peopled,
  readable,
  startOver,
} from './erased-world.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';
import { type Rows, rowsOf } from './rows-of.ts';
import { minutesLater, windowOn } from './thick-file.ts';

const full = process.env['PROOF'] === '1';
const many = runsOf(12, 1000);
const gone = Array.from({ length: many }, (_, n) => n).filter(isErased).length;
/** What lies nowhere any more (the dump says so) nobody reads: one desk of each kind of table is asked once more. */
const few = ['case-worker', 'supervisor', 'central-unit', 'provider'];
const whoReadsAgain = full ? everyRole : few;
const patience = 900_000;
const every = ['KH', 'TH', 'VN', 'MY'];
const folder = mkdtempSync(join(tmpdir(), 'homeward-erasure-'));
const [dataDir, older, newest] = [join(folder, 'data'), join(folder, 'older'), join(folder, 'newest')];
const mint = openMint();

let running: Running;
let [erased, kept]: [readonly Known[], readonly Known[]] = [[], []];
let [before, after]: [Rows, Rows] = [new Map(), new Map()];
let findings = 0;

async function exported({ cloud }: Running, to: string): Promise<void> {
  await cloud.streams.drained();
  const client = databaseAt(cloud.admin.databaseEndpoint);
  await exportTables(client, Object.values(namesOf(cloud.tables)), to);
  client.destroy();
}

/** Counts what was found that must not be, and shows it. */
function none(found: readonly unknown[]): void {
  findings += found.length;
  expect(found.slice(0, 10)).toEqual([]);
}

beforeAll(async () => {
  // Over a folder of its own with all counts; at a commit on the platform of the suite before, and what is put back is laid into it.
  running = await (full ? startOver(dataDir) : startRunning());
  const all = await peopled(running, mint, many);
  [erased, kept] = [all.filter((_, n) => isErased(n)), all.filter((_, n) => !isErased(n))];
  await exported(running, older);
  for (const one of erased.slice(0, 1)) await windowOn(running, one.file);
  before = await rowsOf(running);
  await eraseAll(running, erased);
}, patience);

afterAll(async () => {
  report('erasure', many, 0, findings);
  await running?.cloud.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Whose names an attacker with all KMS keys reads, out of everything that lies anywhere. */
async function taken(): Promise<(one: Known) => boolean> {
  const sinks = await sinksOf(running.cloud, running.printed);
  const opened = await openWith(running.cloud, sinks, every);
  const search = openSearch(mint.tokens);
  const texts = [...sinks, { name: 'opened', content: opened.map(({ text }) => text).join('\n') }];
  const hits = texts.flatMap(({ name, content }) => search(name, content)).map(({ token }) => token);
  const found = new Set(hits.flatMap((token) => (token === 'cut off' ? [] : [token.text])));
  return ({ token }) => found.has(token.text);
}

async function trailIsWhole(): Promise<void> {
  // A platform put back begins at the hour of its export: what it reads now is dated before the last checkpoint, so the log goes first.
  await running.cloud.streams.drained();
  const places = { client: running.cloud.admin.clientOptions, buckets: running.cloud.buckets };
  const { bad, entries, logged } = verifyTrail(await gatherTrail(places));
  expect(bad).toBeUndefined();
  // The log takes in what is written, after a restore too; the clocks may write one more meanwhile.
  expect(logged).toBeGreaterThan(entries - 10);
}

/** The export from before with the log as it stands now, put back into an empty database, and a platform over it. */
async function putBack(): Promise<Running> {
  const { cloud } = running;
  const [buckets, tables] = [join(folder, 'buckets'), cloud.tables];
  cpSync(cloud.buckets, buckets, { recursive: true });
  await cloud.stop();
  for (const lost of ['dynamodb', 'streams.json']) rmSync(join(dataDir, lost), { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  let items: Tables = {};
  const look = async (databaseEndpoint: string) => {
    if (!full) items = await itemsOf({ tables, admin: { ...cloud.admin, databaseEndpoint } });
  };
  const restored = await restore({
    outDir: synthesised,
    dataDir,
    from: older,
    log: newest,
    say: () => undefined,
    look,
  });
  expect(restored).toMatchObject({ erased: erased.length, back: erased.length });
  if (full) return startOver(dataDir);
  const laid = await startLaid((database) => layItems(database, items));
  cpSync(buckets, laid.cloud.buckets, { recursive: true });
  return laid;
}

function castOf(one: Running) {
  return { worker: one.as('case-worker'), approver: one.as('second-approver') };
}

describe(`${gone} of ${many} erased`, () => {
  test('[ASVS-14.2.7] nobody of any role reads anything of them from the second word on', {
    timeout: patience,
  }, async () => {
    none(await readable(running, erased));
  });

  test('within minutes no list names them and no row of theirs is left but receipts, the truck’s figures and two countries’ handovers', {
    timeout: patience,
  }, async () => {
    await minutesLater(running, 21);
    none(await listed(running, erased));
    // The same eyes find everybody who was not erased.
    expect((await listed(running, kept)).length).toBeGreaterThanOrEqual(kept.length);
    after = await rowsOf(running);
    const ids = erased.flatMap((one) => one.ids);
    const left = [...after.keys()].filter((row) => !/receipts/i.test(row) && ids.some((id) => row.includes(id)));
    // That they are gone is told to other systems for some weeks: ids alone. Their number is not given again: what it leads to is gone.
    none(left.filter((row) => !/ batch#\S+ arrival#| state#gone | KH#partner#gone | file#\S+ number$/.test(row)));
    const numbers = left.filter((row) => / file#\S+ number$/.test(row));
    expect(numbers).toHaveLength(erased.length);
    none(numbers.filter((row) => after.get(row) !== leadsNowhere(row)));
  });

  test('[ASVS-14.2.4] everybody else’s rows are the same to the byte, and their files are answered', {
    timeout: patience,
  }, async () => {
    const theirs = erased.flatMap((one) => one.ids);
    // The clocks take the notes of trucks away that they have looked at, and write anew how fresh the directory is.
    const moving = /receipts|staff| KH#own-record#session| closed#trucks | open#now directory$/i;
    const others = [...before].filter(([row]) => !theirs.some((id) => row.includes(id)) && !moving.test(row));
    expect(others.length).toBeGreaterThan(kept.length * 8);
    none(others.filter(([row, digest]) => after.get(row) !== digest).map(([row]) => row));
    expect(
      await served(
        castOf(running),
        kept.map(({ file }) => file.id),
      ),
    ).toBe(kept.length);
  });

  test('out of a dump of everything, with the KMS keys of all countries in hand, nothing of them opens', {
    timeout: patience,
  }, async () => {
    const isTaken = await taken();
    none(erased.filter(isTaken));
    // The same hands open everybody who was not erased: they can do it.
    expect(kept.filter(isTaken).length).toBe(kept.length);
    await trailIsWhole();
  });

  test('an export from before brings none of them back', { timeout: patience }, async () => {
    await exported(running, newest);
    running = await putBack();
    none(await readable(running, erased, whoReadsAgain));
    none(await listed(running, erased, whoReadsAgain));
    none(erased.filter(await taken()));
    expect(
      await served(
        castOf(running),
        kept.map(({ file }) => file.id),
      ),
    ).toBe(kept.length);
    await trailIsWhole();
  });
});
