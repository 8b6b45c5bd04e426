import { parseArgs } from 'node:util';
import { runVerb, Stop } from './run/verb.ts';
import type { Fault } from './teeth/fault.ts';
import { faults } from './teeth/faults.ts';
import { recall, remember, type Tried } from './teeth/memory.ts';
import { runSuite } from './teeth/run-suite.ts';
import { checkPlaces, makeScratch, plant } from './teeth/scratch.ts';

type Line = Pick<Fault, 'name' | 'says' | 'suite'> & {
  readonly verdict: Tried['verdict'] | 'red without it';
  readonly seconds: number;
};

/**
 * `npm run teeth [-- --only NAME]… [--json]`: plants one fault after another into a copy of the tree and sees the suite that is named
 * beside it turn red; 1 when one stays green, or when a suite is red without any. Goes on where it was interrupted.
 */
async function teeth(): Promise<number> {
  const options = { only: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ options });
  const chosen = choose(values.only ?? []);
  const tree = makeScratch();
  checkPlaces(tree, chosen);
  const lines: Line[] = [];
  const tried: Tried[] = [...recall()];
  for (const [index, fault] of chosen.entries()) {
    console.error(`… ${index + 1} of ${chosen.length}: ${fault.says}`);
    const line = await lineOf(tree, tried, fault);
    lines.push(line);
    if (!values.json) console.log(text(line));
  }
  const caught = lines.filter(({ verdict }) => verdict === 'red').length;
  console.log(values.json ? JSON.stringify(lines) : `${caught} of ${lines.length} planted faults caught`);
  return caught === lines.length ? 0 : 1;
}

function choose(only: readonly string[]): readonly Fault[] {
  const unknown = only.filter((name) => !faults.some((fault) => fault.name === name));
  if (unknown.length > 0) throw new Stop(`There is no fault ${unknown.join(', ')}; scripts/teeth/faults.ts has them.`);
  return only.length === 0 ? faults : faults.filter(({ name }) => only.includes(name));
}

/** A red that is there without the fault as well would prove nothing: the suite is run without it first. */
async function lineOf(tree: string, tried: Tried[], { name, says, suite, ...where }: Fault): Promise<Line> {
  const sound = await once(tried, { suite }, () => runSuite(tree, suite, where.app));
  if (sound.verdict !== 'green') return { name, says, suite, verdict: 'red without it', seconds: sound.seconds };
  const { verdict, seconds } = await once(tried, { suite, fault: name }, async () => {
    const takeOut = plant(tree, { name, says, suite, ...where });
    return runSuite(tree, suite, where.app).finally(takeOut);
  });
  return { name, says, suite, verdict, seconds };
}

/** What was tried on this very code is not tried again. */
async function once(
  tried: Tried[],
  what: Pick<Tried, 'suite' | 'fault'>,
  run: () => ReturnType<typeof runSuite>,
): Promise<Tried> {
  const before = tried.find(({ suite, fault }) => suite === what.suite && fault === what.fault);
  if (before !== undefined) return before;
  const { verdict, seconds, output } = await run();
  if (what.fault === undefined && verdict !== 'green') console.error(output.trimEnd());
  const now: Tried = { ...what, verdict, seconds };
  tried.push(now);
  remember(tried);
  return now;
}

function text({ name, says, suite, verdict, seconds }: Line): string {
  return `${verdict === 'red' ? '✔' : '✘'} ${verdict.padEnd(6)} ${seconds} s  ${name}: ${says} (${suite})`;
}

await runVerb(teeth);
