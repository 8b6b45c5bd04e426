import { expect } from 'vitest';
import { ofAllSuites } from './database.ts';
import { startDatabase } from './in-memory/server.ts';

let inMemory: ReturnType<typeof startDatabase> | undefined;

/** Proofs of what our code answers, shows and counts, whatever keeps its rows. */
const proofsOfOurs = new Set([
  'access-without-clearance',
  'bad-input',
  'canaries',
  'embassy-flag',
  'erasure',
  'ledger',
  'links',
  'matrix',
  'notices',
  'over-grants',
  'oversight-clocks',
  'recompute',
  'report-cost',
  'seizure',
  'withdrawal',
]);

/** The name of a proof by its file. */
function proofAt(file: string): string {
  return /\/test\/proof\/([\w-]+)\.test\.ts$/.exec(file)?.[1] ?? '';
}

function isOurs(file: string): boolean {
  if (file.includes('/test/functions/')) return true;
  // Where `npm run proof` asks, journeys, the truck and proofs run on DynamoDB Local, as `npm run replay` does.
  return (
    process.env['PROOF'] === undefined && (/\/test\/(journeys|web)\//.test(file) || proofsOfOurs.has(proofAt(file)))
  );
}

/**
 * The database in which a suite takes one of its own; outside of a run there is none. What suites of functions and journeys claim is
 * ours, and of some proofs too: a stand-in in their process keeps their rows for a third of the work. What DynamoDB does with each call
 * that our store makes is held on DynamoDB Local: by test/store, by the proofs of races, faults, crowds and the handover model, and by
 * over-grants, which asks it each form of call that the whole tale made.
 */
export async function databaseOfThisSuite(): Promise<string | undefined> {
  if (ofAllSuites === undefined || !isOurs(expect.getState().testPath ?? '')) return ofAllSuites;
  inMemory ??= startDatabase();
  return (await inMemory).endpoint;
}
