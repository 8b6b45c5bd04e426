import { expect, test } from 'vitest';
import { auditOf } from '../../packages/domain/src/report/public/audit.ts';
import type { Mark } from '../../packages/domain/src/report/public/counted.ts';
import { primary, suppressed } from '../../packages/domain/src/report/public/suppress.ts';
import { runsOf } from './prove.ts';
import { narrowedByFlows } from './public/by-flows.ts';
import { diceOf } from './public/dice.ts';
import { anyGrid, type Grid, gridOf, lost } from './public/grids.ts';
import { report } from './report.ts';

const seed = 20_090_903;

function hide(grid: Grid, marks: readonly Mark[], all: readonly number[]): Mark[] {
  return marks.map((mark, at) => {
    if (!all.includes(at)) return mark;
    return grid.counted.cells[at]?.count === 0 ? 'small' : 'complementary';
  });
}

function tellable(grid: Grid, marks: readonly Mark[]): readonly number[] {
  return marks.flatMap((mark, at) => (mark === 'told' && !grid.counted.cells[at]?.kept ? [at] : []));
}

function* choices(all: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (const [index, one] of all.entries())
      for (const others of choices(all.slice(index + 1), size - 1)) yield [one, ...others];
}

/** The fewest cells that must be hidden beside those under the threshold, found by trying every choice of one size after the other. */
function optimum(grid: Grid, most: number): number | undefined {
  const [start, audit] = [primary(grid.counted), auditOf(grid.counted)];
  for (let size = 0; size <= most; size += 1)
    for (const choice of choices(tellable(grid, start), size))
      if (audit(hide(grid, start, choice)).next().done) return size;
  return undefined;
}

test('of what must be hidden beside small cells no more is hidden than the optimum and a fifth', () => {
  const roll = diceOf(seed);
  const runs = runsOf(40, 200);
  const found: { readonly ours: number; readonly best: number }[] = [];
  const over: string[] = [];
  while (found.length < runs) {
    const grid = anyGrid(roll);
    const start = primary(grid.counted);
    const marks = suppressed(grid.counted);
    if (!start.includes('small') || marks === undefined) continue;
    const ours = lost(start, marks);
    const best = optimum(grid, ours - 1) ?? ours;
    found.push({ ours, best });
    if (ours > best * 1.2) over.push(`${grid.rows} x ${grid.columns}: ${grid.values.join(' ')}: ${ours} for ${best}`);
  }
  const sum = (of: 'ours' | 'best') => found.reduce((all, one) => all + one[of], 0);
  report('suppression-optimum', runs, seed, over.length, `${sum('ours')} cells lost, the optimum ${sum('best')}`);
  expect(over).toEqual([]);
  expect(sum('best')).toBeGreaterThan(runs);
});

test('where any choice protects, one is found', () => {
  const roll = diceOf(seed + 1);
  const none = Array.from({ length: runsOf(60, 400) }, () => anyGrid(roll)).filter(
    (grid) => suppressed(grid.counted) === undefined,
  );
  expect(none.length).toBeGreaterThan(3);
  expect(none.filter((grid) => optimum(grid, 4) !== undefined)).toEqual([]);
});

test.each([10, 5])('a reader by flows narrows nothing in a table whose smallest figure told is %i', (threshold) => {
  const roll = diceOf(seed + threshold);
  const runs = runsOf(60, 1000);
  const wrong: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const grid = anyGrid(roll, threshold);
    const marks = suppressed(grid.counted);
    if (marks === undefined) continue;
    const [exact, printed] = [narrowedByFlows(grid, marks), narrowedByFlows(grid, marks, true)];
    if (exact.length + printed.length > 0) wrong.push(`${grid.values.join(' ')}: ${exact} / ${printed}`);
  }
  report(`suppression-by-flows under ${threshold}`, runs, seed + threshold, wrong.length);
  expect(wrong).toEqual([]);
});

test('audit and flows agree on tables hidden by chance, where most are not safe', () => {
  const roll = diceOf(seed + 2);
  const runs = runsOf(150, 3000);
  let [safe, wrong] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const grid = anyGrid(roll);
    const start = primary(grid.counted);
    const marks = hide(
      grid,
      start,
      tellable(grid, start).filter(() => roll() < 0.6),
    );
    const found = [...auditOf(grid.counted)(marks)].filter(({ rule }) => rule !== 'group-is-isolated');
    const byAudit = found.flatMap(({ cells }) => cells).toSorted((a, b) => a - b);
    const byFlows = [...new Set([...narrowedByFlows(grid, marks), ...narrowedByFlows(grid, marks, true)])];
    if ([...new Set(byAudit)].join() !== byFlows.toSorted((a, b) => a - b).join()) wrong += 1;
    safe += byFlows.length === 0 ? 1 : 0;
  }
  report('audit-against-flows', runs, seed + 2, wrong, `${safe} of them safe`);
  expect(wrong).toBe(0);
  expect(safe).toBeGreaterThan(runs / 50);
  expect(safe).toBeLessThan(runs);
});

test('a small cell alone in its row is found out, by both', () => {
  const grid = gridOf(2, 2, [3, 40, 50, 60]);
  const marks = primary(grid.counted);
  expect(narrowedByFlows(grid, marks)).toEqual([0]);
  expect([...auditOf(grid.counted)(marks)].map(({ rule }) => rule)).toContain('small-cell-is-narrowed');
});
