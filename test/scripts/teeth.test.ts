import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faults } from '../../scripts/teeth/faults.ts';
import { installVitest, standInForVitest } from './stand-in-vitest.ts';

const root = resolve(import.meta.dirname, '../..');

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'homeward-teeth-'));
  for (const part of ['teeth.ts', 'teeth', 'run'])
    cpSync(join(root, 'scripts', part), join(house, 'scripts', part), { recursive: true });
  write('test/vitest.config.ts', `export default { test: { include: ['test/**/*.test.ts'], pool: 'threads' } };`);
  installVitest(house);
  write('package.json', '{"type":"module"}');
  write('packages/gate/package.json', '{"name":"@homeward/gate","type":"module","exports":{"./*":"./src/*.ts"}}');
  write('packages/gate/src/opens.ts', 'export const opens = (who: string) => who === "own"; export const most = 20;');
  write(
    'test/domain/gate.test.ts',
    `import { opens } from '../../packages/gate/src/opens.ts'; import { expect, test } from 'vitest';
     test('opens to its own', () => expect([opens('own'), opens('another')]).toEqual([true, false]));`,
  );
  list(caught, missed);
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

const suite = 'test/domain/gate.test.ts';
const gate = { file: 'packages/gate/src/opens.ts', suite };
const caught = { ...gate, name: 'opens-to-all', says: 'It opens to everybody.', from: 'who === "own"', to: 'true' };
const missed = { ...gate, name: 'most-is-more', says: 'The most is more.', from: '20', to: '21' };

function write(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

function list(...all: readonly object[]): void {
  write('scripts/teeth/faults.ts', `export const faults = ${JSON.stringify(all)};`);
}

function teeth(...args: readonly string[]) {
  const options = { cwd: house, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/teeth.ts', ...args], options);
  return { code: status, lines: stdout.trimEnd().split('\n'), errors: stderr };
}

describe('npm run teeth', { timeout: 120_000 }, () => {
  test('says of each planted fault whether its suite turned red; one that nobody notices ends it with 1, and what was tried is not tried again until a byte has changed', () => {
    const before = readFileSync(join(house, gate.file), 'utf8');
    const { code, lines, errors } = teeth();
    expect(code).toBe(1);
    expect(lines[0]).toMatch(
      /^✔ red {4}[\d.]+ s {2}opens-to-all: It opens to everybody\. \(test\/domain\/gate\.test\.ts\)$/,
    );
    expect(lines[1]).toMatch(/^✘ green {2}[\d.]+ s {2}most-is-more: /);
    expect(lines[2]).toBe('1 of 2 planted faults caught');
    expect(errors).toContain('… 2 of 2: The most is more.');
    expect(readFileSync(join(house, gate.file), 'utf8')).toBe(before);

    const memory = join(house, '.homeward/teeth.json');
    const told = JSON.parse(readFileSync(memory, 'utf8')) as { tried: readonly object[] };
    expect(told.tried).toMatchObject([
      { verdict: 'green' },
      { fault: 'opens-to-all', verdict: 'red' },
      { fault: 'most-is-more' },
    ]);
    writeFileSync(memory, readFileSync(memory, 'utf8').replaceAll(/"seconds":[\d.]+/g, '"seconds":77'));
    const { name, says } = caught;
    const again = teeth('--only', name, '--json');
    expect([again.code, JSON.parse(again.lines.join(''))]).toEqual([
      0,
      [{ name, says, suite, verdict: 'red', seconds: 77 }],
    ]);
    standInForVitest(house);
    write('packages/gate/src/more.ts', 'export const more = 1;');
    const anew = teeth('--only', name, '--json');
    expect(JSON.parse(anew.lines.join(''))).toEqual([
      { name, says, suite, verdict: 'red', seconds: expect.any(Number) },
    ]);
    expect(anew.lines.join('')).not.toContain('77');
  });

  test('--only plants those that are named, and one that is not there is a sentence', () => {
    standInForVitest(house);
    expect(teeth('--only', 'opens')).toMatchObject({
      code: 1,
      errors: 'There is no fault opens; scripts/teeth/faults.ts has them.\n',
    });
  });

  test('a text that is not there once, a file and a suite that are not there are sentences, before anything runs', () => {
    standInForVitest(house);
    const gone = { ...caught, name: 'gone', from: 'who === "theirs"' };
    const twice = { ...caught, name: 'twice', from: 'who' };
    list(
      gone,
      twice,
      { ...caught, name: 'no-file', file: 'packages/no.ts' },
      { ...caught, name: 'no-suite', suite: 'no' },
    );
    const { code, lines, errors } = teeth();
    expect([code, lines]).toEqual([1, ['']]);
    expect(errors.trimEnd().split('\n')).toEqual([
      `gone: its text stands 0 times in ${gate.file}, not once: ${JSON.stringify(gone.from)}`,
      `twice: its text stands 2 times in ${gate.file}, not once: "who"`,
      'no-file: there is no file packages/no.ts.',
      'no-suite: there is no suite no.',
    ]);
  });

  test('a suite that is red by itself proves nothing, and neither does one that cannot be loaded', () => {
    list({ ...caught, name: 'no-code', to: '=> =>' });
    expect(teeth().lines[0]).toMatch(/^✘ broken /);
    standInForVitest(house);
    write(suite, `import { test } from 'vitest'; test('fails', () => { throw new Error('by itself'); });`);
    list(caught);
    const { code, lines, errors } = teeth();
    expect([code, lines[0]?.slice(0, 17)]).toEqual([1, '✘ red without it ']);
    expect(errors).toContain('by itself');
  });

  test('an app is built from the copy, with the fault in it, before a suite that opens it; one that cannot be built proves nothing', () => {
    standInForVitest(house);
    const app = 'test/web/app.test.ts';
    write(
      'scripts/build-web.ts',
      `import { readFileSync, writeFileSync } from 'node:fs';
       const app = readFileSync('packages/gate/src/opens.ts', 'utf8');
       if (app.includes('=> =>')) process.exit(1);
       writeFileSync('built.txt', app);`,
    );
    write(
      app,
      `import { readFileSync } from 'node:fs'; import { expect, test } from 'vitest';
       test('is built', () => expect(readFileSync('built.txt', 'utf8').includes('who === "own"')).toEqual(true));`,
    );
    const seen = { ...caught, suite: app, app: true };
    list(seen, { ...seen, name: 'no-app', to: '=> =>' }, { ...seen, name: 'unseen', from: '20', to: '21' });
    const { lines } = teeth();
    expect(lines.map((one) => one.slice(0, 8))).toEqual(['✔ red   ', '✘ broken', '✘ green ', '1 of 3 p']);
  });
});

describe('the faults of the product', () => {
  test('are thirty and more, each of a name of its own, in a statement', () => {
    expect(faults.length).toBeGreaterThanOrEqual(30);
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    for (const { name, says } of faults) expect(says, name).toMatch(/^[A-Z][^\n]+\.$/);
  });

  test.each(faults)(
    '$name can be planted: its text stands in its file exactly once',
    ({ file, from, to, suite: of }) => {
      expect(readFileSync(join(root, file), 'utf8').split(from)).toHaveLength(2);
      expect(to).not.toBe(from);
      expect(existsSync(join(root, of))).toBe(true);
    },
  );
});
