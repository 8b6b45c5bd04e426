import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from '@homeward/local/dynamodb-process';

const variables = { database: 'HOMEWARD_DATABASE_OF_ALL_SUITES', folder: 'HOMEWARD_FOLDER_OF_ALL_SUITES' };

/** The address of the one database process of a run, in which each suite takes a database of its own; outside of a run there is none. */
export const ofAllSuites = process.env[variables.database];

/** Where the suites of a run lay what the next of them need not do again: keys, the long tale. */
export const folderOfAllSuites = process.env[variables.folder];

/**
 * Starts it before the first suite: a process for each suite cost it seconds. Under `npm test` most rows lie in its stand-in, and it compiles
 * itself lightly: 28 instead of 39 s of its processor time over the store's suites and six proofs.
 */
export async function setup(): Promise<() => Promise<void>> {
  // Two projects ask for it; the first of them has it for both.
  if (process.env[variables.database] !== undefined) return async () => undefined;
  const { endpoint, stop } = await startDatabase(undefined, process.env['PROOF'] !== undefined);
  const folder = mkdtempSync(join(tmpdir(), 'homeward-suites-'));
  process.env[variables.database] = endpoint;
  process.env[variables.folder] = folder;
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    await stop();
  };
}
