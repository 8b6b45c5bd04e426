import { expect, test } from 'vitest';
import { invariants } from '../law/invariants/all.ts';
import { report } from '../proof/report.ts';
import { allMoves, allStarts } from './ground.ts';
import { emptyTally, search } from './search.ts';
import { told } from './tell.ts';

const histories = process.env['PROOF'] ? 500_000 : 50_000;
const seed = 62_857;

test(`${histories.toLocaleString('en')} histories find no way around the law`, { timeout: 15 * 60_000 }, () => {
  const tally = emptyTally();
  const from = allStarts();
  const each = Math.ceil(histories / invariants.length);
  for (const [at, goal] of invariants.entries())
    search(goal, invariants, from, allMoves, tally, { histories: each, seed: seed + at });
  report('loopholes', tally.histories, seed, tally.findings.length);
  expect(tally.findings.map(told)).toEqual([]);
  expect(tally.histories).toBeGreaterThanOrEqual(histories);
  // An invariant that is never asked finds nothing.
  expect(invariants.filter(({ row }) => (tally.asked.get(row) ?? 0) === 0).map(({ row }) => row)).toEqual([]);
});
