import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detours } from '../../scripts/loopholes/detours.ts';
import { root } from '../../scripts/run/root.ts';
import { runNode } from '../../scripts/run/tool.ts';
import { checkPlaces } from '../../scripts/teeth/scratch.ts';
import { invariants } from '../law/invariants/all.ts';

const verb = join(resolve(import.meta.dirname, '../..'), 'scripts', 'loopholes.ts');

describe('npm run loopholes', { timeout: 120_000 }, () => {
  test('each detour is planted once in the code as it is, and around a row that has an invariant', () => {
    checkPlaces(root, detours);
    expect(new Set(detours.map(({ name }) => name)).size).toBe(detours.length);
    const rows = invariants.map(({ row }) => row);
    expect(detours.filter(({ row }) => !rows.includes(row))).toEqual([]);
  });

  test('a planted detour is found, and its shortest story is told in plain words', async () => {
    const { code, output } = await runNode(verb, ['--planted', '--only', 'unreachable-unsought']);
    expect(output).toContain('1 of 1 planted detours found');
    expect(output).toContain('R119: In no history');
    expect(output).toMatch(/Yet: .*family/);
    expect(code).toBe(0);
  });

  test('without a detour it says how many histories it tried, and that it found none', async () => {
    const { code, output } = await runNode(verb, ['--histories', '4000', '--row', 'R119']);
    expect(output).toMatch(/4,000 histories, [\d,]+ acts, 1 invariants asked [\d,]+ times: 0 ways around the law/);
    expect(code).toBe(0);
  });
});
