import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';

const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What the page says holds it: a file, and words of a test's title. */
const named = [...page.matchAll(/`(test\/[^`]+)`: ([^|\n)]+?)(?= \||\)|\n)/g)].map(([, file = '', title = '']) => ({
  file,
  title: title.trim(),
}));

/** The titles of a test file: whatever stands between quotes after `test(` or `it(`, also on the line below. */
function titlesOf(file: string): string {
  return [...read(file).matchAll(/(?:test|it)(?:\.each\([\s\S]*?\))?\(\s*(['"`])([^\n]*?)\1,/g)]
    .map((found) => found[2])
    .join('\n');
}

test('each line of what a compromise surrenders names a test that is there, under that title', () => {
  expect(named.length).toBeGreaterThan(15);
  for (const { file, title } of named) {
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(titlesOf(file), `${file}: ${title}`).toContain(title);
  }
});

test('every row of the table has its test, or says that none can hold it', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (of|---)/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => !/`test\/[^`]+`: \S|no test can hold this/.test(row))).toEqual([]);
});

test('a title that nobody wrote would be found out', () => {
  expect(titlesOf('test/scripts/security.test.ts')).not.toContain('a title of no test');
  expect(titlesOf('test/vault/sealing.test.ts')).toContain('seals the same content to different bytes each time');
});

test('the README leads to it', () => {
  expect(read('README.md')).toContain('(SECURITY.md)');
});
