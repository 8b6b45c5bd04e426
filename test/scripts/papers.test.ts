import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const lines = (text: string) => text.trimEnd().split('\n');

const decisions = read('DECISIONS.md')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ text, number: Number.parseInt(text, 10) }));
const numbers = decisions.map(({ number }) => number);

const numbered = /\bdecisions? (\d+)\b|\bDECISIONS(?:\.md\]?(?:\([^)]*\))?)? (\d+)\b/g;
const speaking = ['*.md', '{packages,functions,infra,scripts,test}/**/*.{ts,tsx,mjs,md}'];
// Changes as they were, and a decision of Cambodia's government of 2007 that has a number too.
const exempt = ['CHANGELOG.md', 'packages/domain/src/settings/known/cambodia.ts'];

test('at most 40 decisions stand, each of at most 12 lines, with status, what, why and consequences', () => {
  expect(decisions.length).toBeLessThanOrEqual(40);
  for (const { text, number } of decisions) {
    expect(lines(text).length, `${number}`).toBeLessThanOrEqual(12);
    for (const part of ['Status', 'What', 'Why', 'Consequences']) expect(text, `${number}`).toContain(`**${part}.**`);
  }
});

test('a number is given once, and what was replaced stands no longer', () => {
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  const replaced = decisions.flatMap(({ text }) => /\*\*Replaces\.\*\* ([\d, ]+)\./.exec(text)?.[1]?.split(', ') ?? []);
  expect(replaced.length).toBeGreaterThan(50);
  expect(new Set(replaced).size).toBe(replaced.length);
  expect(replaced.map(Number).filter((one) => numbers.includes(one))).toEqual([]);
});

test('every decision that the code or a page names stands', () => {
  const named = globSync(speaking, { cwd: root, exclude: (path) => /node_modules|dist$/.test(String(path)) })
    .filter((file) => !exempt.includes(file))
    .flatMap((file) =>
      [...read(file).matchAll(numbered)].map((found) => ({ file, number: Number(found[1] ?? found[2]) })),
    );
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter(({ number }) => !numbers.includes(number))).toEqual([]);
});

test('the changelog tells every version in at most 200 lines, and README has at most 200', () => {
  const changelog = read('CHANGELOG.md');
  expect(changelog.match(/^## .*/gm)).toEqual(['## 0.2.1 (in work)', '## 0.2.0 (in work)', '## 0.1.0']);
  expect(lines(changelog).length).toBeLessThanOrEqual(200);
  expect(lines(read('README.md')).length).toBeLessThanOrEqual(200);
});

test('every page that README leads to is there', () => {
  const pages = [...read('README.md').matchAll(/\]\(([^)#:]+)\)/g)].map(([, page = '']) => page);
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) expect(globSync(page, { cwd: root }), page).not.toEqual([]);
});
