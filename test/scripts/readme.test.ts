import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const named = [...readme.matchAll(/npm (?:run )?([a-z]+(?:[-:][a-z]+)*)(?: -- [^`\n|]*)?/g)].map(
  ([, verb = '']) => verb,
);

/** Run here, as a reader would type them, in the shortest form that ends by itself: arguments, exit code, what is said. */
const short: Readonly<Record<string, readonly [args: readonly string[], code: number, says: RegExp]>> = {
  asvs: [[], 0, /^\d+ of 345 requirements of OWASP ASVS 5\.0 stand in titles of tests/m],
  deploy: [[], 1, /profile/],
  'first-seat': [['--region', 'nowhere'], 1, /^npm run first-seat takes, after --/m],
  token: [['nobody'], 1, /^There is no role nobody: .* intake, shift-lead, .*\.$/m],
  import: [['nowhere.xlsx', '--as', 'case-worker'], 1, /^nowhere\.xlsx is not there\.$/m],
  gazetteer: [['nowhere.xlsx'], 1, /^nowhere\.xlsx is not there\.$/m],
  export: [['--format', 'pdf'], 1, /^Say as what: npm run export -- --format htcds-xlsx\|csv/m],
  'bench:import': [['--rows', 'none'], 1, /^--rows takes a whole number\.$/m],
  house: [['--every'], 1, /^npm run house takes, after --: --json\.$/m],
  names: [['nowhere.csv'], 1, /^nowhere\.csv is not there\.$/m],
  replay: [['1900'], 1, /1900|2008/],
  recompute: [['1800'], 1, /^Say which year: npm run recompute -- 2008\.$/m],
  'restore-drill': [['--files', '0'], 1, /^npm run restore-drill takes, after --/m],
  'replay-tombstones': [['--region', 'nowhere'], 1, /^npm run replay-tombstones takes, after --/m],
  scale: [['--cases-a-year', 'none'], 1, /^npm run scale takes, after --/m],
  'verify-minutes': [['nowhere'], 1, /^There is no file nowhere that can be read\.$/m],
  'verify-audit': [['--data', 'nowhere'], 1, /^nowhere holds no data of a platform\.$/m],
};

/** Too long to run here, or run there; the suite that holds what each rests on. Only start is started for real there: bench, check, proof and test are held part by part. */
const elsewhere: Readonly<Record<string, string>> = {
  law: 'test/law/faults.test.ts',
  synth: 'test/scripts/synth.test.ts',
  openapi: 'test/scripts/openapi.test.ts',
  start: 'test/scripts/start.test.ts',
  test: 'test/scripts/tally.test.ts',
  check: 'test/scripts/check.test.ts',
  proof: 'test/scripts/proof.test.ts',
  bench: 'test/bench/verb.test.ts',
  'bench:full': 'test/bench/verb.test.ts',
  mutation: 'test/scripts/mutation.test.ts',
  rewrap: 'test/store/key-moves.test.ts',
  teeth: 'test/scripts/teeth.test.ts',
  loopholes: 'test/scripts/loopholes.test.ts',
};

/** What npm starts for a verb. */
function typed(verb: string, args: readonly string[]) {
  const [node, ...line] = (scripts[verb] ?? '').split(' ');
  expect(node, verb).toBe('node');
  return spawnSync(process.execPath, [...line, ...args], { cwd: root, encoding: 'utf8' });
}

describe('every command of the README', () => {
  test('is a verb of the project, run below or held by a suite of its own', () => {
    for (const verb of new Set(named)) {
      expect(Object.keys(scripts), verb).toContain(verb);
      expect(Object.hasOwn(short, verb) || existsSync(join(root, elsewhere[verb] ?? 'nowhere')), verb).toBe(true);
    }
  });

  test('is every verb of the project, and every way to print the law', () => {
    expect(Object.keys(scripts).filter((verb) => !named.includes(verb))).toEqual([]);
    const told = typed('law', ['--every']).stderr;
    const ways = told.replace('--every', '').match(/--[a-z]+/g) ?? [];
    expect(ways.length).toBeGreaterThan(2);
    for (const way of ways) expect(readme).toContain(`\`${way}\``);
  });

  test.each(Object.entries(short))('npm run %s says what it says', { timeout: 120_000 }, (verb, [args, code, says]) => {
    const run = typed(verb, args);
    expect(`${run.stdout}${run.stderr}`).toMatch(says);
    expect(run.status).toBe(code);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});
