import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failedOf } from '../../scripts/bench/failed.ts';
import { missedOf } from '../../scripts/bench/import/limits.ts';
import { root } from '../../scripts/run/root.ts';
import { runNode } from '../../scripts/run/tool.ts';

const [usual, whole] = [{ full: false }, { full: true }];

describe('What fails a run of npm run bench', () => {
  test('a counted goal that is missed and a ratio beyond 1.3 times its goal, and nothing less', () => {
    const exact = [
      { name: 'kept', kept: true },
      { name: 'missed', kept: false },
    ];
    const ratios = [
      { name: 'within', ratio: 1.39, goal: 1.4 },
      { name: 'printed', ratio: 1.8, goal: 1.4 },
      { name: 'beyond', ratio: 1.83, goal: 1.4 },
      { name: 'without a figure', ratio: Number.NaN, goal: 1.4 },
    ];
    expect(failedOf({ exact, ratios }, usual)).toEqual(['missed', 'beyond', 'without a figure']);
    expect(failedOf({ exact: exact.slice(0, 1), ratios: ratios.slice(0, 2) }, usual)).toEqual([]);
  });

  test('a year’s report at a hundred thousand cases may take 1.25 times what it takes at a thousand, and no more', () => {
    const sizes = '100000 against 1000 cases';
    const ratios = ['report of a sealed year', 'report with the open month', 'queue page, cases'].flatMap((name) =>
      [1.25, 1.26].map((ratio) => ({ name: `${name}: ${sizes}`, ratio, goal: 1.25 })),
    );
    const names = [`report of a sealed year: ${sizes}`, `report with the open month: ${sizes}`];
    expect(failedOf({ exact: [], ratios }, whole)).toEqual(names);
    expect(failedOf({ exact: [], ratios }, usual)).toEqual([]);
  });
});

test('npm run bench with half a case says so in one sentence, and nothing is measured', async () => {
  const { code, output } = await runNode(join(root, 'scripts/bench.ts'), ['--cases', '1.5']);
  expect([code, output]).toEqual([1, '--cases takes a whole number.\n']);
});

describe('What fails a run of npm run bench:import', () => {
  const kept = { rows: 20_000, seconds: 300, peak: 400, peakOfFew: 200 };

  test('twenty thousand rows that take longer than five minutes, or more memory than few rows do', () => {
    expect(missedOf(kept)).toEqual([]);
    expect(missedOf({ ...kept, seconds: 301 })).toEqual(['20000 rows took 301 s, not 300 s']);
    expect(missedOf({ ...kept, peak: 410 })).toEqual(['memory: 2.05 times that of 2000 rows, not 2']);
    expect(missedOf({ ...kept, seconds: 301, peak: Number.NaN })).toHaveLength(2);
  });

  test('few rows are measured and held to nothing', () => {
    expect(missedOf({ rows: 10_000, seconds: 9000, peak: 900, peakOfFew: Number.NaN })).toEqual([]);
    expect(missedOf({ ...kept, rows: 10_001, seconds: 150 })).toEqual([]);
    expect(missedOf({ ...kept, rows: 10_001, seconds: 151 })).toHaveLength(1);
  });
});
