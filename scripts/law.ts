import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleSetAt, textThatJudged } from '../packages/domain/src/law/in-force.ts';
import { howKept, type Obligation } from '../packages/domain/src/law/obligation.ts';
import { register } from '../packages/domain/src/law/register.ts';
import { dayOf } from '../packages/domain/src/time.ts';
import { faultsOf, rulesOf } from './law/faults.ts';
import { figuresOf } from './law/figures.ts';
import { blankForms } from './law/forms.ts';
import { markdown } from './law/markdown.ts';
import { printed, summary, summaryOfSentences } from './law/print.ts';
import { loadRules, ruleFile } from './law/rules.ts';
import { sentencesOf } from './law/sentences.ts';
import { testsOf } from './law/titles.ts';
import { root } from './run/root.ts';
import { runVerb, Stop } from './run/verb.ts';

const page = join(root, 'LAW.md');
const ways = ['--json', '--markdown', '--forms'];

/**
 * `npm run law [-- --json | --markdown | --forms]`: how each of the 167 obligations, and each of their sentences, is kept today; 1 when one is missing, unknown or kept by
 * nothing, or when LAW.md, the page for a ministry, is not what `--markdown` would write.
 */
async function law(): Promise<number> {
  const [way, ...more] = process.argv.slice(2);
  if (more.length > 0 || (way !== undefined && !ways.includes(way)))
    throw new Stop(`npm run law knows --json, --markdown or --forms, not ${JSON.stringify([way, ...more].join(' '))}.`);
  const obligations = register.flatMap((part) => part.obligations);
  if (way === '--markdown') writeFileSync(page, markdown(register));
  const faults = [...faultsOf(obligations, await loadRules()), ...stalePage()];
  console.log(told(way, obligations));
  // Last, so that they are what a reader of a terminal sees.
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

function stalePage(): readonly string[] {
  const fresh = existsSync(page) && readFileSync(page, 'utf8') === markdown(register);
  return fresh ? [] : ['LAW.md is not what the register says: npm run law -- --markdown writes it anew.'];
}

function told(way: string | undefined, obligations: readonly Obligation[]): string {
  const now = new Date().toISOString();
  if (way === '--json') return asJson(obligations, now);
  if (way === '--forms') return blankForms(dayOf(now));
  const sum = `${summary(obligations)}\n${summaryOfSentences(obligations)}`;
  return way === '--markdown' ? sum : `${printed(register, boldOnTerminal)}\n\n${sum}`;
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

/** Sentence by sentence: words, article, how it is kept, against what, and what no software keeps. */
function sentencesAsJson(obligations: readonly Obligation[]) {
  const rows = obligations.flatMap((one) => sentencesOf(one));
  return { summary: summaryOfSentences(obligations), rows: rows.map((row) => ({ ...row, how: howKept(row) })) };
}

function boldOnTerminal(text: string): string {
  return process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text;
}

await runVerb(law);
