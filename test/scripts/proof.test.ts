import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { minutesInAll, suites } from '../../scripts/proof/suites.ts';
import { installVitest, standInForVitest } from './stand-in-vitest.ts';

const root = resolve(import.meta.dirname, '../..');

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'homeward-proof-'));
  cpSync(join(root, 'scripts'), join(house, 'scripts'), { recursive: true });
  cpSync(join(root, 'test/proof/report.ts'), join(house, 'test/proof/report.ts'));
  write('test/vitest.config.ts', `export default { test: { include: ['test/**/*.test.ts'], pool: 'threads' } };`);
  installVitest(house);
  write('package.json', '{"type":"module"}');
  listSuites(75, ['one', 'two'].map(suiteOf));
  writeSuite('one', `report('one', process.env['PROOF'] === '1' ? 5000 : 5, 42, 0);`);
  writeSuite('two', `report('two', 7, 43, 0);`);
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

function suiteOf(name: string): object {
  return { name, file: `test/proof/${name}.test.ts`, count: 'a few', minutes: 1 };
}

function listSuites(minutes: number, listed: readonly object[]): void {
  const text = `export const minutesInAll = ${minutes}; export const suites = ${JSON.stringify(listed)};`;
  write('scripts/proof/suites.ts', text);
}

function writeSuite(name: string, body: string, before = ''): void {
  write(
    `test/proof/${name}.test.ts`,
    `${before} import { test } from 'vitest'; import { report } from './report.ts'; test('holds', () => { ${body} });`,
  );
}

/** The settings of `npm test`; what is proved here asks no database and no browser. */
function asInNpmTest(): void {
  for (const file of ['test/vitest.config.ts', 'test/sharing.ts', 'test/read-by.ts', 'test/turns.ts'])
    cpSync(join(root, file), join(house, file));
  write('test/cloud/database.ts', 'export const setup = () => undefined;');
  write('test/web/chromium.ts', 'export const setup = () => undefined;');
  write('test/cloud/limits.ts', 'export {};');
}

function proof(...args: string[]): {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
} {
  const options = { cwd: house, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/proof.ts', ...args], options);
  return { code: status, lines: stdout.trimEnd().split('\n'), errors: stderr };
}

describe('npm run proof', { timeout: 120_000 }, () => {
  test('runs each suite at full count, prints its own figures, goes on where it was interrupted, and proves all again once a byte of the code has changed; --json prints the same figures and nothing else on standard output', () => {
    expect(proof('one').lines).toEqual([
      expect.stringMatching(/^✔ one +count 5000 {2}seed 42 {2}findings 0 {2}[\d.]+ s$/),
    ]);
    standInForVitest(house);
    const { code, lines } = proof();
    expect([code, lines.length]).toEqual([0, 2]);
    expect(lines[0]).toMatch(/^✔ one .*\(proved before on this very code\)$/);
    expect(lines[1]).toMatch(/^✔ two +count 7 {2}seed 43 {2}findings 0 {2}[\d.]+ s$/);
    write('packages/domain/src/new.ts', 'export const changed = 1;');
    const anew = proof('--json');
    expect(anew.errors).not.toContain('proved before');
    expect(JSON.parse(anew.lines.join(''))).toEqual([
      { suite: 'one', count: 5000, seed: 42, findings: 0, seconds: expect.any(Number) },
      { suite: 'two', count: 7, seed: 43, findings: 0, seconds: expect.any(Number) },
    ]);
  });

  test('what is proved while the code changes is not taken for proved on what it became', () => {
    writeSuite(
      'one',
      `report('one', 5, 42, 0); writeFileSync('packages/changed.ts', '');`,
      `import { mkdirSync, writeFileSync } from 'node:fs'; mkdirSync('packages', { recursive: true });`,
    );
    expect(proof('one').code).toBe(0);
    expect(proof('one').lines).not.toEqual([expect.stringContaining('proved before')]);
    expect(proof('one').lines).toEqual([expect.stringContaining('proved before')]);
  });

  test('names a suite that does not run under npm test, and says what holds its claim there', () => {
    const apart = { name: 'one', file: 'test/proof/one.test.ts', count: 'a few', minutes: 1, onlyHereAs: 'two' };
    listSuites(75, [apart, { ...apart, name: 'two', file: 'test/proof/two.test.ts', onlyHereAs: undefined }]);
    standInForVitest(house);
    const { errors } = proof();
    expect(errors).toContain('one does not run under npm test: two.\n');
    expect(errors).not.toContain('two does not run');
    installVitest(house);
    asInNpmTest();
    const list = [
      'node_modules/vitest/vitest.mjs',
      'list',
      '--filesOnly',
      '--config',
      'test/vitest.config.ts',
      '--root',
      '.',
    ];
    const { stdout } = spawnSync(process.execPath, list, { cwd: house, encoding: 'utf8' });
    expect(stdout).toMatch(/test\/proof\/two\.test\.ts/);
    expect(stdout).not.toMatch(/test\/proof\/one\.test\.ts/);
  });

  test('a finding, a failing suite and a suite that reports nothing all end it with 1 and are not remembered', () => {
    standInForVitest(house);
    writeSuite('one', `report('one', 5000, 42, 3);`);
    writeSuite('two', '');
    const { code, lines } = proof();
    expect(code).toBe(1);
    expect(lines.toSorted()[0]).toMatch(/^✘ one .*findings 3 /);
    expect(lines.toSorted()[1]).toMatch(/^✘ two .*count 0 .*findings 1 /);
    expect(existsSync(join(house, '.homeward/proof.json'))).toBe(false);
    writeSuite('one', `report('one', 5000, 42, 0); throw new Error('lost an arrival');`);
    expect(proof('one')).toMatchObject({ code: 1, errors: expect.stringContaining('lost an arrival') });
  });

  test('runs two suites at a time, the dearest first, and beside them one that mostly waits; one that measures time runs after all others, by itself', () => {
    standInForVitest(house);
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const begun = join(house, 'begun');
    for (const name of names) {
      const says = (what: string) => `appendFileSync(${JSON.stringify(begun)}, '${what} ${name}\\n');`;
      const body = `report('${name}', 1, 1, 0); ${says('+')} return new Promise((resolve) => setTimeout(() => { ${says('-')} resolve(); }, 800));`;
      writeSuite(name, body);
      const file = join(house, `test/proof/${name}.test.ts`);
      writeFileSync(file, `import { appendFileSync } from 'node:fs'; ${readFileSync(file, 'utf8')}`);
    }
    const minutes = Object.entries({ one: 2, two: 1, three: 3, four: 9, five: 1, six: 4 });
    const runs: Record<string, string> = { four: 'alone', five: 'waiting', six: 'waiting' };
    listSuites(
      75,
      minutes.map(([name, most]) => ({ ...suiteOf(name), minutes: most, runs: runs[name] })),
    );
    expect(proof().code).toBe(0);
    const order = readFileSync(begun, 'utf8').trimEnd().split('\n');
    expect(order.slice(0, 3).toSorted()).toEqual(['+ one', '+ six', '+ three']);
    expect(order.indexOf('+ two')).toBeGreaterThan(3);
    expect(order.indexOf('+ five')).toBeGreaterThan(order.indexOf('- six'));
    expect(order.slice(-2)).toEqual(['+ four', '- four']);
  });

  test('stopping it stops the suites that run and starts no other', async () => {
    standInForVitest(house);
    const waits = `return new Promise((resolve) => setTimeout(resolve, 50_000));`;
    for (const name of ['one', 'two', 'three']) writeSuite(name, waits);
    listSuites(75, ['one', 'two', 'three'].map(suiteOf));
    const verb = spawn(process.execPath, ['scripts/proof.ts'], { cwd: house, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    verb.stderr.setEncoding('utf8').on('data', (text: string) => {
      // It says that a suite begins, however long the verb took to start.
      if (errors === '') setTimeout(() => verb.kill('SIGTERM'), 500);
      errors += text;
    });
    expect(await new Promise((resolve) => verb.on('exit', resolve))).toBe(1);
    expect(errors).toMatch(/^… one: a few; .*\n… two: a few; .*\nStopped\.\n$/);
  });

  test('all suites together have at most 75 minutes: what runs then is stopped, what comes after is not begun, and both count as failed', () => {
    standInForVitest(house);
    expect(minutesInAll).toBe(75);
    for (const { minutes } of suites) expect(minutes).toBeLessThanOrEqual(15);
    const names = ['one', 'two', 'three'];
    for (const name of names) writeSuite(name, `return new Promise((resolve) => setTimeout(resolve, 50_000));`);
    listSuites(0.05, names.map(suiteOf));
    const { code, lines, errors } = proof();
    expect(code).toBe(1);
    expect(lines.map((line) => line.slice(0, 5)).toSorted()).toEqual(['✘ one', '✘ thr', '✘ two']);
    for (const name of ['one', 'two']) expect(errors).toMatch(new RegExp(`${name} was stopped after [\\d.]+ minutes`));
    expect(errors).toContain('three was not begun: the whole run has had its time');
  });

  test('a suite that the table does not list, and a name it does not know, are said in a sentence', () => {
    expect(proof('three')).toMatchObject({ code: 1, errors: 'There is no suite three; there are one, two.\n' });
    writeSuite('forgotten', '');
    expect(proof()).toMatchObject({
      code: 1,
      errors: 'Not listed in scripts/proof/suites.ts: test/proof/forgotten.test.ts\n',
    });
  });
});
