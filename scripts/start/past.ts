import { cpSync, existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { dayOf, daysAfter } from '@homeward/domain/time';
import { startCloud } from '@homeward/local/cloud';
import { databaseOptions } from '@homeward/local/own-database';
import { contactWrite } from '@homeward/store/contacts';
import { nameOf } from '@homeward/store/open-store';
import { demoContacts } from '../demo/directory.ts';
import { castOf, fortnights } from '../demo/past/cast.ts';
import { tellPast } from '../demo/past/tell.ts';
import { people } from '../demo/people.ts';
import { randomFrom } from '../demo/random.ts';
import { adminStore, seedDirectory } from '../demo/seed.ts';
import { exportTables, readManifest } from '../restore-drill/export.ts';
import { loadTable } from '../restore-drill/load.ts';
import { fingerprint } from '../run/fingerprint.ts';
import { root } from '../run/root.ts';
import { outDir } from './build.ts';
import type { Lines } from './lines.ts';

const kept = join(root, '.homeward', 'past');
const seed = 2009;

/** The two years before today, as they lie in tables, keys and buckets. */
export type Past = {
  readonly keysIn: string;
  readonly bucketsFrom: string;
  /** Puts its items into new tables. */
  readonly lay: (database: string) => Promise<void>;
};

/** One past a month and code: the code that would tell it otherwise tells it anew. The app shows it and changes nothing of it. */
function nameOfPast(today: string): string {
  const code = fingerprint(
    ['packages/**/*.ts', 'functions/**', 'infra/**', 'scripts/demo/**', 'scripts/replay/**', 'package-lock.json'],
    ['packages/web/**'],
  );
  return `${today.slice(0, 7)}-${code.slice(0, 16)}`;
}

/** Gives the past that was told before by the same code this month, else tells it and keeps it; older ones go. */
export async function thePast(lines: Lines): Promise<Past> {
  const today = dayOf(new Date().toISOString());
  const folder = join(kept, nameOfPast(today));
  if (!existsSync(folder)) await make(folder, today, lines);
  return {
    keysIn: join(folder, 'keys'),
    bucketsFrom: join(folder, 'buckets'),
    lay: (database) => layFrom(join(folder, 'tables'), database),
  };
}

async function make(folder: string, today: string, lines: Lines): Promise<void> {
  const step = lines.step('past', 'two years of it, told once and kept');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await tell(unfinished, today, step.at);
    for (const old of globSync(join(kept, '*'))) if (old !== unfinished) rmSync(old, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    step.drop();
  }
  step.done();
}

/** The fortnights of the last quarter that was over a month ago. */
function quarterBefore(today: string): readonly number[] {
  const month = Number(today.slice(5, 7));
  const begins = new Date(Date.UTC(Number(today.slice(0, 4)), Math.floor((month - 1) / 3) * 3 - 3, 1));
  const ends = new Date(Date.UTC(begins.getUTCFullYear(), begins.getUTCMonth() + 3, 1));
  return Array.from({ length: fortnights }, (_, n) => n).filter((n) => {
    const day = daysAfter(today, (n - fortnights) * 14);
    return day >= begins.toISOString().slice(0, 10) && day < ends.toISOString().slice(0, 10);
  });
}

async function tell(folder: string, today: string, at: (share: number) => void): Promise<void> {
  const ends = Date.parse(`${today}T00:00:00+07:00`) - 3_600_000;
  const begins = Date.parse(`${daysAfter(today, -14 * fortnights)}T00:00:00+07:00`);
  const keysIn = join(folder, 'keys');
  const cloud = await startCloud({ outDir, port: 0, people, begins, keysIn, log: () => undefined });
  try {
    await seedDirectory(cloud);
    const store = adminStore(cloud);
    const called = async (day: string): Promise<void> => {
      for (const [id, contact] of demoContacts(day)) {
        const { item, table } = contactWrite(id, contact);
        await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
      }
    };
    const moveTo = async (moment: string): Promise<string> => {
      await cloud.clock.moveTo(moment, 1);
      return cloud.clock.iso();
    };
    const time = { now: async () => cloud.clock.iso(), moveTo };
    const stage = { ...cloud, time, settle: cloud.streams.drained, called };
    const stories = castOf(randomFrom(seed), today, quarterBefore(today));
    await tellPast(stage, { stories, ends: new Date(ends).toISOString() }, (moment) =>
      at((Date.parse(moment) - begins) / (ends - begins)),
    );
    await moveTo(new Date(ends).toISOString());
    await moveTo(new Date(ends + 1_800_000).toISOString());
    await cloud.streams.drained();
    const client = new DynamoDBClient(databaseOptions(cloud.admin.databaseEndpoint));
    await exportTables(
      client,
      cloud.tables.map(({ name }) => name),
      join(folder, 'tables'),
    );
    cpSync(cloud.buckets, join(folder, 'buckets'), { recursive: true });
  } finally {
    await cloud.stop();
  }
}

async function layFrom(folder: string, database: string): Promise<void> {
  const client = new DynamoDBClient(databaseOptions(database));
  const fromTheStart = { of: () => 0, reached: () => undefined };
  const tables = Object.keys(readManifest(folder).tables);
  await Promise.all(tables.map((table) => loadTable(client, { table, folder }, fromTheStart)));
}
