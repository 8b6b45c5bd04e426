import { describe, expect, test } from 'vitest';
import { type Comparison, comparisonsIn, presencesIn } from './comparisons.ts';
import { type Source, sourcesIn } from './syntax.ts';

/**
 * What counts as deciding the same thing twice: a rule holds a field against a written code (`decidedBy` against `herself`), and
 * another file of the domain or of the functions holds a field of that name against that code; or a function asks whether a field is
 * there that a rule asks for. What a rule shares with others it asks of one named function. Not meant: the web app, which asks
 * nothing that the server does not; reports, which count; a field whose name was changed on the way, which only a reader finds.
 */
const rules = sourcesIn('packages/domain/src/rules/*.ts');
const others = sourcesIn('packages/domain/src/**/*.ts', 'functions/**/*.ts').filter(
  ({ file }) => !file.startsWith('packages/domain/src/rules/') && !file.startsWith('packages/domain/src/report/'),
);

/** The same words for another question, each with the question. */
const anotherQuestion: Readonly<Record<string, readonly string[]>> = {
  // Whether an item is settled; the rule asks whether such an answer may be given.
  'packages/domain/src/handover/checklist.ts': ['answer done', 'answer not-applicable'],
};

function decidedTwice(all: readonly Source[]): readonly Comparison[] {
  const decided = new Set(rules.flatMap(comparisonsIn).map(({ pair }) => pair));
  const asked = new Set(rules.flatMap(presencesIn).map(({ pair }) => pair));
  return all.flatMap((source) => [
    ...comparisonsIn(source).filter(({ pair }) => decided.has(pair)),
    ...(source.file.startsWith('functions/') ? presencesIn(source).filter(({ pair }) => asked.has(pair)) : []),
  ]);
}

function unexplained(all: readonly Source[]): readonly string[] {
  return decidedTwice(all)
    .filter(({ file, pair }) => !anotherQuestion[file]?.includes(pair))
    .map(({ file, pair, line }) => `${file}:${line} ${pair}`);
}

const planted = (line: string): Source => ({
  file: 'functions/handlers/planted.ts',
  text: `export function act(file: any, body: any) {\n${line}\n}`,
});

describe('Policy III, Standards 14: no second place decides what a rule decides', () => {
  test('the rules hold fields against codes, and nobody else holds the same against the same', () => {
    expect(new Set(rules.flatMap(comparisonsIn).map(({ pair }) => pair)).size).toBeGreaterThan(10);
    expect(unexplained(others)).toEqual([]);
  });

  test('every explained exception is still there', () => {
    const found = new Set(decidedTwice(others).map(({ file, pair }) => `${file} ${pair}`));
    const explained = Object.entries(anotherQuestion).flatMap(([file, pairs]) =>
      pairs.map((pair) => `${file} ${pair}`),
    );
    expect(explained.filter((one) => !found.has(one))).toEqual([]);
  });

  test.each([
    ["if (body.decidedBy === 'herself') return true;", 'decidedBy herself'],
    ["if ('herself' !== body['decidedBy']) return false;", 'decidedBy herself'],
    ["const { decidedBy } = body; return decidedBy == 'herself';", 'decidedBy herself'],
    ["switch (body.decidedBy) { case 'herself': return 1; }", 'decidedBy herself'],
    ["return ['herself', 'nobody'].includes(body.decidedBy);", 'decidedBy herself'],
    ["return body.outcome === 'not-available' ? 1 : 2;", 'outcome not-available'],
    ['if (body.evidence === undefined) return false;', 'evidence nothing'],
    ['if (!body.evidence) return false;', 'evidence nothing'],
  ])('a second place in a handler is found: %s', (line, pair) => {
    expect(unexplained([planted(line)])).toEqual([`functions/handlers/planted.ts:2 ${pair}`]);
  });

  test.each([
    "return body.decidedBy === 'guardian';",
    "return body.word === 'herself';",
    "return { decidedBy: 'herself' };",
  ])('what decides nothing of it is left alone: %s', (line) => {
    expect(unexplained([planted(line)])).toEqual([]);
  });
});
