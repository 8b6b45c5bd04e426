import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';
import { families } from './families.ts';

type Words = Readonly<Record<string, string>>;
const read = (language: string): Words => ({
  ...JSON.parse(readFileSync(join(root, `packages/words/src/${language}/screens.json`), 'utf8')),
  ...JSON.parse(readFileSync(join(root, `packages/words/src/${language}/casework.json`), 'utf8')),
  ...JSON.parse(readFileSync(join(root, `packages/words/src/${language}/oversight.json`), 'utf8')),
});
const en = read('en');
const km = read('km');
const keys = Object.keys(en);
const keysOfKm = Object.keys(km).filter((key) => key !== '$review');
const sources = globSync('packages/web/src/**/*.{ts,tsx}', { cwd: root }).map(
  (name) => [name, readFileSync(join(root, name), 'utf8')] as const,
);
const code = sources.map(([, text]) => text).join('\n');

test('English and Khmer have the same keys in the same order, and Khmer says that nobody has reviewed it', () => {
  expect(keysOfKm).toEqual(keys);
  expect(keys.length).toBeGreaterThan(500);
  expect(km['$review']).toMatch(/native speaker/);
});

test('a sentence has the same placeholders in both languages, is not empty and hides no characters', () => {
  const places = (sentence = '') => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();
  for (const key of keys) {
    expect(places(km[key]), key).toEqual(places(en[key]));
    for (const sentence of [en[key] ?? '', km[key] ?? '']) {
      expect(sentence.trim(), key).toBe(sentence);
      expect(sentence, key).not.toBe('');
      expect(sentence, key).not.toMatch(/\p{Cf}/u);
      expect(sentence, key).toBe(sentence.normalize('NFC'));
    }
  }
});

test('every Khmer sentence is in Khmer letters', () => {
  const same = ['count.separation.hint', 'report.corridor'];
  for (const key of keysOfKm.filter((one) => !same.includes(one))) expect(km[key], key).toMatch(/\p{Script=Khmer}/u);
});

test('every code of the law that a screen may show has its words', () => {
  const missing = Object.entries(families).flatMap(([family, codes]) =>
    codes.map((one) => `${family}.${one}`).filter((key) => !(key in en)),
  );
  expect(missing).toEqual([]);
});

/** Beginnings of keys that the code completes: `indicator.${name}`, and families given by name. */
function beginnings(): readonly string[] {
  const completed = [...code.matchAll(/[`'"]([a-z][\w-]*(?:\.[\w-]+)*)(?:\.)?\$\{/g)].map(
    ([, start = '']) => `${start}.`,
  );
  const named = [...code.matchAll(/(?:optionsOf\(say, '|family=")([\w-]+)/g)].map(([, start = '']) => `${start}.`);
  return [...new Set([...completed, ...named])];
}

test('no words stand unused, and no key in the code is without words', () => {
  const starts = beginnings();
  const literal = new Set([...code.matchAll(/'([a-z][\w-]*(?:\.[\w+-]+)*)'/g)].map(([, key = '']) => key));
  expect(keys.filter((key) => !literal.has(key) && !starts.some((start) => key.startsWith(start)))).toEqual([]);
  const asked = [...code.matchAll(/\b(?:say|t)\('([^']+)'/g)].map(([, key = '']) => key);
  expect(asked.length).toBeGreaterThan(150);
  expect([...new Set(asked.filter((key) => !(key in en)))]).toEqual([]);
});

const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'legend', 'hint', 'caption', 'text', 'submit'];

/** Sentences that stand in the code itself. */
function hardCoded(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text)) found.push(`${name}: ${node.text.trim()}`);
    if (
      ts.isJsxAttribute(node) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      spoken.includes(node.name.getText())
    )
      found.push(`${name}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('no sentence stands in the code', () => {
  const pages = sources.filter(([name]) => name.endsWith('.tsx'));
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.flatMap(([name, text]) => hardCoded(name, text))).toEqual([]);
  expect(hardCoded('planted.tsx', 'const a = <p title="Hello there">Hello</p>;')).toHaveLength(2);
});
