import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';
import { runNode } from '../../scripts/run/tool.ts';

const memory = join(root, '.homeward/mutation.json');
const aside = `${memory}.aside`;

// A slice of its own must not stand for what the whole run remembers.
beforeAll(() => {
  mkdirSync(join(root, '.homeward'), { recursive: true });
  if (existsSync(memory)) renameSync(memory, aside);
});
afterAll(() => {
  rmSync(memory, { force: true });
  if (existsSync(aside)) renameSync(aside, memory);
});

test('Standards 7.10: a rule or the decision changed in any condition is noticed by a test of the law, in a slice of them', {
  timeout: 5 * 60_000,
}, async () => {
  const slice = ['rules/no-hasty-closing.ts', 'case/decide.ts'].map((file) => `packages/domain/src/${file}`).join(',');
  const { code, output } = await runNode(join(root, 'scripts/mutation.ts'), ['--only', slice]);
  expect(output).toMatch(/# killed/);
  expect(Number(/Final mutation score of ([\d.]+)/.exec(output)?.[1])).toBeGreaterThanOrEqual(90);
  expect(code).toBe(0);
});
