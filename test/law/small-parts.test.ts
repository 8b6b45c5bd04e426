import ts from 'typescript';
import { expect, test } from 'vitest';
import { lineOf, nodesOf, type Source, sourcesIn } from './syntax.ts';

const rooms = '{packages,functions,infra,scripts,test}';
const code = sourcesIn(`${rooms}/**/*.{ts,tsx,mjs,cjs}`);
const styles = sourcesIn(`${rooms}/**/*.scss`);

const linesOf = ({ text }: Source): number => text.trimEnd().split('\n').length;

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

type Measured = { readonly at: string; readonly lines: number; readonly named: boolean; readonly statements: boolean };

type Found = { readonly functions: readonly Measured[]; readonly spread: readonly string[] };

/** Every function that is written in a file (declared, a method, or an expression), and what is written only to be spread. */
function foundIn(source: Source): Found {
  const nodes = nodesOf(source);
  const functions = nodes.flatMap((node) =>
    ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
      ? [measured(source.file, node, node.body)]
      : [],
  );
  const spread = nodes.filter((node) => isSpread(node) && isLiteral(node.expression));
  return { functions, spread: spread.map((node) => `${source.file}:${lineOf(node)}`) };
}

const found = code.map(foundIn);

function measured(file: string, node: ts.SignatureDeclaration, body: ts.Node): Measured {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.end);
  const first = lineOf(node);
  return { at: `${file}:${first}`, lines: line + 2 - first, named: isNamed(node), statements: ts.isBlock(body) };
}

/** Whether somebody calls it by a name; what is handed on where it is written, a test for instance, has none. */
function isNamed(node: ts.SignatureDeclaration): boolean {
  return node.name !== undefined || ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent);
}

test('no file of code or style is longer than 200 lines', () => {
  const files = [...code, ...styles];
  const longest = files.toSorted((a, b) => linesOf(b) - linesOf(a))[0];
  console.info(`${files.length} files, the longest ${longest?.file} with ${longest && linesOf(longest)} lines`);
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => linesOf(file) > 200).map((file) => `${file.file}: ${linesOf(file)}`)).toEqual([]);
});

test('the median function has at most 10 lines, however functions are counted', () => {
  const every = found.flatMap(({ functions }) => functions);
  const counts = {
    all: every,
    named: every.filter(({ named }) => named),
    'with statements': every.filter(({ statements }) => statements),
    'named, with statements, outside tests': every.filter(
      ({ at, named, statements }) => named && statements && !at.startsWith('test/'),
    ),
  };
  for (const [what, some] of Object.entries(counts)) {
    const median = medianOf(some.map(({ lines }) => lines));
    console.info(`${some.length} functions, ${what}: median ${median} lines`);
    expect(some.length, what).toBeGreaterThan(1000);
    expect(median, what).toBeLessThanOrEqual(10);
  }
});

type Spread = ts.SpreadAssignment | ts.SpreadElement | ts.JsxSpreadAttribute;

function isSpread(node: ts.Node): node is Spread {
  return ts.isSpreadAssignment(node) || ts.isSpreadElement(node) || ts.isJsxSpreadAttribute(node);
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return isLiteral(node.expression);
  return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
}

// A list or an object that is written only to be spread at once says nothing, and hides excess fields from the compiler.
test('nothing is written only to be spread where it is written', () => {
  expect(found.flatMap(({ spread }) => spread)).toEqual([]);
  const planted = (text: string) => foundIn({ file: 'planted.tsx', text }).spread;
  for (const text of ['({ ...{ a, b }, c });', '[...[1, 2], 3];', "f(...(['a'] as const));", '<A {...{ b }} />;'])
    expect(planted(`const one = 1;\n${text}`), text).toEqual(['planted.tsx:2']);
  expect(planted('({ ...(a ? { b } : {}), ...made() }); [...[1].map(of)];')).toEqual([]);
});

test('a function is measured from its first line to its last, and only what has a body is one', () => {
  const planted = (text: string) => foundIn({ file: 'planted.ts', text }).functions;
  expect(planted('export function one() {\n  return 1;\n}\n')).toEqual([
    { at: 'planted.ts:1', lines: 3, named: true, statements: true },
  ]);
  expect(planted('const two = () => 2;\ntype Three = () => number;\n')).toEqual([
    { at: 'planted.ts:1', lines: 1, named: true, statements: false },
  ]);
  expect(planted('call(() => {\n});\n')).toMatchObject([{ lines: 2, named: false, statements: true }]);
  expect(medianOf([9, 1, 30])).toBe(9);
  expect(linesOf({ file: 'planted.ts', text: 'a\nb\n' })).toBe(2);
});
