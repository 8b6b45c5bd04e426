import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/run/root.ts';

/** A source file by its path from the top of the checkout. */
export type Source = { readonly file: string; readonly text: string };

export function sourcesIn(...globs: readonly string[]): readonly Source[] {
  // What is installed beside a package is not ours.
  return [...globSync([...globs], { cwd: root, exclude: (file) => file.endsWith('node_modules') })]
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

/** Every node of a file's syntax tree, outside in. */
export function nodesOf({ file, text }: Source): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The line of a node, as an editor counts it. */
export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** The name a value is read by: `file.age`, `file['age']` and a destructured `age` are all `age`. */
export function fieldOf(node: ts.Node): string | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return fieldOf(node.expression);
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) return literalOf(node.argumentExpression);
  return ts.isIdentifier(node) && node.text !== 'undefined' ? node.text : undefined;
}

/** A word or a number as it is written; `undefined` is written `nothing`. */
export function literalOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isIdentifier(node) && node.text === 'undefined') return 'nothing';
  return undefined;
}
