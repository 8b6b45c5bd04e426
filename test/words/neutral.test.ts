import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../packages/words/src/language.ts';
import { root } from '../../scripts/run/root.ts';
import { aSexIsMeant, foundIn, pronouns, womanly } from './gendered.ts';

type Sentence = { readonly key: string; readonly text: string };

/** Every text below a value, with its own key; what is no plain record or list is left alone. */
function sentencesIn(value: unknown, key: string): readonly Sentence[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => sentencesIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => sentencesIn(one, name));
}

function readAll(...patterns: readonly string[]): readonly Sentence[] {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root }));
  return files.flatMap((file) => sentencesIn(JSON.parse(readFileSync(`${root}/${file}`, 'utf8')), file));
}

/** What the modules of a folder export as text of more than one word: a code may hold `her`, a sentence may not. */
async function exportedBy(pattern: string): Promise<readonly Sentence[]> {
  const files = globSync(pattern, { cwd: root });
  const modules = await Promise.all(
    files.map(async (file) => sentencesIn({ ...((await import(`${root}/${file}`)) as object) }, basename(file))),
  );
  return modules.flat().filter(({ text }) => /\s/.test(text));
}

function gendered(sentences: readonly Sentence[], list: RegExp): readonly string[] {
  return sentences.flatMap(({ key, text }) => foundIn(text, list).map((word) => `${key}: ${word}`));
}

describe.each(languages)('in %s', (language) => {
  const words = readAll(`packages/words/src/${language}/*.json`);

  test('no sentence that a person reads calls anybody the person or the person', () => {
    expect(words.length).toBeGreaterThan(4000);
    expect(gendered(words, pronouns[language])).toEqual([]);
  });

  test('a word for a woman or a girl stands only where a sex is meant', () => {
    const elsewhere = words.filter(({ key }) => !aSexIsMeant.has(key));
    expect(gendered(elsewhere, womanly[language])).toEqual([]);
  });
});

test('each key that may name a sex does so in some language', () => {
  const naming = languages.flatMap((language) =>
    readAll(`packages/words/src/${language}/*.json`)
      .filter(({ text }) => foundIn(text, womanly[language]).length > 0)
      .map(({ key }) => key),
  );
  expect([...aSexIsMeant].filter((key) => !naming.includes(key))).toEqual([]);
});

test.each(['rules', 'clocks', 'handover/templates', 'law/register', 'law/kept', 'settings'])(
  'what domain/src/%s says calls nobody the person or the person',
  async (folder) => {
    const said = await exportedBy(`packages/domain/src/${folder}/*.ts`);
    expect(said.length).toBeGreaterThan(10);
    expect(gendered(said, pronouns.en)).toEqual([]);
  },
);

test('the texts and examples of openapi.json call nobody the person or the person', () => {
  const said = readAll('openapi.json').filter(({ text }) => /\s/.test(text));
  expect(said.length).toBeGreaterThan(500);
  expect(gendered(said, pronouns.en)).toEqual([]);
});

test('the guides call nobody the person or the person', () => {
  for (const language of ['en', 'km'] as const) {
    const said = readAll(`packages/web/docs/${language}/guides.json`);
    expect(said.length).toBeGreaterThan(100);
    expect(gendered(said, pronouns[language]), language).toEqual([]);
  }
});

test.each([
  ['en', 'She was told her rights.', ['she', 'her']],
  ['en', 'The person was told their rights.', []],
  ['km', 'ឯកសាររបស់នាងបានបើកហើយ', ['នាង']],
  ['th', 'เมื่อเปิดแฟ้มของเธอแล้ว', ['เธอ']],
  ['vi', 'Cô ấy đã được hỏi; công an và ông bà thì chưa.', ['cô']],
  ['vi', 'Bà ấy chưa được cho biết.', ['bà ấy']],
  ['ms', 'Failnya dibuka untuk wanita itu.', ['wanita itu']],
] as const)('the list finds in %s “%s”: %j', (language, text, words) => {
  expect(foundIn(text, pronouns[language])).toEqual(words);
});
