import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { lineOf, nodesOf, type Source, sourcesIn } from './syntax.ts';

/** The law itself is quoted with its lines, and a day has as many hours everywhere: neither is a setting. */
const without = [
  'packages/domain/src/settings/',
  'packages/domain/src/law/articles',
  'packages/domain/src/time.ts',
  // Each country's own settings, every one with its source (`settings-have-a-source`).
  'packages/domain/src/countries/',
];
const sources = sourcesIn('packages/domain/src/**/*.ts', 'functions/**/*.ts').filter(
  ({ file }) => !without.some((start) => file.startsWith(start)),
);

/** Calls of a schema that bound how much may be sent: `.max(9)`, `text(120)`, `reason(500)`; and places in a text: `.slice(0, 4)`. */
const bounds = ['max', 'min', 'length', 'text', 'reason', 'slice', 'padStart', 'padEnd'];

/** Numbers that nobody could set otherwise, each with what it is. */
const noSettings: Readonly<Record<string, readonly string[]>> = {
  // Letters of a date.
  'packages/domain/src/people/age.ts': ['10', '4'],
  // Digits of a counter, months of a year.
  'packages/domain/src/report/sealed-vector.ts': ['4', '36', '36'],
  // Constants of published formulas, each named with its source.
  'packages/domain/src/report/parity/statistics.ts': [
    '0.254829592',
    '0.284496736',
    '0.3275911',
    '0.5',
    '1.061405429',
    '1.421413741',
    '1.453152027',
    '1000',
    '12',
    '12',
    '1e-9',
    '2',
    '2',
    '2',
    '2',
    '2',
    '2',
    '2',
    '2.5758',
    '3',
  ],
  // Constants of published formulas: the point of the normal curve, Wilson's interval, squares; a fifth of all.
  'packages/domain/src/report/parity/year.ts': ['1.96', '5', '2', '2', '2', '4', '2', '2', '2', '2', '2', '2'],
  // The version that follows the first.
  'packages/domain/src/report/history.ts': ['2', '2'],
  'packages/domain/src/report/sealing.ts': ['12', '12'],
  'packages/domain/src/rules/a-closed-year-is-published.ts': ['12'],
  // Months of a quarter, quarters as bits.
  'packages/domain/src/report/public/figures-read.ts': ['3'],
  'packages/domain/src/report/public/tables.ts': ['0b1111', '0b0011', '0b1100', '2', '3'],
  'packages/domain/src/report/public/boxes.ts': ['2', '3'],
  'packages/domain/src/report/public/whom.ts': ['0b1111'],
  // Half of what is rounded away; how far and how long is searched; how much company counts.
  'packages/domain/src/report/public/counted.ts': ['2'],
  'packages/domain/src/report/public/unknowns.ts': ['30'],
  'packages/domain/src/report/public/witness.ts': ['2', '40'],
  'packages/domain/src/report/public/suppress.ts': ['24', '3000', '2'],
  // Digits of a place's official code: two a level.
  'packages/domain/src/directory/place.ts': ['2', '2', '4', '6', '8'],
  // Letters of a name, places in a list of sounds.
  'packages/domain/src/people/name-keys.ts': ['3', '5'],
  'packages/domain/src/people/name-words.ts': ['19', '10', '10'],
  'packages/domain/src/people/own-script.ts': ['0xf'],
  // Constants of ISO/IEC 7064, MOD 11-2; the base that has a digit for each letter.
  'packages/domain/src/numbers/check-letter.ts': ['36', '2', '11', '12', '11'],
  // Where a script's digits begin, and how many there are.
  'packages/domain/src/numbers/record-number.ts': ['0x17e0', '0x0e50', '10'],
  // Digits of a number, and how often four are tried before five.
  'packages/domain/src/numbers/draw-number.ts': ['5', '4', '5', '10'],
  // The version that follows the first.
  'packages/domain/src/handover/templates/template-for.ts': ['2'],
  // Letters before and after normalising.
  'packages/domain/src/text.ts': ['2'],
  // Of a hundred.
  'packages/domain/src/report/figures/training-coverage.ts': ['100'],
  // Milliseconds in which a round of the clocks ends, and those in which what takes long does; how many of what failed it names.
  'functions/clocks.ts': ['60_000', '180_000', '100'],
  // From how many facts on a month's count is kept, and for how many hours; how many minutes a quarter of an hour has.
  'packages/domain/src/report/kept-count.ts': ['20_000', '0.25', '24'],
  'functions/handlers/counting-months.ts': ['15'],
  // How alike two names are.
  'packages/domain/src/people/sought.ts': ['2'],
  // How much is read at once.
  'functions/handlers/duplicates.ts': ['20'],
  'functions/handlers/checkpoints.ts': ['20'],
  'functions/handlers/find-person.ts': ['60', '20'],
  'functions/handlers/batch-keys.ts': ['1000'],
  'functions/handlers/twins.ts': ['20'],
};

/** Numbers but 0 and 1 that stand in the code itself, where nobody can set them and no source says where they come from. */
function literalsIn(source: Source): readonly ts.Node[] {
  return nodesOf(source).filter(
    (node) =>
      ts.isNumericLiteral(node) &&
      !ts.isLiteralTypeNode(node.parent) &&
      node.text !== '0' &&
      node.text !== '1' &&
      !isBound(node) &&
      !isOfAnExample(node),
  );
}

function figuresIn(source: Source): readonly string[] {
  return literalsIn(source)
    .filter((node) => !noSettings[source.file]?.includes(node.getText()))
    .map((node) => `${source.file}:${lineOf(node)} ${node.getText()}`);
}

/** What is said of an act for its readers, an example among it, decides nothing. */
function isOfAnExample({ parent }: ts.Node): boolean {
  if (parent === undefined || ts.isSourceFile(parent)) return false;
  if (ts.isCallExpression(parent) && parent.expression.getText() === 'documented') return true;
  return isOfAnExample(parent);
}

function isBound({ parent }: ts.Node): boolean {
  if (!ts.isCallExpression(parent)) return false;
  const called = parent.expression;
  if (!ts.isPropertyAccessExpression(called)) return bounds.includes(called.getText());
  return bounds.includes(called.name.text) && called.expression.getText() !== 'Math';
}

const planted = (text: string): Source => ({ file: 'packages/domain/src/clocks/planted.ts', text });

describe('Standards 14: every figure of the law is a setting with a source', () => {
  test('no number but 0 and 1 stands in the law or in a function, outside the settings and the bounds of schemas', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.flatMap(figuresIn)).toEqual([]);
  });

  test('every number that is explained is there, as often as it is explained', () => {
    for (const [file, numbers] of Object.entries(noSettings)) {
      const found = sources.filter((source) => source.file === file).flatMap(literalsIn);
      expect(found.map((node) => node.getText()).toSorted(), file).toEqual(numbers.toSorted());
    }
  });

  test.each([
    ['export const due = daysAfter(today, 14);', '14'],
    ['export const breaches = (age: number) => age < 18;', '18'],
    ['export const hours = 0.5;', '0.5'],
    ['export const due = Math.max(0, 3);', '3'],
    ["export const deadline = { step: 'arrival-confirmed', within: { hours: 24 } };", '24'],
  ])('a planted figure is found: %s', (text, figure) => {
    expect(figuresIn(planted(text))).toEqual([`packages/domain/src/clocks/planted.ts:1 ${figure}`]);
  });

  test('the bounds of a schema and of a text are none', () => {
    expect(
      figuresIn(planted('export const said = z.array(z.string()).min(2).max(9); export const words = text(500);')),
    ).toEqual([]);
  });

  test('an example of an act is none, and what stands beside it is one', () => {
    expect(figuresIn(planted('documented(act, { says: "x", example: { visits: 6 } });'))).toEqual([]);
    expect(figuresIn(planted('acted(act, { example: { visits: 6 } });'))).toHaveLength(1);
  });
});
