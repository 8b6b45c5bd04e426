import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startVitest } from 'vitest/node';
import { type Tally, tallyOf } from '../../scripts/test/tally.ts';

const root = resolve(import.meta.dirname, '../..');

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'homeward-tally-'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

async function tally(text: string): Promise<Tally> {
  writeFileSync(join(house, 'a.test.ts'), `import { beforeAll, describe, expect, test } from 'vitest';\n${text}`);
  const vitest = await startVitest([], { root: house, config: false, run: true, watch: false, reporters: [{}] });
  const found = tallyOf(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length);
  await vitest.close();
  process.exitCode = undefined;
  return found;
}

test('a skip carries the reason it gave', async () => {
  expect(
    await tally(
      `test('a', () => undefined); test('b', ({ skip }) => skip('no Java here')); test.skip('c', () => undefined);`,
    ),
  ).toEqual({
    passed: 1,
    failed: 0,
    skips: ['skipped: a.test.ts > b: no Java here', 'skipped: a.test.ts > c: no reason given'],
  });
});

test('a group whose preparation failed is a failure, not a skip', async () => {
  const text = `describe('g', () => { beforeAll(() => { throw new Error('x'); }); test('hidden', () => undefined); });`;
  expect(await tally(text)).toMatchObject({ passed: 0, failed: 1 });
});

test('a file that does not load is a failure', async () => {
  expect(await tally(`throw new Error('x');`)).toMatchObject({ passed: 0, failed: 1, skips: [] });
});

test('a failing test and an error nobody caught are two failures', async () => {
  const text = `test('a', () => expect(1).toBe(2)); test('b', async () => {
    setTimeout(() => { throw new Error('stray'); }, 1); await new Promise((resolve) => setTimeout(resolve, 50)); });`;
  expect(await tally(text)).toMatchObject({ passed: 1, failed: 2, skips: [] });
});
