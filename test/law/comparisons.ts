import ts from 'typescript';
import { fieldOf, lineOf, literalOf, nodesOf, type Source } from './syntax.ts';

/** That a field is held against a value: `decidedBy herself`. */
export type Comparison = { readonly pair: string; readonly file: string; readonly line: number };

const comparing: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
];

/** Every comparison of a named field with a written value: `===` and its kin, `switch`, and `['a', 'b'].includes(field)`, the list on the spot or a constant of the file. */
export function comparisonsIn(source: Source): readonly Comparison[] {
  return nodesOf(source).flatMap((node) =>
    pairsOf(node).map((pair) => ({ pair, file: source.file, line: lineOf(node) })),
  );
}

function pairsOf(node: ts.Node): readonly string[] {
  if (ts.isBinaryExpression(node) && comparing.includes(node.operatorToken.kind))
    return [...pair(node.left, node.right), ...pair(node.right, node.left)];
  if (ts.isSwitchStatement(node)) {
    const cases = node.caseBlock.clauses.flatMap((clause) => (ts.isCaseClause(clause) ? [clause.expression] : []));
    return cases.flatMap((one) => pair(node.expression, one));
  }
  return ts.isCallExpression(node) ? included(node) : [];
}

function included({ expression, arguments: [asked] }: ts.CallExpression): readonly string[] {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'includes' || asked === undefined)
    return [];
  return listedIn(expression.expression).flatMap((one) => pair(asked, one));
}

/** What stands in a list: written on the spot, or as a constant of the same file. */
function listedIn(list: ts.Expression): readonly ts.Node[] {
  if (ts.isAsExpression(list) || ts.isParenthesizedExpression(list)) return listedIn(list.expression);
  if (ts.isArrayLiteralExpression(list)) return list.elements;
  if (!ts.isIdentifier(list)) return [];
  const constants = list.getSourceFile().statements.filter(ts.isVariableStatement);
  const found = constants
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => ts.isIdentifier(name) && name.text === list.text);
  return found?.initializer === undefined ? [] : listedIn(found.initializer);
}

function pair(field: ts.Node, value: ts.Node): readonly string[] {
  const [name, literal] = [fieldOf(field), literalOf(value)];
  return name === undefined || literal === undefined || literal === 'nothing' || name === 'length'
    ? []
    : [`${name} ${literal}`];
}

/** Every question whether a field of something is there: `body.evidence === undefined`, `!body.evidence`, and in a rule a destructured `evidence`. */
export function presencesIn(source: Source): readonly Comparison[] {
  return nodesOf(source).flatMap((node) =>
    presencesOf(node, source.file.includes('/rules/')).map((name) => ({
      pair: `${name} nothing`,
      file: source.file,
      line: lineOf(node),
    })),
  );
}

function presencesOf(node: ts.Node, alsoNames: boolean): readonly string[] {
  if (ts.isBinaryExpression(node) && comparing.includes(node.operatorToken.kind) && literalOf(node.right) === 'nothing')
    return ofSomething(node.left, alsoNames);
  const negated = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
  return negated ? ofSomething(node.operand, alsoNames) : [];
}

function ofSomething(node: ts.Node, alsoNames: boolean): readonly string[] {
  const read = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
  const name = read || alsoNames ? fieldOf(node) : undefined;
  return name === undefined ? [] : [name];
}
