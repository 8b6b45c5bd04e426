import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { type Cloud, startCloud } from '@homeward/local/cloud';
import { databaseOptions } from '@homeward/local/own-database';
import { verifyTrail } from '@homeward/store/trail/verify';
import { actAs } from '../demo/acting.ts';
import { people } from '../demo/people.ts';
import { seedDirectory } from '../demo/seed.ts';
import { Stop } from '../run/verb.ts';
import { gatherTrail } from '../verify-audit/gather.ts';
import { exportTables } from './export.ts';
import { type Cast, eraseFile, forEach, openFiles, served } from './files.ts';
import { pagesOf } from './items.ts';
import { type Restored, restore, type Wanted } from './restore.ts';
import { databaseAt, namesOf } from './target.ts';

export type Drilled = {
  readonly items: number;
  /** Items of the newest export that a restore put back, each as it was. */
  readonly equal: boolean;
  /** Records the platform had acknowledged by the newest export and does not answer any more. */
  readonly missing: number;
  /** Files that were erased after the older export was made. */
  readonly erased: number;
  /** Of these, how many came back when it was restored. */
  readonly back: number;
  /** Rows that still name one of them, beside the log and what neighbours are told for a while: that a case is gone. */
  readonly found: number;
  /** Both times: chains, log and signed checkpoints. */
  readonly intact: boolean;
  readonly seconds: number;
};

type Places = { readonly data: string; readonly older: string; readonly newest: string };
type Told = { readonly kept: readonly string[]; readonly erased: readonly string[] };
type Doors = { readonly outDir: string; readonly at: Places; readonly say: (line: string) => void };

async function opened<Made>({ outDir, at }: Doors, act: (cloud: Cloud, cast: Cast) => Promise<Made>): Promise<Made> {
  const cloud = await startCloud({ outDir, port: 0, people, dataDir: at.data, log: () => undefined });
  try {
    return await act(cloud, { worker: actAs(cloud, 'case-worker'), approver: actAs(cloud, 'second-approver') });
  } finally {
    await cloud.stop();
  }
}

async function exported(cloud: Cloud, folder: string): Promise<void> {
  await cloud.streams.drained();
  const client = databaseAt(cloud.admin.databaseEndpoint);
  await exportTables(client, Object.values(namesOf(cloud.tables)), folder);
  client.destroy();
}

/** A platform is lived in: files, an export, then erasures and more files, and an export of how it stands. */
function lived(doors: Doors, files: number): Promise<Told> {
  const { at, say } = doors;
  return opened(doors, async (cloud, cast) => {
    await seedDirectory(cloud);
    const before = await openFiles(cast, files);
    say(`files opened: ${before.length}`);
    await exported(cloud, at.older);
    const erased = before.filter((_, n) => n % 10 === 0);
    await forEach(erased, (id) => eraseFile(cast, id));
    const after = await openFiles(cast, Math.ceil(files / 20), files);
    await cloud.clock.moveTo(new Date(cloud.clock.now() + 21 * 60_000).toISOString());
    await exported(cloud, at.newest);
    say(`files erased: ${erased.length}; opened since the older export: ${after.length}`);
    return { erased, kept: [...before.filter((id) => !erased.includes(id)), ...after] };
  });
}

/** The tables are lost. KMS keys and what lies in buckets are not in them. */
function wipe({ at, say }: Doors): void {
  for (const lost of ['dynamodb', 'streams.json']) rmSync(join(at.data, lost), { recursive: true, force: true });
  say('all tables wiped');
}

/** Interrupted once on its way, and begun again. */
async function restoredTwice(
  { outDir, at, say, look }: Doors & Required<Pick<Wanted, 'look'>>,
  from: string,
): Promise<Restored> {
  const wanted = { outDir, dataDir: at.data, from, log: at.newest, look };
  let told = 0;
  const breaks = (line: string): void => {
    say(line);
    told += 1;
    if (told === 4) throw new Stop('interrupted on purpose');
  };
  await restore({ ...wanted, say: breaks }).catch((fault: Error) => say(fault.message));
  return restore({ ...wanted, say });
}

/**
 * Whether a row only tells neighbours that a case is gone: it has to name what it is about, by the case's id and its ids
 * in other systems, or to a partner by the id of its copy.
 */
function isToldGone({ pk }: Readonly<Record<string, { readonly S?: string }>>): boolean {
  return pk?.S === 'state#gone' || pk?.S === 'KH#partner#gone';
}

type Looked = { readonly found: number; readonly intact: boolean };

/** In how many rows, beside the log of receipts, one of these ids stands; and whether the trail is whole. */
async function lookedAt({ at }: Doors, endpoint: string, ids: readonly string[]): Promise<Looked> {
  const client = databaseAt(endpoint);
  const places = { client: databaseOptions(endpoint), buckets: join(at.data, 'buckets') };
  const intact = verifyTrail(await gatherTrail(places)).bad === undefined;
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  let found = 0;
  for (const table of TableNames.filter((name) => !/receipts/i.test(name)))
    for await (const items of pagesOf(client, table))
      found += items.filter((item) => !isToldGone(item) && ids.some((id) => JSON.stringify(item).includes(id))).length;
  client.destroy();
  return { found, intact };
}

async function drilled(doors: Doors, files: number): Promise<Omit<Drilled, 'seconds'>> {
  const { at, say } = doors;
  const { kept, erased } = await lived(doors, files);
  const looks: Looked[] = [];
  const look = async (endpoint: string) => void looks.push(await lookedAt(doors, endpoint, erased));
  wipe(doors);
  say('the older export, and the log as it stands now:');
  const older = await restoredTwice({ ...doors, look }, at.older);
  wipe(doors);
  say('the newest export:');
  const ofNewest = { outDir: doors.outDir, dataDir: at.data, from: at.newest, log: at.newest };
  const newest = await restore({ ...ofNewest, say, look });
  const answered = await opened(doors, (_, cast) => served(cast, kept));
  return {
    items: newest.items,
    equal: true,
    missing: kept.length - answered,
    erased: erased.length,
    back: older.back,
    found: looks.reduce((sum, one) => sum + one.found, 0),
    intact: looks.length === 2 && looks.every((one) => one.intact),
  };
}

/** The whole drill on a platform of its own, in a folder that goes with it. Throws one sentence when a restore is not as it was. */
export async function drill(outDir: string, files: number, say: (line: string) => void): Promise<Drilled> {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-restore-'));
  const at = { data: join(folder, 'data'), older: join(folder, 'older'), newest: join(folder, 'newest') };
  const began = performance.now();
  try {
    const made = await drilled({ outDir, at, say }, files);
    return { ...made, seconds: Math.round((performance.now() - began) / 100) / 10 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
