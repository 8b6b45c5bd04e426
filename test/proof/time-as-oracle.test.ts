import { afterAll, beforeAll, expect, test } from 'vitest';
import { synthesised } from '../cloud/running.ts';
import { openCast } from './access/cast.ts';
import { spread } from './access/differences.ts';
import { openWorld, type World } from './access/world.ts';
import { chanceOf } from './faults/chance.ts';
import { askBoth } from './oracle/ask-both.ts';
import { pairsIn } from './oracle/pairs.ts';
import { areaByChance, areaUnder } from './oracle/timing.ts';
import { report } from './report.ts';

const seed = 20_090_903;
const patience = 900_000;

let world: World;

beforeAll(async () => {
  world = await openWorld(await openCast(synthesised));
}, patience);
afterAll(() => world?.cast.cloud.stop());

test('the time tells them apart as little as can be measured: a figure, printed', { timeout: patience }, async () => {
  const plain = (await pairsIn(world)).filter(({ name }) => name.endsWith(', as it should be'));
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
  console.log(`time as an oracle: ${says}, of ${areas.length} operations`);
  report('time as an oracle', areas.length, seed, 0, says);
  expect(areas.length).toBeGreaterThan(0);
});
