import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { lineOf, nodesOf, type Source, sourcesIn } from './syntax.ts';

const sources = sourcesIn(
  'packages/domain/src/rules/*.ts',
  'packages/domain/src/clocks/*.ts',
  'packages/domain/src/case/**/*.ts',
);

/** Calls of a schema that bound how much may be sent: `.max(9)`, `text(120)`. */
const bounds = ['max', 'min', 'length', 'text'];

/** Numbers but 0 and 1 that stand in the code itself, where nobody can set them and no source says where they come from. */
function figuresIn(source: Source): readonly string[] {
  return nodesOf(source)
    .filter((node) => ts.isNumericLiteral(node) && node.text !== '0' && node.text !== '1' && !isBound(node))
    .map((node) => `${source.file}:${lineOf(node)} ${node.getText()}`);
}

function isBound({ parent }: ts.Node): boolean {
  if (!ts.isCallExpression(parent)) return false;
  const called = parent.expression;
  if (!ts.isPropertyAccessExpression(called)) return bounds.includes(called.getText());
  return bounds.includes(called.name.text) && called.expression.getText() !== 'Math';
}

const planted = (text: string): Source => ({ file: 'packages/domain/src/clocks/planted.ts', text });

describe('Standards 14: every figure of the law is a setting with a source', () => {
  test('no number but 0 and 1 stands in rules, clocks and what is done on a case, outside the bounds of schemas', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.flatMap(figuresIn)).toEqual([]);
  });

  test.each([
    ['export const due = daysAfter(today, 14);', '14'],
    ['export const breaches = (age: number) => age < 18;', '18'],
    ['export const hours = 0.5;', '0.5'],
    ['export const due = Math.max(0, 3);', '3'],
  ])('a planted figure is found: %s', (text, figure) => {
    expect(figuresIn(planted(text))).toEqual([`packages/domain/src/clocks/planted.ts:1 ${figure}`]);
  });

  test('the bounds of a schema and of a text are none', () => {
    expect(
      figuresIn(planted('export const said = z.array(z.string()).min(2).max(9); export const words = text(500);')),
    ).toEqual([]);
  });
});
