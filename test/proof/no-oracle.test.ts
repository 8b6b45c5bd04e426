import { allOf } from '@homeward/store/page';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { synthesised } from '../cloud/running.ts';
import { openCast, openCastInProcess } from './access/cast.ts';
import { spread } from './access/differences.ts';
import { openWorld, type World } from './access/world.ts';
import { chanceOf } from './faults/chance.ts';
import { askBoth, tellingApart } from './oracle/ask-both.ts';
import { type Pair, pairsOf, type Traces } from './oracle/pairs.ts';
import { areaByChance, areaUnder } from './oracle/timing.ts';

import { runsOf } from './prove.ts';
import { report } from './report.ts';

const full = process.env['PROOF'] === '1';
const seed = 20_090_903;

/** A platform on a machine that does other things too. */
const patience = 900_000;

let world: World;
let pairs: readonly Pair[];

/** A key under which the file of somebody else was written, and the version it stands at. */
async function tracesOf({ cast, cases }: World): Promise<Traces> {
  const items = await allOf(cast.store, 'cases', `state#${cases.third}`);
  const key = items.map(({ sk }) => String(sk)).find((sk) => sk.startsWith('event#'));
  const state = items.find(({ sk }) => sk === 'state');
  return { keys: [key?.split('#')[1] ?? ''], versions: [1, Number(state?.['v'])] };
}

beforeAll(async () => {
  world = await openWorld(await (full ? openCast(synthesised) : openCastInProcess()));
  pairs = pairsOf(world, await tracesOf(world));
}, patience);
afterAll(() => world?.cast.cloud.stop());

test('[ASVS-8.2.2] [ASVS-8.3.1] what is not the person’s and what is not there are answered alike to the last byte, and leave receipts of one size', {
  timeout: patience,
}, async () => {
  const wanted = runsOf(150, 5_000);
  const some = Array.from({ length: wanted }, (_, at) => pairs[Math.floor((at * pairs.length) / wanted)] as Pair);
  const { found, receipts } = await tellingApart(world, some, seed);
  report('no-oracle', some.length, seed, found.length);
  console.log(`no-oracle: ${some.length} of ${pairs.length} pairs, ${receipts} of them left a receipt each`);
  expect(found).toEqual([]);
  expect(pairs.length).toBeGreaterThan(wanted);
  expect(receipts).toBeGreaterThan(wanted / 50);
});

test('the time tells them apart as little as can be measured: a figure, printed', { timeout: patience }, async ({
  skip,
}) => {
  skip(!full, 'times mean something on a quiet machine; npm run proof -- no-oracle prints them');
  const plain = pairs.filter(({ name }) => name.endsWith(', as it should be'));
  const chance = chanceOf(seed);
  const areas: [name: string, area: number, byChance: number][] = [];
  for (const pair of spread(plain, 24)) {
    const [denied, absent]: [number[], number[]] = [[], []];
    for (let time = 0; time < 152; time += 1) {
      const both = await askBoth(world, pair, time % 2 === 0);
      if (time < 2) continue;
      denied.push(both.denied.milliseconds);
      absent.push(both.absent.milliseconds);
    }
    const times = { denied, absent };
    areas.push([`${pair.who}: ${pair.name}`, areaUnder(times), areaByChance(times, chance)]);
  }
  const mean = (of: readonly number[]) => (of.reduce((sum, one) => sum + one, 0) / of.length).toFixed(3);
  for (const [name, area] of areas) console.log(`${area.toFixed(2)} ${name}`);
  const [all, byChance] = [mean(areas.map(([, area]) => area)), mean(areas.map(([, , area]) => area))];
  const says = `area under the curve ${all} on average; ${byChance} where chance names the sides`;
  console.log(`no-oracle: ${says}, of ${areas.length} operations`);
  report('time as an oracle', areas.length, seed, 0, says);
  expect(areas.length).toBeGreaterThan(0);
});
