import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';

const languages = ['en', 'km', 'th', 'vi', 'ms'];
const page = readFileSync(join(root, 'packages', 'words', 'GLOSSARY.md'), 'utf8');

const rows = page.split('\n').flatMap((line) => {
  const [, what = '', , , key = '', ...words] = line.split('|').map((cell) => cell.trim());
  const [, file, name] = /^`([a-z]+):(.+)`$/.exec(key) ?? [];
  return file === undefined || name === undefined
    ? []
    : [{ what, file, name, words: words.slice(0, languages.length) }];
});

function wordsOf(language: string, file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(root, 'packages', 'words', 'src', language, `${file}.json`), 'utf8'));
}

test('the glossary says each thing as the screens say it, in five languages', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const { what, file, name, words } of rows)
    expect(words, what).toEqual(languages.map((language) => wordsOf(language, file)[name]));
});

test('every file that the page How a request goes names is there', () => {
  const steps = readFileSync(join(root, 'packages', 'runtime', 'HOW-A-REQUEST-GOES.md'), 'utf8');
  const files = [...steps.matchAll(/`((?:packages|functions|infra|scripts)\/[^`{]+\.tsx?)`/g)].map(
    ([, file = '']) => file,
  );
  expect(files.length).toBeGreaterThan(25);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
