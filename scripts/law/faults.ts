import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles } from '../../packages/domain/src/law/articles.ts';
import type { Obligation } from '../../packages/domain/src/law/obligation.ts';
import type { RuleStatement } from '../../packages/domain/src/law/rule.ts';
import { root } from '../run/root.ts';

export type Rules = ReadonlyMap<string, RuleStatement | undefined>;

/** How many obligations the two Prakas hold. */
export const owed = 167;

/** What is wrong with the register, one sentence each; empty when every obligation is accounted for. */
export function faultsOf(obligations: readonly Obligation[], rules: Rules): readonly string[] {
  return [
    ...missing(obligations),
    ...obligations.flatMap(({ id, restsOn }) => unknownArticles(id, restsOn)),
    ...obligations.flatMap((one) => wrongRules(one, rules)),
    ...obligations.flatMap((one) => wrongFiles(one)),
    ...[...rules].flatMap(([name, rule]) => wrongRule(name, rule, obligations)),
  ];
}

/** Names of the rules that a row rests on, whether they keep it or only begin to. */
export function rulesOf({ kept }: Obligation): readonly string[] {
  if (kept.how === 'enforced') return kept.rules;
  return kept.how === 'not yet' ? (kept.begun ?? []) : [];
}

function missing(obligations: readonly Obligation[]): readonly string[] {
  const ids = obligations.map(({ id }) => id);
  const expected = Array.from({ length: owed }, (_, index) => `R${String(index + 1).padStart(3, '0')}`);
  return [
    ...expected.filter((id) => !ids.includes(id)).map((id) => `${id} is missing from the register.`),
    ...ids.filter((id) => !expected.includes(id)).map((id) => `${id} is no obligation of the two Prakas.`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands in the register twice.`),
  ];
}

function unknownArticles(what: string, cited: readonly string[]): readonly string[] {
  return cited
    .filter((one) => !Object.hasOwn(articles, one))
    .map((one) => `${what} cites ${one}, which is quoted nowhere.`);
}

function wrongRules(obligation: Obligation, rules: Rules): readonly string[] {
  return rulesOf(obligation).flatMap((name) => {
    const rule = rules.get(name);
    if (!rule) return [`${obligation.id} names the rule ${name}, which is not in packages/domain/src/rules.`];
    if (rule.restsOn.some((one) => obligation.restsOn.includes(one))) return [];
    return [`${obligation.id} names the rule ${name}, which rests on none of its articles.`];
  });
}

function wrongFiles({ id, restsOn, kept }: Obligation): readonly string[] {
  if (kept.how === 'human' || kept.how === 'not yet') return [];
  const files = kept.files ?? [];
  const nothing = kept.how === 'enforced' && kept.rules.length + files.length === 0;
  return [
    ...(nothing ? [`${id} stands as enforced, and nothing enforces it.`] : []),
    ...[...files, ...kept.tests]
      .filter((file) => !existsSync(join(root, file)))
      .map((file) => `${id} names ${file}, which does not exist.`),
    ...kept.tests
      .filter((file) => !speaksOf(file, [id, ...restsOn]))
      .map((file) => `${id} names ${file}, where no test title has ${id} or its article.`),
  ];
}

function speaksOf(file: string, subjects: readonly string[]): boolean {
  if (!existsSync(join(root, file))) return true;
  const titles = readFileSync(join(root, file), 'utf8').matchAll(
    /\b(?:test|it|describe)(?:\.\w+\(.*\))?\(\s*(['"`])(.*?)\1/g,
  );
  return [...titles].some(([, , title]) => subjects.some((subject) => title?.includes(subject)));
}

function wrongRule(
  name: string,
  rule: RuleStatement | undefined,
  obligations: readonly Obligation[],
): readonly string[] {
  if (!rule) return [`packages/domain/src/rules/${name}.ts exports no rule named ${name}.`];
  const idle = !obligations.some((one) => rulesOf(one).includes(name));
  return [
    ...(idle ? [`The rule ${name} is named by no obligation.`] : []),
    ...unknownArticles(`The rule ${name}`, rule.restsOn),
  ];
}
