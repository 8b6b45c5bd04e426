import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, type Rule, type Scenario as Written } from '@cucumber/messages';
import { howKept, type Obligation } from '../../packages/domain/src/law/obligation.ts';
import { sentences } from '../../packages/domain/src/law/sentences.ts';
import { root } from '../run/root.ts';
import { type SentenceRow, sentencesOf } from './sentences.ts';

const folder = 'test/law/scenarios';

/** One line of a scenario, `Given`, `When` or `Then`: `And` and `But` are what stands before them. @internal for tests */
export type Step = {
  readonly word: 'Given' | 'When' | 'Then';
  readonly text: string;
  readonly table: readonly (readonly string[])[];
  readonly line: number;
};

/** A situation in which a sentence of the law is kept, as a lawyer writes it. */
export type Scenario = {
  readonly title: string;
  readonly file: string;
  readonly line: number;
  /** The sentences of the register that it shows: `R115`. */
  readonly ids: readonly string[];
  /** The article under which it stands, and its words as they are quoted there. */
  readonly article: string;
  readonly words: string;
  readonly steps: readonly Step[];
};

let known: readonly Scenario[] | undefined;

/** Every scenario of the folder, in the order of its files, read once. @internal for tests */
export function scenarios(): readonly Scenario[] {
  known ??= globSync(`${folder}/*.feature`, { cwd: root })
    .toSorted()
    .flatMap((file) => scenariosIn(file, readFileSync(join(root, file), 'utf8')));
  return known;
}

/** The scenarios of one file. @internal for tests */
export function scenariosIn(file: string, text: string): readonly Scenario[] {
  const parser = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher());
  const { feature } = parser.parse(text);
  return (feature?.children ?? []).flatMap(({ rule, scenario, background }) => {
    const alone = scenario ?? background;
    if (alone !== undefined) throw new Error(`${file}:${alone.location.line} stands under no article.`);
    return (rule?.children ?? []).flatMap((one) =>
      one.scenario && rule ? [scenarioOf(file, rule, one.scenario)] : [],
    );
  });
}

function scenarioOf(file: string, rule: Rule, { name, tags, steps, location }: Written): Scenario {
  return {
    title: name,
    file,
    line: location.line,
    ids: [...rule.tags, ...tags].map((tag) => tag.name.slice(1)),
    article: rule.name,
    words: rule.description.replace(/\s+/g, ' ').trim(),
    steps: stepsOf(steps),
  };
}

function stepsOf(steps: Written['steps']): readonly Step[] {
  let word: Step['word'] = 'Given';
  return steps.map(({ keyword, text, dataTable, location }) => {
    const said = keyword.trim();
    if (said === 'Given' || said === 'When' || said === 'Then') word = said;
    const table = (dataTable?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value));
    return { word, text, table, line: location.line };
  });
}

/** The titles of the scenarios of a sentence. */
export function titlesOf(id: string, all = scenarios()): readonly string[] {
  return all.filter(({ ids }) => ids.includes(id)).map(({ title }) => title);
}

/** The sentences that the platform keeps by refusing, marking or leaving no room: each needs its scenario. */
function enforcedSentences(obligations: readonly Obligation[]): readonly SentenceRow[] {
  return obligations.flatMap((one) => sentencesOf(one)).filter((row) => howKept(row) === 'enforced');
}

/** What is wrong with the scenarios; empty when each enforced sentence has one, under its own article and words. */
export function faultsOfScenarios(obligations: readonly Obligation[], all = scenarios()): readonly string[] {
  const shown = new Set(all.flatMap(({ ids }) => ids));
  return [
    ...enforcedSentences(obligations)
      .filter(({ id }) => !shown.has(id))
      .map(({ id, restsOn }) => `${id} is enforced and has no scenario under ${restsOn} in ${folder}.`),
    ...all.flatMap((one) => wrongScenario(one)),
  ];
}

function wrongScenario({ file, line, title, ids, article, words }: Scenario): readonly string[] {
  const here = `${file}:${line} “${title}”`;
  if (ids.length === 0) return [`${here} names no sentence: @R115 above it does.`];
  return ids.flatMap((id) => {
    const row = sentences[id];
    if (row === undefined) return [`${here} names ${id}, which is no sentence of the register.`];
    return [
      ...(row.restsOn === article ? [] : [`${here} stands under ${article}, and ${id} is of ${row.restsOn}.`]),
      ...(words === `“${row.words.replace(/\s+/g, ' ')}”`
        ? []
        : [`${here} does not quote ${id} as it stands: “${row.words}”`]),
    ];
  });
}

/** How many of the enforced sentences have their scenario, as `npm run law` says at its end. */
export function summaryOfScenarios(obligations: readonly Obligation[], all = scenarios()): string {
  const due = enforcedSentences(obligations);
  const shown = due.filter(({ id }) => titlesOf(id, all).length > 0);
  return `${shown.length} of ${due.length} enforced sentences have their scenario`;
}
