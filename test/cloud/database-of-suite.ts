import { expect } from 'vitest';
import { ofAllSuites } from './database.ts';
import { startDatabase } from './in-memory/server.ts';

let inMemory: ReturnType<typeof startDatabase> | undefined;

/** Journeys run on DynamoDB Local where `npm run proof` asks, as `npm run replay` does. */
const ofOurs = process.env['PROOF'] === undefined ? /\/test\/(functions|journeys)\// : /\/test\/functions\//;

/**
 * The database in which a suite takes one of its own; outside of a run there is none. What suites of functions and journeys claim is
 * ours, and a stand-in in their process keeps their rows for a third of the work. What DynamoDB does with each call that our store
 * makes is held on DynamoDB Local: by test/store, the whole tale and the proofs.
 */
export async function databaseOfThisSuite(): Promise<string | undefined> {
  if (ofAllSuites === undefined || !ofOurs.test(expect.getState().testPath ?? '')) return ofAllSuites;
  inMemory ??= startDatabase();
  return (await inMemory).endpoint;
}
