import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { folderOfAllSuites } from '../cloud/database.ts';
import { hearForms, type Sent } from '../cloud/in-memory/forms.ts';
import { type InProcess, openInProcess } from '../cloud/in-process/platform.ts';
import { itemsOf, layItems, type Tables } from '../cloud/items.ts';
import { type Running, startForTheTale, startLaid } from '../cloud/running.ts';
import { type Use, usesOf } from '../proof/grants.ts';
import { type Entry, openJournal, routeAt } from './journal.ts';
import { type World, wholeTale } from './whole-tale.ts';
import { type Written, writtenIn } from './written.ts';

/**
 * What the functions asked of AWS while the tale was told: each use once, each kind of write of each operation, what was refused, and
 * each form of call that the stand-in for the database answered.
 */
type Asked = {
  readonly uses: readonly Use[];
  readonly written: readonly Written[];
  readonly refused: readonly string[];
  readonly forms: readonly Sent[];
};

/** A running platform in which the whole tale was told. */
export type ToldWorld = { readonly running: Running; readonly world: World; readonly asked: Asked };

/** The tale as it lies in the folder of the run: all tables, and what was said and answered. */
type Told = {
  readonly tables: Tables;
  readonly world: Omit<World, 'journal'>;
  readonly entries: readonly Omit<Entry, 'route'>[];
  readonly versions: readonly (readonly [string, number])[];
  readonly asked: Asked;
};

/**
 * The tale takes minutes, so the suites of a run tell it once: who comes first plays it and keeps its tables, the others wait for that
 * and begin where it ended, each in a database of its own.
 */
export async function startTold(): Promise<ToldWorld> {
  const told = await playedOrTold();
  return 'running' in told ? told : restore(told);
}

/** What was asked in the tale, for a suite that needs no platform. */
export async function askedInTheTale(): Promise<Asked> {
  return (await onlyTold()).asked;
}

/** The functions in this process over what the tale left: for what a function answers by itself, whoever is at its door. */
export async function openTold(): Promise<{ readonly platform: InProcess; readonly world: World }> {
  const told = await onlyTold();
  const platform = await openInProcess(told.tables);
  return { platform, world: worldOf(told, platform) };
}

async function onlyTold(): Promise<Told> {
  const told = await playedOrTold();
  if (!('running' in told)) return told;
  const left = await kept(told);
  await told.running.cloud.stop();
  return left;
}

async function playedOrTold(): Promise<ToldWorld | Told> {
  if (folderOfAllSuites === undefined) return play();
  const [file, failed] = ['told.json', 'told-failed'].map((name) => join(folderOfAllSuites ?? '', name));
  if (isFirst(join(folderOfAllSuites, 'telling'))) return playAndKeep(String(file), String(failed));
  while (!existsSync(String(file))) {
    if (existsSync(String(failed))) throw new Error('The whole tale failed in the suite that came first.');
    await pause(200);
  }
  return JSON.parse(readFileSync(String(file), 'utf8')) as Told;
}

/** Of all workers one makes the folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function play(): Promise<ToldWorld> {
  const running = await startForTheTale();
  const heard = hearForms();
  const world = await wholeTale(running);
  await running.cloud.streams.drained();
  return { running, world, asked: { ...askedIn(running), forms: heard() } };
}

async function playAndKeep(file: string, failed: string): Promise<ToldWorld> {
  try {
    const told = await play();
    writeFileSync(`${file}.part`, JSON.stringify(await kept(told)));
    renameSync(`${file}.part`, file);
    return told;
  } catch (error) {
    writeFileSync(failed, '');
    throw error;
  }
}

async function kept({ running, world, asked }: ToldWorld): Promise<Told> {
  const { journal, ...rest } = world;
  const tables = await itemsOf(running.cloud);
  const entries = journal.entries.map(({ route: _, ...entry }) => entry);
  return { tables, world: rest, entries, versions: [...journal.versions], asked };
}

async function restore(told: Told): Promise<ToldWorld> {
  const running = await startLaid((database) => layItems(database, told.tables));
  return { running, world: worldOf(told, running), asked: told.asked };
}

function worldOf({ world, entries, versions }: Told, platform: Pick<Running, 'as'>): World {
  const told = entries.map((entry) => ({
    ...entry,
    route: routeAt(entry.key === undefined ? 'GET' : 'POST', entry.path),
  }));
  const journal = openJournal(platform, { entries: told, versions: new Map(versions) });
  return { ...world, journal };
}

function askedIn({ cloud }: Running): Omit<Asked, 'forms'> {
  const calls = cloud.ledger.calls();
  const uses = new Map(calls.flatMap(usesOf).map((use) => [JSON.stringify(use), use] as const));
  const refused = calls.filter(({ permissions }) => permissions.some(({ allowed }) => !allowed));
  return {
    uses: [...uses.values()],
    written: writtenIn(calls),
    refused: refused.map(({ caller, action }) => `${caller} ${action}`),
  };
}
