import { anyCountry } from '@homeward/domain/people/actor';
import { describe, expect, test } from 'vitest';
import { runsOf } from './prove.ts';
import { compare } from './recount/compare.ts';
import { dice, periods } from './recount/dice.ts';
import { factsOf, toldOf } from './recount/facts-of-stories.ts';
import { worldOf } from './recount/world.ts';
import { report } from './report.ts';

const seed = 20_090_831;
const years = runsOf(10, 200);

describe('The bilateral report', () => {
  test(`says of ${years} years and their halves in twelve indicators what a plain recount of the events says, in each direction`, () => {
    let figures = 0;
    for (let run = 0; run < years; run += 1) {
      const country = anyCountry.options[run % anyCountry.options.length] ?? 'TH';
      const world = worldOf(dice(seed + run), country);
      const facts = factsOf(world);
      for (const period of periods) figures += compare(world, toldOf(world, facts, period), period);
    }
    report('recount', years, seed, 0, `twelve indicators, ${figures} times and missing items`);
    expect(figures).toBeGreaterThan(years * 10);
  });
});
