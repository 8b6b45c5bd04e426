import * as fc from 'fast-check';
import { expect } from 'vitest';
import { report } from './report.ts';

/** Whether this is `npm run proof`, with its full counts. */
const proving = process.env['PROOF'] !== undefined;

const seed = 20_090_903;

/** How often a property is tried: ten thousand times where it is to be proved, as often as a commit can wait for otherwise. */
export function runsOf(atCommit: number, proved = 10_000): number {
  return proving ? proved : atCommit;
}

/** Tries a property so many times with the one seed, and gives its account; a finding is a failed test. */
export function prove<Given extends unknown[]>(suite: string, runs: number, property: fc.IProperty<Given>): void {
  const account = accountOf(suite);
  try {
    account.tried(runs, property);
  } finally {
    account.given();
  }
}

/** One account of a property that is tried apart for each of many things: its counts are added up, and given once. */
export function accountOf(suite: string) {
  let [count, findings] = [0, 0];
  return {
    tried<Given extends unknown[]>(runs: number, property: fc.IProperty<Given>): void {
      const run = fc.check(property, { numRuns: runs, seed }) as fc.RunDetails<Given>;
      count += run.numRuns;
      findings += run.failed ? 1 : 0;
      expect(run.failed, fc.defaultReportMessage(run) ?? '').toBe(false);
      expect(run.numRuns).toBe(runs);
    },
    given: (): void => report(suite, count, seed, findings),
  };
}
