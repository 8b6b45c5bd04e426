import { expect, test } from 'vitest';
import type { Fact } from '../../packages/domain/src/report/fact.ts';
import { composedEdition } from '../../packages/domain/src/report/public/compose.ts';
import { foldFacts } from '../../packages/domain/src/report/vector.ts';
import { runsOf } from './prove.ts';
import { diceOf } from './public/dice.ts';
import { anyPopulation } from './public/populations.ts';
import { report } from './report.ts';

const seed = 20_090_904;
const corridors = ['KH-VN', 'KH-TH', 'KH-MY'] as const;
const [year, runs] = [2008, runsOf(60, 1000)];
const outcomes = ['refused', 'postponed', 'disputed', 'returned'] as const;

type Handed = Extract<Fact, { type: 'returned' | 'handover-stopped' }>;

/** Handovers of a year by one corridor, each to an arrival or a stop; of some no mission may know. */
function handovers(roll: () => number, corridor: (typeof corridors)[number]): readonly Handed[] {
  const country = corridor.slice(3) as Fact['country'];
  return anyPopulation(roll, corridor).map(({ month, ...who }, index): Handed => {
    const at = `${year}-${String(month).padStart(2, '0')}-10T05:00:00.000Z`;
    const stamp = { id: `${index}`, country, corridor, at, recordedAt: at };
    const quiet = roll() < 0.1 ? { quiet: true as const } : {};
    const outcome = outcomes[Math.floor(roll() * 4)] ?? 'refused';
    if (roll() < 0.2) return { type: 'handover-stopped', ...stamp, outcome, ...quiet };
    return { type: 'returned', ...stamp, ...who, channel: 'formal', ...quiet };
  });
}

function editionOf(facts: readonly Fact[], corridor: (typeof corridors)[number]) {
  const months = Array.from({ length: 12 }, (_, at) => {
    const month = `${year}-${String(at + 1).padStart(2, '0')}`;
    return { month, counters: foldFacts(facts.filter((one) => one.at.startsWith(month))) };
  });
  return { months, edition: composedEdition(corridor, year, months, 'named-in-the-policy') };
}

test(`an embassy that subtracts all handovers it knows from what is published finds nothing of those it may not know, in ${runs} years`, () => {
  const roll = diceOf(seed);
  const told: string[] = [];
  let quiet = 0;
  for (let run = 0; run < runs; run += 1) {
    const corridor = corridors[run % corridors.length] ?? 'KH-VN';
    const all = handovers(roll, corridor);
    const known = all.filter((one) => one.quiet !== true);
    quiet += all.length - known.length;
    // What the embassy reckons from its own list is, line by line, what is published: any number of others leaves it so.
    if (JSON.stringify(editionOf(all, corridor).edition) !== JSON.stringify(editionOf(known, corridor).edition))
      told.push(`${run} ${corridor}: ${all.length - known.length} of ${all.length}`);
  }
  report('quiet-figures', runs, seed, told.length, `${quiet} handovers that no mission may know`);
  expect(told).toEqual([]);
  expect(quiet).toBeGreaterThan(runs);
});

test('the closed edition counts them all', () => {
  const all = handovers(diceOf(seed), 'KH-VN');
  const sum = (name: string) =>
    editionOf(all, 'KH-VN').months.reduce((count, { counters }) => count + (counters[name] ?? 0), 0);
  expect(sum('returned.KH-VN.all')).toBe(all.filter(({ type }) => type === 'returned').length);
  expect(sum('quiet.returned.KH-VN.all')).toBe(all.filter((one) => one.type === 'returned' && one.quiet).length);
});
