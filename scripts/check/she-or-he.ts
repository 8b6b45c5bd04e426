import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../run/root.ts';

/** Where comments or sentences of code say *she* or *he* on purpose, and why. */
const onPurpose: Readonly<Record<string, string>> = {
  'scripts/check/': 'the search itself',
  'test/law/comparisons.ts': 'a code as the law’s files write it',
  'test/law/equality-by-absence.test.ts': 'code that was planted',
  'test/law/one-place-decides.test.ts': 'codes and code that was planted',
  'test/law/what-decides-on-services.test.ts': 'code that was planted',
  'test/scripts/she-or-he.test.ts': 'the words that are looked for',
  'test/web/pages/words-of.ts': 'the words that are looked for',
  'test/words/neutral.test.ts': 'the words that are looked for',
};

const sources = ['packages/*/{src,build}/**/*.{ts,tsx}', '{functions,infra,scripts,test}/**/*.{ts,tsx,mjs}'];

// Neither a part of a code (`she-declined`) nor the law's own words (`his/her`).
const pronoun = /(?<![\w/-])(?:she|hers?|herself|he|him|his|himself)(?![\w/-])/giu;

/** Every comment of a file, and every text in it of more than one word: a single word is a code. */
function proseOf(file: ts.SourceFile): readonly string[] {
  const prose = new Map<number, string>();
  const text = file.text;
  function visit(node: ts.Node): void {
    const comments = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of comments) prose.set(pos, text.slice(pos, end));
    if (isText(node) && /\s/.test(node.text)) prose.set(node.getStart(file), node.text);
    for (const child of node.getChildren(file)) visit(child);
  }
  visit(file);
  return [...prose.values()];
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
}

/** The words of a file's comments and sentences that call somebody she or he. @internal for tests */
export function calledIn(name: string, text: string): readonly string[] {
  if (text.search(pronoun) < 0) return [];
  const kind = name.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  return proseOf(file).flatMap((prose) => [...prose.matchAll(pronoun)].map(([word]) => word));
}

export type Searched = { readonly files: number; readonly faults: readonly string[] };

/** Searches code for sentences that call whoever they speak of she or he. */
export function searchForSheOrHe(): Searched {
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: root })).toSorted();
  const found = files.flatMap((file) => {
    const words = calledIn(file, readFileSync(join(root, file), 'utf8'));
    return words.length === 0 ? [] : [{ file, words }];
  });
  const meant = Object.keys(onPurpose);
  const unused = meant.filter((one) => !found.some(({ file }) => file.startsWith(one)));
  return {
    files: files.length,
    faults: [
      ...found
        .filter(({ file }) => !meant.some((one) => file.startsWith(one)))
        .map(({ file, words }) => `${file} says ${words.join(', ')}: write the person, the caller, they.`),
      ...unused.map((one) => `${one} may say she or he (${onPurpose[one]}), and says neither.`),
    ],
  };
}
