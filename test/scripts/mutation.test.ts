import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, partOf, parts } from '../../scripts/mutation/parts.ts';
import { root } from '../../scripts/run/root.ts';
import { runNode } from '../../scripts/run/tool.ts';

test('a slice changed in any condition is noticed by a test of its part, and its score is held against the part’s own bound', {
  timeout: 5 * 60_000,
}, async () => {
  const slice = 'packages/vault/src/canonical-json.ts:19-22';
  const { code, output } = await runNode(join(root, 'scripts/mutation.ts'), ['--only', slice]);
  expect(output).toMatch(/# killed/);
  const [, score, bound] =
    /Final mutation score of ([\d.]+) is greater than or equal to break threshold (\d+)/.exec(output) ?? [];
  expect(Number(score)).toBeGreaterThanOrEqual(95);
  expect([bound, code]).toEqual(['95', 0]);
});

test('a name of no file, alone or beside others, is a sentence and never a score', async () => {
  const there = 'packages/domain/src/rules/no-hasty-closing.ts';
  for (const only of ['packages/domain/src/rules/no-such-rule.ts', `${there},packages/elsewhere/*.ts:3-9`]) {
    const { code, output } = await runNode(join(root, 'scripts/mutation.ts'), ['--only', only]);
    const wrong = only.split(',').at(-1)?.replace(':3-9', '');
    expect([code, output]).toEqual([1, `--only names no file by "${wrong}".\n`]);
  }
});

/** Of a hundred changes so many are to be noticed: a bound may be raised and not lowered. */
const bounds: Readonly<Record<string, number>> = {
  law: 90,
  clearance: 95,
  vault: 95,
  receipts: 95,
  runtime: 85,
  store: 85,
  sharing: 85,
  facts: 85,
};

test('a part that is not there is a sentence; each one that is has its files and its settings', async () => {
  const { code, output } = await runNode(join(root, 'scripts/mutation.ts'), ['--of', 'nothing']);
  expect([code, output]).toEqual([
    1,
    'There is no part nothing; there are law, clearance, vault, receipts, runtime, store, sharing, facts.\n',
  ]);
  for (const part of parts) {
    expect(filesOf(part).length, part.name).toBeGreaterThan(0);
    expect(partOf(filesOf(part))).toBe(part);
    const { thresholds } = JSON.parse(readFileSync(join(root, part.settings), 'utf8'));
    expect(thresholds.break, part.name).toBe(bounds[part.name]);
  }
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
