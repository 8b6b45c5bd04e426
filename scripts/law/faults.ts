import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articles } from '../../packages/domain/src/law/articles.ts';
import { clocksInForce, rulesOf as rulesOfMeans } from '../../packages/domain/src/law/guards.ts';
import { limits } from '../../packages/domain/src/law/limits.ts';
import { type Code, howKept, type Means, type Obligation } from '../../packages/domain/src/law/obligation.ts';
import type { RuleStatement } from '../../packages/domain/src/law/rule.ts';
import { root } from '../run/root.ts';
import { uncounted } from './figures.ts';
import codes from './obligation-codes.json' with { type: 'json' };
import { unquoted } from './quotes.ts';
import { faultsOfReadings } from './readings/second.ts';
import { readings } from './readings.ts';
import { faultsOfScenarios } from './scenarios.ts';
import { faultsOfSentences } from './sentences.ts';
import { ruleTest, testsOf, titlesOfRule, titlesOfShape } from './titles.ts';
import { unspoken } from './words.ts';

export type Rules = ReadonlyMap<string, RuleStatement | undefined>;

/** How many obligations the instruments hold: each has its number and its codes in a list of its own. */
export const owed = Object.keys(codes).length;

/** What is wrong with the register, one sentence each; empty when every obligation is accounted for. */
export function faultsOf(obligations: readonly Obligation[], rules: Rules): readonly string[] {
  return [
    ...missing(obligations),
    ...obligations.flatMap(({ id, restsOn }) => unknownArticles(id, restsOn)),
    ...faultsOfSentences(obligations),
    ...faultsOfScenarios(obligations),
    ...obligations.flatMap(openCodes),
    ...obligations.flatMap(wrongRules),
    ...obligations.flatMap(wrongFiles),
    ...obligations.flatMap(uncounted),
    ...obligations.flatMap(untested),
    ...obligations.flatMap(untestedShape),
    ...[...rules].flatMap(([name, rule]) => wrongRule(name, rule, obligations)),
    ...clocksInForce().flatMap((one) => unquoted(one)),
    ...faultsOfReadings(readings, [...[...rules.values()].flatMap((one) => one ?? []), ...clocksInForce()]),
  ];
}

/** The rules that a row rests on, whether they keep it or only begin to. */
export function rulesOf({ kept }: Obligation): readonly RuleStatement[] {
  return kept.flatMap(rulesOfMeans);
}

function missing(obligations: readonly Obligation[]): readonly string[] {
  const ids = obligations.map(({ id }) => id);
  const expected = Object.keys(codes);
  return [
    ...expected.filter((id) => !ids.includes(id)).map((id) => `${id} is missing from the register.`),
    ...ids.filter((id) => !expected.includes(id)).map((id) => `${id} is no obligation of any instrument.`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands in the register twice.`),
  ];
}

function unknownArticles(what: string, cited: readonly string[]): readonly string[] {
  return cited
    .filter((one) => !Object.hasOwn(articles, one))
    .map((one) => `${what} cites ${one}, which is quoted nowhere.`);
}

const codeOf: Readonly<Partial<Record<Means['how'], Code>>> = {
  enforced: 'E',
  recorded: 'R',
  reminded: 'M',
  reported: 'P',
  human: 'O',
};

function covers(means: Means): readonly Code[] {
  if (means.how === 'not yet' || means.how === 'otherwise') return means.codes;
  const code = codeOf[means.how];
  return code === undefined ? [] : [code];
}

// Each code of an obligation has its means, or stands as not yet, or a decision says why it is kept otherwise.
function openCodes({ id, codes, kept }: Obligation): readonly string[] {
  const covered = kept.flatMap(covers);
  return codes.filter((code) => !covered.includes(code)).map((code) => `${id} says nothing of its code ${code}.`);
}

function wrongRules(obligation: Obligation): readonly string[] {
  const { id, restsOn, kept } = obligation;
  const empty = kept.some((means) => means.how === 'enforced' && means.rules.length + means.files.length === 0);
  return [
    ...(empty ? [`${id} stands as enforced, and nothing enforces it.`] : []),
    ...rulesOf(obligation)
      .filter((rule) => !rule.restsOn.some((one) => restsOn.includes(one)))
      .map(({ name }) => `${id} names the rule ${name}, which rests on none of its articles.`),
  ];
}

function wrongFiles({ id, kept }: Obligation): readonly string[] {
  const files = kept.flatMap((means) => ('files' in means ? means.files : []));
  return files
    .filter((file) => !existsSync(join(root, file)))
    .map((file) => `${id} names ${file}, which does not exist.`);
}

function untested(obligation: Obligation): readonly string[] {
  const how = howKept(obligation);
  if (how === 'human' || how === 'not yet' || testsOf(obligation).length > 0) return [];
  return [`${obligation.id} is spoken of by no test's title, nor is its article.`];
}

// Kept by shape alone: no rule has a pair of tests of its own, so the obligation needs one.
function untestedShape(obligation: Obligation): readonly string[] {
  const byShape = obligation.kept.some((means) => means.how === 'enforced' && means.files.length > 0);
  if (!byShape || rulesOf(obligation).length > 0) return [];
  const { allows, refuses } = titlesOfShape(obligation);
  return [
    ...(allows.length > 0 ? [] : [`${obligation.id} is kept by shape, and no test says "${obligation.id} allows: …".`]),
    ...(refuses.length > 0
      ? []
      : [`${obligation.id} is kept by shape, and no test says "${obligation.id} refuses: …".`]),
  ];
}

function wrongRule(
  name: string,
  rule: RuleStatement | undefined,
  obligations: readonly Obligation[],
): readonly string[] {
  if (!rule) return [`packages/domain/src/rules/${name}.ts exports no rule named ${name}.`];
  return [
    ...(rule.basis === 'technical' ? wrongLimit(rule, obligations) : wrongKeeper(rule, obligations)),
    ...unquoted(rule),
    ...unspoken(rule),
    ...untestedRule(rule),
  ];
}

function wrongKeeper(rule: RuleStatement, obligations: readonly Obligation[]): readonly string[] {
  const { name, restsOn } = rule;
  const idle = !obligations.some((one) => rulesOf(one).includes(rule));
  return [
    ...(idle ? [`The rule ${name} is named by no obligation.`] : []),
    ...(restsOn.length > 0 ? [] : [`The rule ${name} rests on no article, and is no limit.`]),
    ...(limits.includes(rule) ? [`${name} stands among the limits, and is a rule.`] : []),
    ...unknownArticles(`The rule ${name}`, restsOn),
  ];
}

// No article is cited for what only the software asks for.
function wrongLimit(rule: RuleStatement, obligations: readonly Obligation[]): readonly string[] {
  const { name, restsOn } = rule;
  const keeps = obligations.filter((one) => rulesOf(one).includes(rule)).map(({ id }) => id);
  return [
    ...keeps.map((id) => `${id} is kept by ${name}, which is a limit and keeps no law.`),
    ...(restsOn.length > 0 ? [`The limit ${name} cites ${restsOn.join(', ')}.`] : []),
    ...(limits.includes(rule) ? [] : [`The limit ${name} does not stand in packages/domain/src/law/limits.ts.`]),
  ];
}

// One test passes because the rule allows, one because it refuses; their titles carry the article.
function untestedRule(rule: RuleStatement): readonly string[] {
  const { allows, refuses } = titlesOfRule(rule);
  const subject = rule.basis === 'technical' ? 'A limit' : '{article}';
  return [
    ...(allows.length > 0 ? [] : [`${ruleTest(rule.name)} has no test "${subject} allows: …".`]),
    ...(refuses.length > 0 ? [] : [`${ruleTest(rule.name)} has no test "${subject} refuses: …".`]),
  ];
}
