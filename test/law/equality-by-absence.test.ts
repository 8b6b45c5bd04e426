import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { lineOf, nodesOf, type Source, sourcesIn } from './syntax.ts';

/** What decides how the person is treated: every rule and clock, entitlements, screening, checklists. */
const deciding = sourcesIn(
  'packages/domain/src/rules/*.ts',
  'packages/domain/src/clocks/*.ts',
  'packages/domain/src/case/needs.ts',
  'packages/domain/src/case/services/*.ts',
  'packages/domain/src/arrival/screening.ts',
  'packages/domain/src/arrival/screen-person.ts',
  'packages/domain/src/arrival/deportation-checklist.ts',
  'packages/domain/src/handover/checklist.ts',
  'packages/domain/src/handover/templates/*.ts',
);

/** What none of them may know: birth and belief (Standards 6.4), help to the police (Standards 4), recognition (Standards 7.1(c)). */
const unknown =
  /^(citizenship|nationality|nationalities|sex|gender|religion|faith|ethnicity|ethnic|race|caste|cooperat\w*|helps?Police|recogni[sz]\w*|determinations?|standingOf|countingDeterminations)$/i;

function knowing(source: Source): readonly string[] {
  return nodesOf(source)
    .filter((node) => (ts.isIdentifier(node) || isKey(node)) && unknown.test(node.text))
    .map((node) => `${source.file}:${lineOf(node)} ${node.getText()}`);
}

// `file['sex']` reads like `file.sex`.
function isKey(node: ts.Node): node is ts.StringLiteral {
  return ts.isStringLiteral(node) && ts.isElementAccessExpression(node.parent);
}

/** Words that no closed list of reasons may have: a refusal for what the person is. */
const forWhatTheyAre =
  /foreign|alien|national|citizen|undocumented|no-papers|religi|faith|ethnic|female|male\b|sex|gender|cooperat|recogni|not-a-victim|unconfirmed/i;

/**
 * What refuses nothing: Standards 7.1(c), the end of a case of somebody whom two organisations have found to be no victim on conclusive
 * evidence, and nobody else; Standards 7.10(e), no hasty closure "when a victim is uncooperative"; and why somebody still waits for an answer
 * of their own embassy, of which indicator 11 tells (practice, section 10).
 */
const refusesNothing = [
  { list: 'closingReason', reason: 'uncooperative' },
  { list: 'closingReason', reason: 'not-a-victim' },
  { list: 'reason', reason: 'nationality-open' },
];

/** The closed lists of reasons of a file, by the name they stand under: `z.enum` below a name with "reason" or "outcome". */
function reasonsIn(source: Source): readonly { readonly list: string; readonly reason: string }[] {
  return nodesOf(source).flatMap((node) => {
    if (!ts.isCallExpression(node) || !/\.enum$/.test(node.expression.getText())) return [];
    const list = nameAbove(node);
    if (!/reason|outcome|override/i.test(list)) return [];
    const [options] = node.arguments;
    if (options === undefined || !ts.isArrayLiteralExpression(options)) return [];
    return options.elements.filter((one) => ts.isStringLiteral(one)).map(({ text: reason }) => ({ list, reason }));
  });
}

function nameAbove(node: ts.Node): string {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent)
    if (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) return at.name.getText();
  return '';
}

const rule = (text: string): Source => ({ file: 'packages/domain/src/rules/planted.ts', text });

describe('Equality is kept by absence', () => {
  test('Standards 6.4(a), 6.4(b), Standards 4, Policy VI.a, Policy VI.b: nothing that decides reads birth, belief, help to the police or recognition', () => {
    expect(deciding.length).toBeGreaterThan(50);
    expect(deciding.flatMap(knowing)).toEqual([]);
  });

  test.each([
    "export const planted = ({ file }) => file.citizenship === 'KH' ? [] : ['no'];",
    "export const planted = ({ file }) => file['sex'];",
    'export const planted = ({ file: { religion } }) => religion;',
    'export const planted = ({ file: { sex: her } }) => her;',
    'export const planted = (cooperatesWithPolice: boolean) => cooperatesWithPolice;',
    "import { standingOf } from '../case/case.ts'; export const planted = standingOf;",
    'export const planted = ({ file }) => file.determinations.length;',
    'export const planted = (her: { recognisedAt: string }) => her.recognisedAt;',
  ])('a planted violation is caught: %s', (text) => {
    expect(knowing(rule(text)).length).toBeGreaterThan(0);
  });

  test('a sentence that speaks of nationality is no reading of it', () => {
    expect(knowing(rule("export const says = 'Her nationality is confirmed.';"))).toEqual([]);
  });

  test('Standards 6.4(b): no closed list of reasons has one for what the person is', () => {
    const found = sourcesIn('packages/domain/src/**/*.ts').flatMap(reasonsIn);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ reason }) => forWhatTheyAre.test(reason))).toEqual(refusesNothing);
  });

  test.each(['foreign', 'no-papers', 'nationality-unclear', 'not-recognised', 'does-not-cooperate'])(
    'a reason %s would be caught',
    (reason) => {
      const text = `export const refusalReason = z.enum(['no-budget', '${reason}']);`;
      const caught = reasonsIn(rule(text)).filter((one) => forWhatTheyAre.test(one.reason));
      expect(caught).toEqual([{ list: 'refusalReason', reason }]);
    },
  );
});
