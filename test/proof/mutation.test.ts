import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';
import { runNode } from '../../scripts/run/tool.ts';
import { report } from './report.ts';

type Report = { readonly files: Readonly<Record<string, { readonly mutants: readonly object[] }>> };

test('a slice changed in any condition is noticed by a test of its part, and its score is held against the part’s own bound', {
  timeout: 5 * 60_000,
}, async () => {
  const slice = 'packages/vault/src/canonical-json.ts:19-22';
  const { code, output } = await runNode(join(root, 'scripts/mutation.ts'), ['--only', slice]);
  const { files } = JSON.parse(readFileSync(join(root, '.homeward/mutation-report.json'), 'utf8')) as Report;
  const tried = Object.values(files).flatMap(({ mutants }) => mutants);
  report('mutation', tried.length, 0, code === 0 ? 0 : 1);
  expect(tried.length).toBeGreaterThan(3);
  expect(output).toMatch(/# killed/);
  const [, score, bound] =
    /Final mutation score of ([\d.]+) is greater than or equal to break threshold (\d+)/.exec(output) ?? [];
  expect(Number(score)).toBeGreaterThanOrEqual(95);
  expect([bound, code]).toEqual(['95', 0]);
});

test('files in which there is nothing to change is a sentence and never a score', {
  timeout: 5 * 60_000,
}, async () => {
  const { code, output } = await runNode(join(root, 'scripts/mutation.ts'), [
    '--only',
    'packages/vault/src/canonical-json.ts:1-2',
  ]);
  expect(output).toMatch(/\nNothing was changed: the files that were named hold no condition\.\n$/);
  expect(code).toBe(1);
});
