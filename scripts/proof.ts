import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Line, recall, remember } from './proof/memory.ts';
import { runSuite } from './proof/run-suite.ts';
import type { Suite } from './proof/suite.ts';
import { minutesInAll, suites } from './proof/suites.ts';
import { atOnce } from './run/at-once.ts';
import { root } from './run/root.ts';
import { runVerb, Stop } from './run/verb.ts';
import { prepareSuites } from './test/prepare.ts';

const names = suites.map((suite) => suite.name);

/** A small machine has two processors, and a suite keeps about one of them busy. */
const suitesAtOnce = 2;

/**
 * `npm run proof [-- SUITE…] [--json] [--lag MILLISECONDS]`: the suites at full count, two at a time, the dearest first; beside them, one after another,
 * those that mostly wait, and at the end, by themselves, those that measure time or need both processors. Goes on where it was interrupted.
 * With `--lag` indexes and streams of the local cloud are so far behind; what was proved so is not kept.
 */
async function proof(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, lag: { type: 'string' } },
  });
  const chosen = choose(positionals);
  const unbuilt = await prepareSuites();
  if (unbuilt.length > 0) throw new Stop(unbuilt.join('\n'));
  for (const { name, onlyHereAs } of chosen)
    if (onlyHereAs !== undefined) console.error(`${name} does not run under npm test: ${onlyHereAs}.`);
  const until = Date.now() + minutesInAll * 60_000;
  const { lag } = values;
  if (lag !== undefined && !/^[1-9]\d{0,4}$/.test(lag)) throw new Stop('--lag takes milliseconds: --lag 1000.');
  const proved: Line[] = lag === undefined ? [...recall()] : [];
  const failed: Line[] = [];
  const sayLine = (line: Line, before: boolean): void =>
    (values.json ? console.error : console.log)(text(line, before, failed.includes(line)));
  const work = (suite: Suite) => async () => {
    const before = proved.filter((line) => line.proves === suite.name);
    const lines = before.length > 0 ? before : await prove(suite, { until, lag }, proved, failed);
    for (const line of lines) sayLine(line, before.length > 0);
  };
  const dearestFirst = chosen.toSorted((one, other) => other.minutes - one.minutes);
  const { beside = [], waiting = [], alone = [] } = Object.groupBy(dearestFirst, ({ runs = 'beside' }) => runs);
  await Promise.all([...atOnce(suitesAtOnce, beside.map(work)), ...atOnce(1, waiting.map(work))]);
  await Promise.all(atOnce(1, alone.map(work)));
  const asked = chosen.flatMap(({ name }) => [...proved, ...failed].filter((line) => line.proves === name));
  if (values.json) console.log(JSON.stringify(asked.map(({ proves: _, ...line }) => line)));
  return failed.length === 0 ? 0 : 1;
}

function choose(asked: readonly string[]): readonly Suite[] {
  const listed = suites.map((suite) => suite.file);
  const unlisted = globSync('test/proof/*.test.{ts,tsx}', { cwd: root }).filter((file) => !listed.includes(file));
  if (unlisted.length > 0) throw new Stop(`Not listed in scripts/proof/suites.ts: ${unlisted.join(', ')}`);
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Stop(`There is no suite ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  return asked.length === 0 ? suites : suites.filter((suite) => asked.includes(suite.name));
}

type Run = { readonly until: number; readonly lag: string | undefined };

/** What was proved is kept at once for the next run; a suite that broke before it could report still gets its line. */
async function prove(suite: Suite, { until, lag }: Run, proved: Line[], failed: Line[]): Promise<readonly Line[]> {
  const { lines, good, output } = await runSuite(suite, until - Date.now(), lag).finally(announce(suite));
  if (good) {
    proved.push(...lines);
    if (lag === undefined) remember(proved);
    return lines;
  }
  console.error(output.trimEnd());
  const broken = { proves: suite.name, suite: suite.name, count: 0, seed: 0, findings: 1, seconds: 0 };
  const account = lines.length > 0 ? lines : [broken];
  failed.push(...account);
  return account;
}

function text({ suite, count, seed, findings, says, seconds }: Line, before: boolean, failed: boolean): string {
  const figures = `${suite.padEnd(18)} count ${count}  seed ${seed}  findings ${findings}  ${seconds} s${says === undefined ? '' : `; ${says}`}`;
  return `${failed ? '✘' : '✔'} ${figures}${before ? '  (proved before on this very code)' : ''}`;
}

function announce({ name, count, minutes }: Suite): () => void {
  const started = Date.now();
  const say = (): void =>
    console.error(`… ${name}: ${count}; ${Math.round((Date.now() - started) / 1000)} s of at most ${minutes} min`);
  say();
  const timer = setInterval(say, 30_000);
  return () => clearInterval(timer);
}

await runVerb(proof);
