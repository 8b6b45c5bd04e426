import { join } from 'node:path';
import { type Cloud, startCloud } from '@homeward/local/cloud';
import { expect } from 'vitest';
import type { AtOnce } from '../../packages/local/src/lambda-functions.ts';
import { type Acting, actAs } from '../../scripts/demo/acting.ts';
import { people } from '../../scripts/demo/people.ts';
import { folderOfAllSuites, ofAllSuites } from './database.ts';
import { databaseOfThisSuite } from './database-of-suite.ts';
import { layDirectory } from './laid-directory.ts';

export type Running = {
  readonly cloud: Cloud;
  readonly as: (role: string) => Acting;
  readonly printed: readonly string[];
};

/** What `npm run synth` has made. */
export const synthesised = join(import.meta.dirname, '../../cdk.out');

/**
 * The whole platform on a free port, in memory, with its directory and nobody's data. Give it back with `cloud.stop()`. Suites of one
 * worker get the same one after another, emptied between them; whoever wants another template or more threads gets one of its own.
 */
export async function startRunning(outDir = synthesised, atOnce?: AtOnce): Promise<Running> {
  const usual = outDir === synthesised && atOnce === undefined;
  const database = await databaseOfThisSuite();
  if (usual) return sharedRunning(layDirectory, database);
  return runningOn((log) => startCloud({ ...settings, database, outDir, log, atOnce, lay: layDirectory }));
}

/** The same with what lies in its tables from the start, its directory too. */
export async function startLaid(lay: Lay): Promise<Running> {
  return sharedRunning(lay, await databaseOfThisSuite());
}

/**
 * One of its own for the whole tale, whose functions begin cold: a key that a suite before left in a function's cache would hide what
 * the function asks. Where `npm run proof` asks, on DynamoDB Local, whoever tells it.
 */
export async function startForTheTale(): Promise<Running> {
  const database = process.env['PROOF'] === undefined ? await databaseOfThisSuite() : ofAllSuites;
  return runningOn((log) => startCloud({ ...settings, database, outDir: synthesised, log, lay: layDirectory }));
}

const keysIn = folderOfAllSuites === undefined ? undefined : join(folderOfAllSuites, 'keys');
/** `npm run proof -- --lag MILLISECONDS`. */
const behind = Number(process.env['PROOF_LAG'] ?? 0);
const lag = behind > 0 ? { indexes: behind, streams: behind } : undefined;
const settings = { port: 0, keysIn, people, lag };

type Lay = NonNullable<Parameters<Cloud['anew']>[0]['lay']>;
type Log = Parameters<Cloud['anew']>[0]['log'];

async function runningOn(start: (log: Log) => Promise<Cloud>): Promise<Running> {
  const printed: string[] = [];
  const cloud = await start((name, line) => void printed.push(`${name} ${line}`));
  const actors = new Map<string, Acting>();
  const as = (role: string): Acting => {
    const known = actors.get(role) ?? actAs(cloud, role);
    actors.set(role, known);
    return known;
  };
  return { cloud, as, printed };
}

/** The one platform of this worker, and the file of tests that has it at present. */
let shared: { readonly cloud: Cloud; readonly file: string | undefined } | undefined;

function sharedRunning(lay: Lay, database: string | undefined): Promise<Running> {
  const start = (log: Log) => startCloud({ ...settings, database, outDir: synthesised, log, lay });
  const shared = (log: Log) => sharedCloud(() => start(log), { log, lay, database });
  return runningOn(database === undefined ? start : shared);
}

/** A file that wants a second platform beside the shared one gets one of its own. */
async function sharedCloud(start: () => Promise<Cloud>, changed: Parameters<Cloud['anew']>[0]): Promise<Cloud> {
  const file = expect.getState().testPath;
  const before = shared;
  if (before?.file !== undefined && before.file === file) return start();
  // What a file has not given back, it has left in the middle of a fault.
  if (before?.file !== undefined) await before.cloud.empty();
  const cloud = before === undefined ? await start() : await before.cloud.anew(changed);
  shared = { cloud, file };
  const stop = async () => {
    await cloud.empty();
    shared = { cloud, file: undefined };
  };
  return { ...cloud, stop };
}
