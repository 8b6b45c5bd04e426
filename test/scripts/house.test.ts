import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exitCode, judge, linesOf } from '../../scripts/house/judge.ts';
import { measures } from '../../scripts/house/measures.ts';
import type { Project } from '../../scripts/house/project.ts';
import { keepTook } from '../../scripts/test/dearest.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string>>;

/** A project with these files, tracked but for what is ignored, within every bound unless a file breaks one. */
function madeUp(more: Files = {}): Project {
  const root = mkdtempSync(join(tmpdir(), 'homeward-house-'));
  roots.push(root);
  const files = { ...withinBounds, ...more };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    spawnSync('git', args, { cwd: root });
  const countries = [
    { code: 'TH', name: 'thailand' },
    { code: 'VN', name: 'vietnam' },
    { code: 'MY', name: 'malaysia' },
  ];
  return { root, acts: ['feedPerson', 'washShirt', 'mendShoe'], countries, languages: ['en', 'km', 'th'] };
}

const apiWith = (routes: number) => {
  const made = Array.from({ length: routes }, (_, at) => [`R${at}`, { Type: 'AWS::ApiGatewayV2::Route' }] as const);
  return JSON.stringify({ Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api' }, ...Object.fromEntries(made) } });
};
const everyLanguage = (path: (language: string) => string) =>
  Object.fromEntries(['en', 'km', 'th'].map((language) => [path(language), '{}']));
const inFiles = (count: number, text: string, where = 'packages/domain/src') =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${where}/made-${at}.ts`, text]));

const withinBounds: Files = {
  '.gitignore': 'cdk.out/\n.homeward/\n',
  'cdk.out/Api.template.json': apiWith(60),
  'cdk.out/Data.template.json': JSON.stringify({ Resources: { Table: { Type: 'AWS::DynamoDB::Table' } } }),
  'packages/domain/src/acts.ts': 'export const acts = { feedPerson, washShirt, mendShoe };',
  ...everyLanguage((language) => `packages/words/src/${language}/acts.json`),
};

/** The names of what is red, and what the verb would end with. */
function red(project: Project) {
  const judged = judge(measures, project);
  return { names: judged.filter(({ good }) => !good).map(({ name }) => name), code: exitCode(judged) };
}

function figureOf(name: string, project: Project) {
  return judge(measures, project).find((one) => one.name === name)?.found;
}

describe('npm run house', () => {
  test('of a project within its bounds is green and ends with 0', () => {
    expect(red(madeUp())).toEqual({ names: [], code: 0 });
  });

  test.each<[string, Files]>([
    ['routes', { 'cdk.out/Api.template.json': apiWith(61) }],
    ['API stacks', { 'cdk.out/Api.template.json': apiWith(1), 'cdk.out/More.template.json': apiWith(1) }],
    ['files an act', inFiles(9, 'feedPerson(washShirt);')],
    ['files a country', inFiles(10, "const all = ['TH', 'VN'];")],
    ['folders a language', everyLanguage((language) => `packages/words/src/law/${language}.ts`)],
    ['lines a language', inFiles(2, "const all = ['en', 'km', 'th'];")],
  ])('is red where it passes the bound of %s, and of nothing else, and ends with 1', (name, files) => {
    expect(red(madeUp(files))).toEqual({ names: [name], code: 1 });
  });

  test('is red where there are no stacks, files or words to count: a measure that looked at nothing keeps no bound', () => {
    const empty = { ...madeUp(), root: madeUp().root, acts: [] };
    rmSync(join(empty.root, 'cdk.out'), { recursive: true });
    expect(red(empty).names).toEqual(['routes', 'API stacks', 'files an act']);
    rmSync(join(empty.root, 'packages'), { recursive: true });
    const all = ['routes', 'API stacks', 'files an act', 'files a country', 'folders a language', 'lines a language'];
    expect(red(empty)).toEqual({ names: all, code: 1 });
  });

  test('counts an act where its name stands as a whole word in product files, and its words and tests apart', () => {
    const others = { 'openapi.json': 'mendShoe', 'LAW.md': 'mendShoe', 'README.md': 'mendShoe' };
    const named = {
      'packages/words/src/km/more.json': 'mendShoe',
      'functions/a.ts': 'mendShoe(',
      'infra/b.ts': 'mendShoes',
    };
    const found = figureOf('files an act', madeUp({ ...others, ...named, 'test/a.test.ts': 'feedPerson mendShoe' }));
    expect(found).toEqual({
      figure: 1,
      beside: [
        'the median act: 0 of them files of words; 1 tests beside them',
        'most: mendShoe 3 (1 words, 1 tests beside them), feedPerson 1 (0 words, 1 tests beside them), washShirt 1 (0 words, 0 tests beside them)',
      ],
    });
  });

  test.each([
    ['codes', "['TH', 'MY']", true],
    ['desks', 'embassy-th and counterpart-vn', true],
    ['values', '[thailand, vietNam]', true],
    ['one country', "'TH', embassy-th, thailand", false],
    ['prose', '// Thailand and Malaysia agreed.', false],
    ['other words', 'const MYTH = OATHVN;', false],
  ])('takes a file for a list of countries by what stands in it: %s', (_, text, listed) => {
    const found = figureOf('files a country', madeUp({ 'infra/made.ts': text, 'scripts/demo/made.ts': text }));
    expect(found).toEqual({ figure: listed ? 2 : 1, beside: listed ? ['infra/made.ts'] : [] });
  });

  test('tells the dearest suites of the last run, when one was kept', () => {
    const project = madeUp();
    expect(figureOf('dearest suites', project)).toBeUndefined();
    keepTook(project.root, [{ file: 'test/a.test.ts', seconds: 12.34 }]);
    expect(figureOf('dearest suites', project)).toEqual({ figure: 12, beside: ['   12.3 s test/a.test.ts'] });
  });

  test('prints a line a measure, then what each counts, then how many are within their bounds', () => {
    const lines = linesOf(judge(measures, madeUp({ 'cdk.out/Api.template.json': apiWith(61) })));
    expect(lines[0]).toBe('✘ routes                   61  at most 60');
    expect(lines[1]).toBe('✔ API stacks                1  at most 1');
    for (const { name, counts } of measures) expect(lines).toContain(`${name}: ${counts}`);
    expect(lines.at(-1)).toBe('6 of 7 within their bounds');
  });
});
