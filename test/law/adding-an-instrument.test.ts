import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';

// The second half of the README's path, walked in a copy of the checkout: a third Prakas, invented, with one obligation of two sentences.
const chapter =
  /### A new instrument\n([\s\S]*?)\nA request goes:/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
const pages = ['LAW.md', 'LAW.km.md'];
const law = 'packages/domain/src/law';
const first = 'Whoever visits a reintegrated person shall write down on the same day what was agreed.';
const second = 'The person shall be given a copy on request.';
const says = 'What was agreed at a visit is written down, and the person has a copy.';
const not = 'An invented limit of software.';
const part = 'state-and-neighbours.ts';

const made = {
  'test/law/fixtures/prakas-900.txt': `## An invented Prakas\n\n- ${first}\n- ${second}\n`,
  [`${law}/articles-of-prakas-900.ts`]: `import { type Article, prakas900 } from './wording.ts';

/** An invented Prakas, word for word. */
export const prakas900Articles = {
  'Prakas 900 Art 1': prakas900\`\${3} ${first}\`,
  'Prakas 900 Art 2': prakas900\`\${4} ${second}\`,
} as const satisfies Readonly<Record<string, Article>>;
`,
  'test/law/obligations-of-prakas-900.test.ts': `import { expect, test } from 'vitest';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';

const given = { language: 'km', how: 'printed' };

test('R168 allows: a copy for whoever asked for it', () => {
  expect(caseCommands.givePlan.body.safeParse({ ...given, request: crypto.randomUUID() }).success).toBe(true);
});

test('R168 refuses: a copy for which nobody asked', () => {
  expect(caseCommands.givePlan.body.safeParse(given).success).toBe(false);
});
`,
};

const feature = 'test/law/scenarios/prakas-900.feature';
const scenario = `Feature: An invented Prakas

  @R168b
  Rule: Prakas 900 Art 2
    “${second}”

    Scenario: A copy for which nobody asked
      Given a case of an adult from Cambodia
      When the case worker writes down "The person is given the plan"
        | Request | not said |
      Then it cannot be written down like that
`;

/** Each file that the README names for it, and what is written there. */
const changed: Readonly<Record<string, (text: string) => string>> = {
  [`${law}/instruments.ts`]: (text) =>
    text.replace(
      '} as const satisfies',
      "  'Prakas 900': { signed: '2026-01-05', citedAs: 'Prakas 900', text: 'prakas-900' },\n} as const satisfies",
    ),
  [`${law}/wording.ts`]: (text) =>
    text.replace(
      'function quoteFrom',
      "/** Quotes an invented Prakas. */\nexport const prakas900 = quoteFrom('Prakas 900');\n\nfunction quoteFrom",
    ),
  [`${law}/articles.ts`]: (text) =>
    `import { prakas900Articles } from './articles-of-prakas-900.ts';\n${text.replace('  ...dutyArticles,\n', '  ...dutyArticles,\n  ...prakas900Articles,\n')}`,
  'scripts/law/obligation-codes.json': (text) => text.replace(/\s*\}\s*$/, ',\n  "R168": "ER"\n}\n'),
  [`${law}/register/${part}`]: (text) =>
    text.replace(/\];\s*$/, `  owed('R168', 'ER', ['Prakas 900 Art 1', 'Prakas 900 Art 2'], '${says}'),\n];\n`),
  [`${law}/sentences/${part}`]: (text) =>
    text.replace(
      /\} as const;\s*$/,
      `  R168a: whole('Prakas 900 Art 1', ['met'], '${not}'),\n  R168b: whole('Prakas 900 Art 2', ['shown'], '${not}'),\n} as const;\n`,
    ),
  [`${law}/kept/${part}`]: (text) =>
    text.replace(
      /\};\s*$/,
      `  R168: { a: [recorded('recordVisit')], b: [enforcedByShape('packages/domain/src/case/planning/give-plan.ts')] },\n};\n`,
    ),
  // Stands for a translation.
  'packages/words/edition/km.json': (text) => {
    const told = [says, not, 'Prakas 900'].map((one) => [one, 'ប្រយោគ'] as const);
    return JSON.stringify({ ...(JSON.parse(text) as object), ...Object.fromEntries(told) }, null, 2);
  },
};

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'homeward-instrument-'));
  // What the law reads: of the packages, those that its rows name.
  const isSource = (path: string) =>
    !/\/(dist|node_modules)\b|^.packages.(local|interchange)\b/.test(path.slice(root.length));
  for (const one of ['packages', 'scripts', 'test', ...pages, 'package.json', 'tsconfig.json'])
    cpSync(join(root, one), join(copy, one), { recursive: true, filter: isSource });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [file, text] of Object.entries(made)) writeFileSync(join(copy, file), text);
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }), 60_000);

const run = (...args: readonly string[]) =>
  spawnSync(join(root, 'node_modules/.bin/node'), args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });

test('A third Prakas is its text, its articles, and a row, a sentence and a means for each thing it asks', {
  timeout: 120_000,
}, () => {
  for (const [file, how] of Object.entries(changed)) {
    const before = readFileSync(join(copy, file), 'utf8');
    expect(how(before), file).not.toBe(before);
    writeFileSync(join(copy, file), how(before));
  }
  expect(run('scripts/law.ts', '--markdown').stderr).toBe(
    'R168b is enforced and has no scenario under Prakas 900 Art 2 in test/law/scenarios.\n',
  );
  writeFileSync(join(copy, feature), scenario);
  const { status, stderr, stdout } = run('scripts/law.ts', '--markdown');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^168 of 168 accounted for: /m);
  const rows = Number(/^(\d+) of \1 sentences: /m.exec(stdout)?.[1]);
  expect(rows).toBe(Number(/\*\*(\d+) sentences/.exec(readFileSync(join(root, 'LAW.md'), 'utf8'))?.[1]) + 2);
  for (const page of pages) expect(readFileSync(join(copy, page), 'utf8'), page).toContain(`> ${second}`);
});

test('The articles are held to its text, and a sentence of it that no row quotes is red', { timeout: 240_000 }, () => {
  const held = (...more: readonly string[]) =>
    run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--pool=threads',
      '--no-isolate',
      '--maxWorkers=1',
      '--testTimeout=30000',
      ...['articles', 'sentences', 'edition', 'obligations-of-prakas-900', ...more].map(
        (one) => `test/law/${one}.test.ts`,
      ),
    );
  expect(held('scenarios/scenarios').stdout).toMatch(/Test Files {2}5 passed/);
  const text = join(copy, 'test/law/fixtures/prakas-900.txt');
  writeFileSync(text, `${readFileSync(text, 'utf8')}- Nobody shall forget this one.\n`);
  const { status, stderr } = held();
  expect(status).toBe(1);
  expect(stderr).toContain('Nobody shall forget this one');
});

test('Nothing else is touched, and the README names each file', () => {
  const bytes = (folder: string, file: string) => readFileSync(join(folder, file));
  const touched = globSync([...pages, '{packages,scripts,test}/**/*.*'], { cwd: copy }).filter(
    (file) => !existsSync(join(root, file)) || !bytes(root, file).equals(bytes(copy, file)),
  );
  expect(touched.toSorted()).toEqual([...pages, feature, ...Object.keys(made), ...Object.keys(changed)].toSorted());
  for (const file of [feature, ...Object.keys({ ...made, ...changed })])
    for (const named of file.endsWith(part) ? [file.slice(0, -part.length), part] : [file])
      expect(chapter, file).toContain(named);
});
