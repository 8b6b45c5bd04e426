import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Detour } from './loopholes/detour.ts';
import { detours } from './loopholes/detours.ts';
import { searchPart, type Told } from './loopholes/part.ts';
import { root } from './run/root.ts';
import { runVerb, Stop } from './run/verb.ts';
import { checkPlaces, makeScratch, plant } from './teeth/scratch.ts';

/**
 * `npm run loopholes [-- --histories N] [--seed S] [--row R036] [--planted [--only NAME]] [--json]`: tries histories of up to six acts for a way around
 * an obligation, and prints the shortest story of each that it finds; 1 where there is one. With `--planted` it plants one detour after
 * another into a copy of the code and has to find each.
 */
async function loopholes(): Promise<number> {
  const { values } = parseArgs({
    options: {
      histories: { type: 'string', default: '2000000' },
      seed: { type: 'string', default: '20090903' },
      row: { type: 'string' },
      planted: { type: 'boolean', default: false },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.planted) return planted(values);
  const row = values.row === undefined ? [] : ['--row', values.row];
  const parts = await inParts(Number(values.histories), Number(values.seed), row);
  const stories = [...new Set(parts.flatMap((one) => one.stories ?? []))];
  const [histories, acts, found] = [sum(parts, 'histories'), sum(parts, 'acts'), sum(parts, 'found')];
  const asked = askedIn(parts);
  const never = Object.keys(asked).filter((one) => asked[one] === 0);
  if (values.json) console.log(JSON.stringify({ histories, acts, found, asked, stories }));
  else {
    for (const story of stories) console.log(`\n${story}`);
    console.log(
      `${count(histories)} histories, ${count(acts)} acts, ${Object.keys(asked).length} invariants asked ${count(Object.values(asked).reduce((all, one) => all + one, 0))} times: ${count(found)} ways around the law`,
    );
  }
  if (never.length > 0) console.error(`Never asked, so nothing is said of it: ${never.join(', ')}.`);
  return found === 0 && never.length === 0 ? 0 : 1;
}

/** One part for each processor, each with seeds of its own. */
async function inParts(histories: number, seed: number, row: readonly string[]): Promise<readonly Told[]> {
  const parts = availableParallelism();
  const each = Math.ceil(histories / parts);
  const far: Told[] = Array.from({ length: parts }, () => ({ histories: 0, acts: 0, found: 0 }));
  const clock = setInterval(
    () =>
      console.error(
        `… ${count(sum(far, 'histories'))} of ${count(each * parts)} histories, ${count(sum(far, 'found'))} ways around`,
      ),
    10_000,
  );
  const searches = far.map((_, part) =>
    searchPart(root, ['--histories', String(each), '--seed', String(seed + part * 1_000_000), ...row], (so) => {
      far[part] = so;
    }),
  );
  return Promise.all(searches).finally(() => clearInterval(clock));
}

function askedIn(parts: readonly Told[]): Readonly<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const { asked = {} } of parts)
    for (const [row, times] of Object.entries(asked)) all[row] = (all[row] ?? 0) + times;
  return all;
}

const sum = (parts: readonly Told[], of: 'histories' | 'acts' | 'found') =>
  parts.reduce((all, one) => all + one[of], 0);
const count = (value: number) => value.toLocaleString('en');

/** Every detour, planted alone: the search has to find its way around within its histories. */
async function planted({
  seed,
  only,
  json,
}: {
  readonly seed: string;
  readonly only?: string | undefined;
  readonly json: boolean;
}): Promise<number> {
  const chosen = detours.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0) throw new Stop(`There is no detour ${only}; scripts/loopholes/detours.ts has them.`);
  const tree = makeScratch();
  checkPlaces(tree, chosen);
  const lines = [];
  for (const [at, detour] of chosen.entries()) {
    console.error(`… ${at + 1} of ${chosen.length}: ${detour.says}`);
    const line = await foundBy(tree, detour, seed);
    lines.push(line);
    if (!json) console.log(textOf(line));
  }
  const found = lines.filter(({ story }) => story !== undefined).length;
  console.log(json ? JSON.stringify(lines) : `${found} of ${lines.length} planted detours found`);
  return found === lines.length ? 0 : 1;
}

/** The search in a tree with one detour in it, until it has found the way around or tried a hundred thousand histories. */
async function foundBy(tree: string, detour: Detour, seed: string) {
  const { name, says, row } = detour;
  const takeOut = plant(tree, detour);
  const args = ['--histories', '100000', '--seed', seed, '--row', row, '--until-found'];
  const { stories = [], histories } = await searchPart(tree, args).finally(takeOut);
  const its = stories.filter((one) => one.startsWith(row)).toSorted((one, other) => one.length - other.length);
  return { name, says, row, histories, story: its[0] };
}

function textOf({ name, says, histories, story }: Awaited<ReturnType<typeof foundBy>>): string {
  if (story === undefined) return `✘ not found in ${count(histories)} histories  ${name}: ${says}`;
  return `✔ found within ${count(histories)} histories  ${name}: ${says}\n${story}\n`;
}

await runVerb(loopholes);
