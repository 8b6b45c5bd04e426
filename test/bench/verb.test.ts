import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sizedNames } from '../../scripts/bench/sized.ts';
import { root } from '../../scripts/run/root.ts';
import { runNode } from '../../scripts/run/tool.ts';
import { ofAllSuites } from '../cloud/database.ts';
import { report } from '../proof/report.ts';

type Said = {
  readonly seconds: number;
  readonly seed: number;
  readonly load: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly node: string;
  readonly emulator: string;
  readonly sizes: { readonly few: number; readonly many: number };
  readonly exact: readonly { readonly name: string; readonly figure: string; readonly kept: boolean }[];
  readonly ratios: readonly { readonly name: string; readonly ours: number; readonly theirs: number }[];
  readonly ledger: readonly { readonly operation: string }[];
  readonly failed: readonly string[];
};

const counted = [
  'calls of every operation',
  'logArrival',
  '1,000 arrivals, requests',
  'idle month of the whole platform',
  'code of each function',
  'twelve readers of one report',
  'twelve readers of one case',
  ...sizedNames,
];
const timed = [
  /^report of a sealed year: 120 against 60 cases$/,
  /^report with the open month: /,
  /^queue page, cases: /,
  /^case view, three sections opened: /,
  /^logArrival against the bare transaction/,
  /^queue page against its bare Query$/,
  /^opening a case against its bare reads and writes$/,
  /^cold import of transit against its SDK clients alone/,
  /^twelve readers of one report against one, p99$/,
  /^twelve readers of one case against one, p99$/,
];

test('npm run bench says every counted goal and every ratio in its JSON, and ends with 1 when a counted goal is missed', {
  timeout: 10 * 60_000,
}, async () => {
  // What is timed is said once each: the figures are no subject of a test.
  const sizes = ['--cases', '120', '--rounds', '1', '--seed', '7', '--largest-bundle', '1000'];
  const args = ['--json', ...sizes, ...(ofAllSuites === undefined ? [] : ['--database', ofAllSuites])];
  const { code, output } = await runNode(join(root, 'scripts/bench.ts'), args);
  const said = JSON.parse(output.slice(output.indexOf('{"')).split('\n')[0] ?? '') as Said;
  const exact = said.exact.filter(({ name }) => name !== 'first load of the web app');
  const missed = exact.filter(({ kept }) => !kept).map(({ name }) => name);
  report('bench', said.ledger.length, said.seed, missed.filter((name) => name !== 'code of each function').length);
  expect(exact.map(({ name }) => name).toSorted()).toEqual(counted.toSorted());
  expect(missed).toEqual(['code of each function']);
  expect(said.failed).toContain('code of each function');
  expect(code).toBe(1);
  for (const name of timed) {
    const found = said.ratios.filter((ratio) => name.test(ratio.name));
    expect(found, String(name)).toHaveLength(1);
    expect(Math.min(found[0]?.ours ?? 0, found[0]?.theirs ?? 0)).toBeGreaterThan(0);
  }
  expect(said.ledger.length).toBeGreaterThan(40);
  expect(said).toMatchObject({ seed: 7, node: process.version, sizes: { few: 60, many: 120 } });
  expect(said.emulator).toMatch(/^DynamoDB Local/);
  expect(said.load.before).toHaveLength(3);
});
