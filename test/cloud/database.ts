import { startDatabase } from '@homeward/local/dynamodb-process';

const variable = 'HOMEWARD_DATABASE_OF_ALL_SUITES';

/** The address of the one database process of a run, in which each suite takes a database of its own; outside of a run there is none. */
export const ofAllSuites = process.env[variable];

/** Starts it before the first suite: a process for each suite cost it seconds, and never ran long enough to compile itself well. */
export async function setup(): Promise<() => Promise<void>> {
  const { endpoint, stop } = await startDatabase(undefined, true);
  process.env[variable] = endpoint;
  return stop;
}
