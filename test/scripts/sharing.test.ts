import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { leavesNothing } from '../sharing.ts';

const house = mkdtempSync(join(tmpdir(), 'homeward-sharing-'));
mkdirSync(join(house, 'test'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

let made = 0;
function suite(...lines: readonly string[]): string {
  made += 1;
  const file = join(house, 'test', `made-${made}.test.ts`);
  writeFileSync(file, lines.join('\n'));
  return file;
}

// Written in two parts: a suite that said it in one would be taken for one that does it.
const vi = (what: string) => `vi.${what};`;
const setting = `process.${"env['A'] = 'b';"}`;

test.each([
  [vi("stubEnv('A', 'b')"), vi('unstubAllEnvs()')],
  [vi("stubGlobal('fetch', none)"), vi('unstubAllGlobals()')],
  [vi("spyOn(store.db, 'send')"), 'sent.mockRestore();'],
  [vi('useFakeTimers()'), vi('useRealTimers()')],
  [`const rows = mock${'Client(S3Client);'}`, 'rows.restore();'],
])('%s has a process of its own, unless what puts it back stands in the same file', (changes, putsBack) => {
  expect(leavesNothing(suite(changes))).toBe(false);
  expect(leavesNothing(suite(changes, putsBack))).toBe(true);
});

test.each([
  [vi("mock('node:crypto')"), vi('restoreAllMocks()')],
  [vi("spyOn(console, 'log')"), vi('restoreAllMocks()')],
  [setting, vi('unstubAllEnvs()')],
])('%s has one, whatever stands beside it', (changes, putsBack) => {
  expect(leavesNothing(suite(changes, putsBack))).toBe(false);
});

test('so has a suite that reads a file which does it; what stands in the suite puts back nothing of another file', () => {
  const helper = suite(vi("stubEnv('A', 'b')")).replace(/^.*\//, './');
  expect(leavesNothing(suite(`import { a } from '${helper}';`, vi('unstubAllEnvs()')))).toBe(false);
  expect(leavesNothing(suite('expect(1).toBe(1);'))).toBe(true);
});
