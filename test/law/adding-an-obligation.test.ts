import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { languages } from '@homeward/domain/countries/languages';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';

// The path of the README, walked in a copy of the checkout: the rule is the one that stands there.
const chapter =
  /## Adding an obligation\n([\s\S]*?)\nA request goes:/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
const name = 'visit-is-noted-afterwards';
const ruleFile = `packages/domain/src/rules/${name}.ts`;
const entryFile = 'packages/domain/src/law/kept/return-and-closure.ts';
const testFile = `test/law/rules/${name}.test.ts`;
const rule = (/```ts\n([\s\S]*?)```/.exec(chapter)?.[1] ?? '').replaceAll(/^ {3}/gm, '');
const says = /says: '(.*)'/.exec(rule)?.[1] ?? '';

const twoTests = `import { expect, test } from 'vitest';
import { visitIsNotedAfterwards } from '../../../packages/domain/src/rules/${name}.ts';
import { breachesOf } from '../judged.ts';

const noted = (at: string) => breachesOf(visitIsNotedAfterwards, { said: { visitedAt: '2026-03-09T03:00:00.000Z' }, at });

test('Standards 7.9(d) allows: a visit written down as it ends', () => {
  expect(noted('2026-03-09T03:00:00.000Z')).toEqual([]);
});

test('Standards 7.9(d) refuses: a visit written down before it was made', () => {
  expect(noted('2026-03-09T02:59:59.999Z')).toEqual(['${name}']);
});
`;

/** The edition for a ministry, a page a language. */
const pages = ['LAW.md', 'LAW.km.md'];

const missing = {
  entry: [`The rule ${name} is named by no obligation.`],
  words: languages.map((language) => `packages/words/src/${language}/said.json has no refusal "${name}".`),
  tests: ['allows', 'refuses'].map((what) => `${testFile} has no test "{article} ${what}: …".`),
  page: pages.map((page) => `${page} is not what the register says: npm run law -- --markdown writes it anew.`),
};

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'homeward-obligation-'));
  for (const part of ['packages', 'scripts', 'test', ...pages, 'package.json', 'tsconfig.json']) {
    mkdirSync(dirname(join(copy, part)), { recursive: true });
    const isSource = (path: string) => !/\/(dist|node_modules)\b/.test(path.slice(root.length));
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: isSource });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }), 60_000);

const node = (...args: readonly string[]) =>
  spawnSync(join(root, 'node_modules/.bin/node'), args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });

/** What `npm run law` says of the copy, and whether the server there holds the new rule before a visit is recorded: one program for both. */
function law(...args: readonly string[]) {
  const ask = `const { rulesBefore } = await import('./packages/domain/src/law/guards.ts');
    console.log('guarded by', rulesBefore('met.visit').map((rule) => rule.name).join());
    await import('./scripts/law.ts');`;
  const { status, stderr, stdout } = node('--input-type=module', '--eval', ask, 'law', ...args);
  const guarding = /^guarded by (.*)$/m.exec(stdout)?.[1]?.split(',') ?? [];
  return { status, faults: stderr.split('\n').filter((line) => line !== ''), guards: guarding.includes(name) };
}

const bytes = (folder: string, file: string) => readFileSync(join(folder, file));

function change(file: string, how: (text: string) => string) {
  const before = readFileSync(join(copy, file), 'utf8');
  const after = how(before);
  expect(after, file).not.toBe(before);
  writeFileSync(join(copy, file), after);
}

function nameIt(entries: string): string {
  const imported = `import { visitIsNotedAfterwards } from '../../rules/${name}.ts';\n`;
  return imported + entries.replace('enforced(visitIsAnnounced)', 'enforced(visitIsAnnounced, visitIsNotedAfterwards)');
}

/** A key in the file of a language, where the alphabet has it. Stands for a translation: a sentence that language has. */
function sayIt(language: string, text: string): string {
  const words = JSON.parse(text) as { refusals: Record<string, string> };
  const { $review, ...others } = words.refusals;
  const mine = language === 'en' ? says : others['visit-is-announced'];
  const sorted = Object.entries({ ...others, [name]: mine }).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const review = $review === undefined ? [] : [['$review', $review] as const];
  return JSON.stringify({ ...words, refusals: Object.fromEntries([...review, ...sorted]) }, null, 2);
}

test('An obligation is one rule file, one line of the register, one words key and two tests: red before, green after', {
  timeout: 240_000,
}, () => {
  writeFileSync(join(copy, ruleFile), rule);
  const faults = [...missing.entry, ...missing.words, ...missing.tests];
  expect(law()).toEqual({ status: 1, faults, guards: false });

  change(entryFile, nameIt);
  const others = [...missing.words, ...missing.tests, ...missing.page];
  expect(law()).toEqual({ status: 1, faults: others, guards: true });

  for (const language of languages) change(`packages/words/src/${language}/said.json`, (text) => sayIt(language, text));
  writeFileSync(join(copy, testFile), twoTests);
  expect(law('--markdown')).toEqual({ status: 0, faults: [], guards: true });
  expect(readFileSync(join(copy, 'LAW.md'), 'utf8')).toContain(says);
});

test('The two tests pass, and those of words and register hold with the new rule', { timeout: 240_000 }, () => {
  const held = [testFile, 'test/words/refusals', 'test/words/breaches', 'test/words/parity', 'test/law/guards'];
  const { status, stdout } = node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--pool=threads',
    '--no-isolate',
    '--maxWorkers=1',
    '--testTimeout=30000',
    ...held,
  );
  expect(stdout).toMatch(/Test Files {2}5 passed/);
  expect(status).toBe(0);
});

test('Nothing else is touched, and the README names each file', () => {
  const told = chapter.replace(
    '{language}/said.json',
    languages.map((one) => `${one}/said.json`).join(' packages/words/src/'),
  );
  const touched = globSync([...pages, '{packages,scripts,test}/**/*.*'], { cwd: copy }).filter(
    (file) => !existsSync(join(root, file)) || !bytes(root, file).equals(bytes(copy, file)),
  );
  const words = languages.map((language) => `packages/words/src/${language}/said.json`);
  expect(touched.toSorted()).toEqual([...pages, ruleFile, entryFile, testFile, ...words].toSorted());
  for (const file of touched) expect(told).toContain(file);
});
