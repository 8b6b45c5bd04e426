import { expect } from 'vitest';
import { report } from '../report.ts';
import { type Cell, differences, spread } from './differences.ts';
import type { World } from './world.ts';

/** Whether every cell is asked, as `npm run proof` does. */
export const full = process.env['PROOF'] === '1';

/** Asks cells of a suite, and keeps count of them. */
export function openAccount(suite: string) {
  let [count, findings] = [0, 0];
  return {
    /** Asks one cell in so many, and expects each answer as the tables of access have it. */
    async expectTheTables(of: World, cells: readonly Cell[], step: number, proved = 1): Promise<void> {
      const told = await differences(of, spread(cells, full ? proved : step));
      count += told.count;
      findings += told.found.length;
      expect(told.found).toEqual([]);
    },
    /** Says how many there were, and expects as many. */
    give(least: number): void {
      report(suite, count, 0, findings);
      console.log(`${suite}: ${count} cells, ${findings} findings`);
      expect(count).toBeGreaterThan(least);
    },
  };
}
