import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tokenIn } from '../../scripts/deploy/smoke/token-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'homeward-token-'));
afterAll(() => rmSync(folder, { recursive: true }));

const now = Date.parse('2026-12-02T08:00:00Z');
const claims = (given: object) => Buffer.from(JSON.stringify(given)).toString('base64url');
const good = `e30.${claims({ exp: now / 1000 + 900 })}.c2ln`;

let count = 0;
function fileWith(text: string, mode = 0o600): string {
  count += 1;
  const file = join(folder, `token-${count}`);
  writeFileSync(file, text, { mode });
  return file;
}

test('a token is taken from a file for its owner alone, without the end of its line', () => {
  expect(tokenIn(fileWith(`${good}\n`), now)).toBe(good);
});

test.each([
  ['that is not there', () => join(folder, 'nowhere'), /^--token-file \S+nowhere is no file\.$/],
  ['that is a folder', () => folder, /^--token-file \S+ is no file\.$/],
  [
    'that others can read',
    () => fileWith(good, 0o644),
    /^--token-file (\S+) can be read by others: chmod 600 \1, and take a new token\.$/,
  ],
  ['that the group can read', () => fileWith(good, 0o640), /can be read by others/],
  ['that is empty', () => fileWith('\n'), /^--token-file \S+ is empty\.$/],
  ['in which something else lies', () => fileWith('a password'), /^--token-file \S+ holds no access token\.$/],
  ['in which nothing says how long it is good', () => fileWith(`e30.${claims({})}.c2ln`), /holds no access token\.$/],
  [
    'whose token is over',
    () => fileWith(`e30.${claims({ exp: now / 1000 })}.c2ln`),
    /^The token in \S+ was good until 2026-12-02T08:00:00\.000Z: take a new one, which lives 15 minutes\.$/,
  ],
])('a file %s is refused in one sentence', (_, file, says) => {
  expect(() => tokenIn(file(), now)).toThrow(says);
});
