import * as fc from 'fast-check';
import { expect } from 'vitest';
import { report } from './report.ts';

/** Whether this is `npm run proof`, with its full counts. */
export const proving = process.env['PROOF'] !== undefined;

const seed = 20_090_903;

/** How often a property is tried: ten thousand times where it is to be proved, as often as a commit can wait for otherwise. */
export function runsOf(atCommit: number, proved = 10_000): number {
  return proving ? proved : atCommit;
}

/** Tries a property so many times with the one seed, and gives its account; a finding is a failed test. */
export function prove<Given extends unknown[]>(suite: string, runs: number, property: fc.IProperty<Given>): void {
  const run = fc.check(property, { numRuns: runs, seed }) as fc.RunDetails<Given>;
  report(suite, run.numRuns, run.seed, run.failed ? 1 : 0);
  expect(run.failed, fc.defaultReportMessage(run) ?? '').toBe(false);
  expect(run.numRuns).toBe(runs);
}
