import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { detours } from './loopholes/detours.ts';
import { searchPart, type Told } from './loopholes/part.ts';
import { root } from './run/root.ts';
import { runVerb } from './run/verb.ts';
import { checkPlaces, makeScratch, plant } from './teeth/scratch.ts';

/**
 * `npm run loopholes [-- --histories N] [--seed S] [--row R036] [--planted] [--json]`: tries histories of up to six acts for a way around
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
      json: { type: 'boolean', default: false },
    },
  });
  if (values.planted) return planted(values.seed, values.json);
  const row = values.row === undefined ? [] : ['--row', values.row];
  const parts = await inParts(Number(values.histories), Number(values.seed), row);
  const stories = [...new Set(parts.flatMap((one) => one.stories ?? []))];
  const [histories, acts, found] = [sum(parts, 'histories'), sum(parts, 'acts'), sum(parts, 'found')];
  const asked = askedIn(parts);
  const never = Object.values(asked).filter((times) => times === 0).length;
  if (values.json) console.log(JSON.stringify({ histories, acts, found, asked, stories }));
  else {
    for (const story of stories) console.log(`\n${story}`);
    console.log(
      `${count(histories)} histories, ${count(acts)} acts, ${Object.keys(asked).length} invariants asked ${count(Object.values(asked).reduce((all, one) => all + one, 0))} times: ${count(found)} ways around the law`,
    );
  }
  return found === 0 && never === 0 ? 0 : 1;
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
async function planted(seed: string, json: boolean): Promise<number> {
  const tree = makeScratch();
  checkPlaces(tree, detours);
  const lines = [];
  for (const [at, detour] of detours.entries()) {
    console.error(`… ${at + 1} of ${detours.length}: ${detour.says}`);
    const takeOut = plant(tree, detour);
    const { stories = [], histories } = await searchPart(tree, [
      '--histories',
      '100000',
      '--seed',
      seed,
      '--row',
      detour.row,
      '--until-found',
    ]).finally(takeOut);
    const [story] = stories
      .filter((one) => one.startsWith(detour.row))
      .toSorted((one, other) => one.length - other.length);
    lines.push({ name: detour.name, says: detour.says, row: detour.row, histories, story });
    if (!json)
      console.log(
        story === undefined
          ? `NOT FOUND  ${detour.name}: ${detour.says}`
          : `found after ${count(histories)} histories  ${detour.name}: ${detour.says}\n${story}\n`,
      );
  }
  const found = lines.filter(({ story }) => story !== undefined).length;
  console.log(json ? JSON.stringify(lines) : `${found} of ${lines.length} planted detours found`);
  return found === lines.length ? 0 : 1;
}

await runVerb(loopholes);
