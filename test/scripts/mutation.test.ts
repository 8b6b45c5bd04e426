import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, matchesGlob, relative } from 'node:path';
import { expect, test } from 'vitest';
import { changedNothing } from '../../scripts/mutation/changed-nothing.ts';
import { filesOf, partOf, parts } from '../../scripts/mutation/parts.ts';
import { root } from '../../scripts/run/root.ts';
import { runNode } from '../../scripts/run/tool.ts';
import law from '../mutation.config.ts';
import { tests } from '../mutation-access.config.ts';
import { readBy } from '../read-by.ts';

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

test('a report without a change, or none at all, is no score; one change in one file is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-mutation-'));
  const given = join(folder, 'report.json');
  const reading = (...mutants: readonly (readonly object[])[]): boolean => {
    const files = Object.fromEntries(mutants.map((all, at) => [`file-${at}.ts`, { mutants: all }]));
    writeFileSync(given, JSON.stringify({ files }));
    return changedNothing(given);
  };
  expect(changedNothing(given)).toBe(true);
  expect([reading(), reading([], [])]).toEqual([true, true]);
  expect(reading([], [{ status: 'Survived' }])).toBe(false);
  rmSync(folder, { recursive: true });
});

const suitesOf = (part: string): readonly string[] =>
  globSync([...(part === 'law' ? (law.test?.include ?? []) : (tests[part] ?? []))], { cwd: root });

/** Whether settings leave a file out of the copy that is changed: the last of their patterns that names it or a folder above decides. */
function leavesOut(patterns: readonly string[], file: string): boolean {
  const names = (pattern: string, path = file): boolean =>
    path !== '.' && (matchesGlob(path, pattern) || names(pattern, dirname(path)));
  const last = patterns.findLast((pattern) => names(pattern.replace(/^!/, '')));
  return last !== undefined && !last.startsWith('!');
}

test.each(parts)('the suites of $name read nothing that its settings leave out', ({ name, settings }) => {
  const { ignorePatterns } = JSON.parse(readFileSync(join(root, settings), 'utf8'));
  const suites = suitesOf(name);
  expect(suites).not.toEqual([]);
  const read = new Set(suites.flatMap((suite) => [...readBy(join(root, suite), () => true)]));
  expect([...read].map((file) => relative(root, file)).filter((file) => leavesOut(ignorePatterns, file))).toEqual([]);
});

test('what stands beneath a folder that is left out is left out, unless a later pattern takes it back', () => {
  const patterns = ['packages/web', 'test/web/*', '!test/web/real', 'test/{local,asvs}', '*.md'];
  const out = (file: string) => leavesOut(patterns, file);
  expect(['packages/web/src/a.ts', 'test/web/chromium.ts', 'test/asvs/a.ts', 'README.md'].map(out)).not.toContain(
    false,
  );
  expect(['packages/webs/a.ts', 'test/web/real/a.ts', 'test/domain/a.ts', 'test/a.md'].map(out)).not.toContain(true);
});
