import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startVitest, type TestModule } from 'vitest/node';
import { tookLines, tookOf } from '../../scripts/test/dearest.ts';
import { processorSeconds } from '../../scripts/test/processor.ts';
import { type Tally, tallyOf } from '../../scripts/test/tally.ts';

const root = resolve(import.meta.dirname, '../..');

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'homeward-tally-'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

function tally(text: string): Promise<Tally> {
  writeFileSync(join(house, 'a.test.ts'), `import { beforeAll, describe, expect, test } from 'vitest';\n${text}`);
  return afterRun(tallyOf);
}

/** Runs the files of the house, and says what is asked of them. */
async function afterRun<Said>(say: (modules: readonly TestModule[], uncaught: number) => Said): Promise<Said> {
  const vitest = await startVitest([], { root: house, config: false, run: true, watch: false, reporters: [{}] });
  const found = say(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length);
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

test('the dearest files come first, each with its seconds: what it prepares counts as what it tests', async () => {
  const files = {
    quick: "test('a', () => undefined);",
    slow: "test('a', () => new Promise((resolve) => setTimeout(resolve, 400)));",
    prepares: "await new Promise((resolve) => setTimeout(resolve, 1200)); test('a', () => undefined);",
  };
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(house, `${name}.test.ts`), `import { test } from 'vitest';\n${text}`);
  const spent = await afterRun(tookOf);
  expect(spent.map(({ file }) => file)).toEqual(['prepares.test.ts', 'slow.test.ts', 'quick.test.ts']);
  expect(spent[0]?.seconds).toBeGreaterThan(1.2);
  expect(tookLines(spent, 2)).toEqual([
    expect.stringMatching(/^ +\d+\.\d s prepares\.test\.ts$/),
    expect.stringMatching(/^ +\d+\.\d s slow\.test\.ts$/),
  ]);
});

test('the processors’ seconds are those that work took, whoever did it', () => {
  const before = processorSeconds();
  const until = performance.now() + 300;
  while (performance.now() < until) Math.sqrt(until);
  expect(processorSeconds() - before).toBeGreaterThan(0.2);
});
