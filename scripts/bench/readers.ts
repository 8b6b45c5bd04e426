import { setTimeout } from 'node:timers/promises';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { signInAs } from '@homeward/local/token-for';
import { cases } from '@homeward/store/cases';
import { nameOf } from '@homeward/store/open-store';
import { seatWrite } from '@homeward/store/staff';
import { putAlone } from '@homeward/store/write';
import { type Acting, actAs } from '../demo/acting.ts';
import { staff } from '../demo/people.ts';
import { randomFrom } from '../demo/random.ts';
import { adminStore } from '../demo/seed.ts';
import type { Exact } from './exact.ts';
import type { Platform } from './platform.ts';
import type { Ratio } from './ratios.ts';
import { type ReadingRole, readersOf } from './reader-people.ts';
import { p99 } from './rounds.ts';

const seed = 20_081_026;
const clashes = /ConditionalCheckFailed|TransactionCanceled/;
/** They sit down at their desk, and sign in. */
async function seated({ cloud }: Pick<Platform, 'cloud'>, role: ReadingRole): Promise<readonly Acting[]> {
  const store = adminStore(cloud);
  const [like] = staff.filter((one) => one.role === role);
  if (like === undefined) throw new Error(`nobody sits where the role ${role} does`);
  const wish = { issuer: cloud.issuer, clientId: cloud.clientId, redirectUri: `${cloud.url}/signed-in` };
  return Promise.all(
    readersOf(role).map(async (person) => {
      await putAlone(store, seatWrite({ ...like, subject: person.sub }));
      const token = signInAs(person, wish);
      return actAs({ url: cloud.url, tokenFor: () => token }, role);
    }),
  );
}

/** A case is theirs: all of them are assigned to it. */
async function assign({ cloud }: Pick<Platform, 'cloud'>, file: string): Promise<void> {
  const store = adminStore(cloud);
  await store.db.send(
    new UpdateCommand({
      TableName: nameOf(store, cases.table),
      Key: cases.stateKey(file),
      UpdateExpression: 'SET #state.assigned = list_append(#state.assigned, :readers)',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':readers': readersOf('case-worker').map(({ sub }) => sub) },
    }),
  );
}

/** What twelve readers and one of them took, in milliseconds, and what was refused to them. */
type Read = {
  readonly one: readonly number[];
  readonly twelve: readonly number[];
  readonly requests: number;
  /** Receipts that met another one in their place. */
  readonly conflicts: number;
  /** Answers other than the thing itself, *too many requests* among them. */
  readonly refused: number;
};

/**
 * One of them reads the thing twelve times, one after the other. Then each of the twelve reads it once, at any moment within as long: as
 * much is asked of the machine in the same time, so what is longer is what readers wait for each other. Then all in the same instant,
 * which is counted and not timed: a machine of two processors answers the last of twelve after the others, whatever they read.
 */
async function readAtOnce(
  { cloud }: Pick<Platform, 'cloud'>,
  all: readonly Acting[],
  path: string,
  rounds: number,
): Promise<Read> {
  const { next } = randomFrom(seed);
  const [one, twelve, instant]: [number[], number[], number[]] = [[], [], []];
  let refused = 0;
  const read = async (reader: Acting, times: number[]) => {
    const started = performance.now();
    const { status } = await reader.read(path);
    times.push(performance.now() - started);
    refused += status === 200 ? 0 : 1;
  };
  const [alone] = all as readonly [Acting];
  // All are signed in and warm before the first is timed.
  await Promise.all(all.map((reader) => read(reader, [])));
  cloud.ledger.clear();
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    for (const _ of all) await read(alone, one);
    const asLong = performance.now() - started;
    await Promise.all(all.map((reader) => setTimeout(next() * asLong).then(() => read(reader, twelve))));
    await Promise.all(all.map((reader) => read(reader, instant)));
  }
  const conflicts = cloud.ledger.calls().filter(({ error = '' }) => clashes.test(error));
  const requests = one.length + twelve.length + instant.length;
  return { one, twelve, requests, conflicts: conflicts.length, refused };
}

export type ReadTogether = Readonly<Record<'report' | 'case', Read>>;

/** Twelve members of the task force at one report, and twelve workers at one case. */
export async function readTogether(
  platform: Platform,
  at: { readonly year: string; readonly file: string },
  rounds: number,
): Promise<ReadTogether> {
  const [members, workers] = [await seated(platform, 'task-force'), await seated(platform, 'case-worker')];
  await assign(platform, at.file);
  return {
    report: await readAtOnce(platform, members, `/reports/bilateral/TH/${at.year}`, rounds),
    case: await readAtOnce(platform, workers, `/cases/${at.file}`, rounds),
  };
}

/** What was counted of them, the same on every machine. */
export function countReaders(read: ReadTogether): readonly Exact[] {
  return Object.entries(read).map(([what, { requests, conflicts, refused }]) => ({
    name: `twelve readers of one ${what}`,
    figure: `${conflicts} conflicts and ${refused} refused in ${requests} requests`,
    goal: '0 and 0',
    kept: conflicts + refused === 0,
  }));
}

/** What ninety-nine of a hundred readings take: of twelve readers against one alone. */
export function readerRatios(read: ReadTogether): readonly Ratio[] {
  return Object.entries(read).map(([what, { one, twelve }]) => {
    const [ours, theirs] = [p99(twelve), p99(one)];
    const name = `twelve readers of one ${what} against one, p99`;
    return { name, ours, theirs, ratio: ours / theirs, goal: 3, restsOnEmulator: true };
  });
}
