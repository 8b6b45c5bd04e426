import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formSlot } from '../../packages/domain/src/forms/form.ts';
import { articles } from '../../packages/domain/src/law/articles.ts';
import { register } from '../../packages/domain/src/law/register.ts';
import { faultsOf } from '../../scripts/law/faults.ts';
import codes from '../../scripts/law/obligation-codes.json' with { type: 'json' };
import { summary, summaryOfSentences, wrap } from '../../scripts/law/print.ts';
import { loadRules } from '../../scripts/law/rules.ts';
import { root } from '../../scripts/run/root.ts';

const obligations = register.flatMap((part) => part.obligations);
const rules = await loadRules();
const due = Object.keys(codes).length;

describe('The register', () => {
  test('holds the obligations in the order of the text, each with its codes', () => {
    expect(obligations.map(({ id }) => id)).toEqual(Object.keys(codes));
    expect(Object.fromEntries(obligations.map((one) => [one.id, one.codes.join('')]))).toEqual(codes);
  });

  test('has no fault: every article is quoted, every rule is a file and named, every test speaks of its obligation', () => {
    expect(faultsOf(obligations, rules)).toEqual([]);
    expect(rules.size).toBeGreaterThan(20);
  });

  test('cites every quoted article at least once', () => {
    const cited = new Set<string>(obligations.flatMap(({ restsOn }) => restsOn));
    expect(Object.keys(articles).filter((one) => !cited.has(one))).toEqual([]);
  });

  test('gives what only people can keep to people: each such obligation says who, and no other is theirs alone', () => {
    const theirs = Object.keys(codes).filter((id) => codes[id as keyof typeof codes].includes('O'));
    const saying = obligations.filter(({ kept }) => kept.some(({ how }) => how === 'human')).map(({ id }) => id);
    expect(saying).toEqual(expect.arrayContaining(theirs));
    const alone = obligations.filter(({ kept }) => kept.every(({ how }) => how === 'human')).map(({ id }) => id);
    expect(alone.filter((id) => !theirs.includes(id))).toEqual([]);
  });

  test('counts every obligation once', () => {
    const figures = summary(obligations).match(/\d+/g)?.map(Number) ?? [];
    const [counted, owed, ...hows] = figures;
    expect([counted, owed, hows.reduce((sum, one) => sum + one, 0)]).toEqual([due, due, due]);
  });
});

describe('npm run law', () => {
  const law = (...args: readonly string[]) =>
    promisify(execFile)(join(root, 'node_modules/.bin/node'), ['scripts/law.ts', ...args], { cwd: root });

  test('prints the register within 100 columns, without colours in a pipe, and ends with its counts', async () => {
    const { stdout } = await law();
    const lines = stdout.trimEnd().split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
    expect(lines.slice(-2)).toEqual([summary(obligations), summaryOfSentences(obligations)]);
    expect(lines.at(-1)).toMatch(/^(\d{3}) of \1 sentences: \d+ enforced, .*, 0 not yet$/);
    expect(lines.at(-2)).toMatch(
      /^(\d+) of \1 accounted for: \d+ enforced, \d+ recorded, \d+ reminded, \d+ reported, \d+ human, 0 not yet$/,
    );
    expect(lines.filter((line) => /^R\d{3} /.test(line)).length).toBe(due);
  });

  test('names no file; with --files, for whoever changes the code, the files and tests that keep each', async () => {
    const [{ stdout: plain }, { stdout: files }] = await Promise.all([law(), law('--files')]);
    expect(plain).not.toMatch(/packages\/|\.ts\b/);
    expect(files).toContain('packages/domain/src/rules/visit-is-announced.ts');
    expect(files).toContain('tests: test/');
  });

  test('with --json prints the same obligations with their rules, articles and tests', async () => {
    const { stdout } = await law('--json');
    const printed = JSON.parse(stdout) as {
      ruleSet: string;
      obligations: {
        id: string;
        rules: { file: string; basis: string }[];
        figures: string[];
        wordings: object[];
      }[];
      summary: string;
    };
    expect(printed.summary).toBe(summary(obligations));
    expect(printed.obligations.map(({ id }) => id)).toEqual(obligations.map(({ id }) => id));
    expect(printed.obligations.find(({ id }) => id === 'R075')?.rules).toMatchObject([
      { file: 'packages/domain/src/rules/interview-waits-for-care.ts', basis: 'text' },
    ]);
    expect(printed.ruleSet).toBe('2009-09-09');
    const prompt = printed.obligations.find(({ id }) => id === 'R067');
    expect(prompt?.figures).toEqual(['returnsHome']);
    expect(prompt?.wordings).toMatchObject([{ article: 'Standards 6.11(a)', date: '2009-09-03' }]);
  });

  test('R139: with --forms prints the nine forms of Directive 009 blank, in Khmer and English', async () => {
    const { stdout } = await law('--forms');
    for (const slot of formSlot.options) expect(stdout.split(`(${slot}, 1)`), slot).toHaveLength(3);
    expect(stdout).toMatch(/[\u1780-\u17ff].*____/);
  });

  test('answers an unknown option with one sentence and 1', async () => {
    const failed = law('--yaml');
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: 'npm run law knows --files, --effects, --json, --markdown or --forms, not "--yaml".\n',
      stdout: '',
    });
  });

  test('wraps between words and never loses one', () => {
    const text = 'A word longer than the line itself stays whole: incomprehensibilities.';
    const lines = wrap(text, 4, 20);
    expect(lines.map((line) => line.trim()).join(' ')).toBe(text);
    expect(lines.every((line) => line.length <= 20 || !line.trim().includes(' '))).toBe(true);
  });
});
