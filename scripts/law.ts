import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleSetAt, textThatJudged } from '../packages/domain/src/law/in-force.ts';
import { howKept, type Obligation } from '../packages/domain/src/law/obligation.ts';
import { register } from '../packages/domain/src/law/register.ts';
import { dayOf } from '../packages/domain/src/time.ts';
import { editionIn } from './law/edition/document.ts';
import { editionLanguages } from './law/edition/speaker.ts';
import { printedEffects } from './law/effects.ts';
import { faultsOf, rulesOf } from './law/faults.ts';
import { figuresOf } from './law/figures.ts';
import { blankForms } from './law/forms.ts';
import { printed, summary, summaryOfSentences, wrap } from './law/print.ts';
import { summaryOfReadings } from './law/readings/second.ts';
import { readings } from './law/readings.ts';
import { loadRules, ruleFile } from './law/rules.ts';
import { summaryOfScenarios, titlesOf } from './law/scenarios.ts';
import { sentencesOf } from './law/sentences.ts';
import { testsOf } from './law/titles.ts';
import { root } from './run/root.ts';
import { runVerb, Stop } from './run/verb.ts';

const ways = ['--files', '--effects', '--json', '--markdown', '--forms'];

/**
 * `npm run law [-- --files | --effects | --json | --markdown | --forms]`: how each obligation, and each of their sentences, is kept
 * today, `--files` with the files and tests that keep it, `--effects` by what an act does and each rule before that; 1 when one is missing, unknown or kept by nothing, or when LAW.md or
 * LAW.km.md, the edition for a ministry, is not what `--markdown` would write.
 */
async function law(): Promise<number> {
  const [way, ...more] = process.argv.slice(2);
  if (more.length > 0 || (way !== undefined && !ways.includes(way)))
    throw new Stop(
      `npm run law knows --files, --effects, --json, --markdown or --forms, not ${JSON.stringify([way, ...more].join(' '))}.`,
    );
  const obligations = register.flatMap((part) => part.obligations);
  const stale = await stalePages(way === '--markdown');
  const faults = [...faultsOf(obligations, await loadRules()), ...stale];
  console.log(told(way, obligations));
  // Last, so that they are what a reader of a terminal sees.
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

/** The edition in each language: written anew where that is asked for, else held against what stands there. */
async function stalePages(writing: boolean): Promise<readonly string[]> {
  const pages = await Promise.all(
    editionLanguages.map(async (language) => {
      const name = language === 'en' ? 'LAW.md' : `LAW.${language}.md`;
      const { page, untold } = await editionIn(language, register);
      const file = join(root, name);
      if (writing) writeFileSync(file, page);
      const fresh = existsSync(file) && readFileSync(file, 'utf8') === page;
      return [
        ...[...untold].map((one) => `packages/words/edition/${language}.json has no words for “${one}”.`),
        ...(fresh ? [] : [`${name} is not what the register says: npm run law -- --markdown writes it anew.`]),
      ];
    }),
  );
  return pages.flat();
}

function told(way: string | undefined, obligations: readonly Obligation[]): string {
  const now = new Date().toISOString();
  if (way === '--json') return asJson(obligations, now);
  if (way === '--effects') return printedEffects();
  if (way === '--forms') return blankForms(dayOf(now));
  const sums = [summaryOfScenarios, summary, summaryOfSentences].map((of) => of(obligations));
  const sum = [...wrap(summaryOfReadings(readings), 0, 100), ...sums].join('\n');
  return way === '--markdown' ? sum : `${printed(register, boldOnTerminal, way === '--files')}\n\n${sum}`;
}

/** With the wording in force at that moment, and what counts for what is reported. */
function asJson(obligations: readonly Obligation[], now: string): string {
  const rows = obligations.map((one) => ({
    ...one,
    how: howKept(one),
    rules: rulesOf(one).map((rule) => ({ ...rule, file: ruleFile(rule.name) })),
    tests: testsOf(one),
    figures: figuresOf(one),
    wordings: one.restsOn.map((article) => ({ article, ...textThatJudged(article, now) })),
  }));
  return JSON.stringify(
    {
      ruleSet: ruleSetAt(now),
      obligations: rows,
      summary: summary(obligations),
      sentences: sentencesAsJson(obligations),
    },
    null,
    2,
  );
}

/** Sentence by sentence: words, article, how it is kept, against what, what no software keeps, and by which scenarios it is shown. */
function sentencesAsJson(obligations: readonly Obligation[]) {
  const rows = obligations.flatMap((one) => sentencesOf(one));
  const told = rows.map((row) => ({ ...row, how: howKept(row), scenarios: titlesOf(row.id) }));
  return { summary: summaryOfSentences(obligations), rows: told };
}

function boldOnTerminal(text: string): string {
  return process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text;
}

await runVerb(law);
