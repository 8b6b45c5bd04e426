import { type Corridor, exploitation } from '../../../packages/domain/src/case/clear.ts';
import type { Breakdown, Fact } from '../../../packages/domain/src/report/fact.ts';
import type { ClosedMonth } from '../../../packages/domain/src/report/public/figures-read.ts';
import { foldFacts } from '../../../packages/domain/src/report/vector.ts';
import { drawn } from './dice.ts';

/** One person as a table may count them. */
export type Somebody = Pick<Breakdown, 'channel' | 'sex' | 'age' | 'ageGroup' | 'exploitation'> & {
  readonly month: number;
  readonly sector?: 'fishing';
};

const ageGroups = ['0-11', '12-17', '18-24', '25+', 'unknown'] as const;
const sexes = ['female', 'male', 'other', 'unknown'] as const;
const channels = ['formal', 'deportation', 'embassy-assisted', 'other'] as const;

function uneven(roll: () => number, count: number): readonly number[] {
  return Array.from({ length: count }, () => roll() ** 3);
}

/** From one person to nine hundred, each population with leanings of its own: most groups of a corridor are few, some are all of it. */
export function anyPopulation(roll: () => number, corridor: Corridor): readonly Somebody[] {
  const count = Math.floor(Math.exp(roll() * Math.log(900))) + 1;
  const rare = (weights: readonly number[], from: number) => weights.map((one, at) => (at < from ? one : one * 0.05));
  const [ofSex, ofAge, ofChannel] = [rare(uneven(roll, 4), 2), rare(uneven(roll, 5), 4), rare(uneven(roll, 4), 2)];
  const [ofPurpose, ofMonth] = [uneven(roll, exploitation.options.length), uneven(roll, 12)];
  const purposes = exploitation.options;
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  return Array.from({ length: count }, (): Somebody => {
    const ageGroup = drawn(roll, ageGroups, ofAge);
    const grown = ageGroup === '18-24' || ageGroup === '25+';
    const doubt = roll() < 0.5 ? 'presumed-child' : 'adult';
    const first = drawn(roll, purposes, ofPurpose);
    const other = roll() < 0.2 ? [drawn(roll, purposes, ofPurpose)] : [];
    return {
      ageGroup,
      age: grown ? 'adult' : ageGroup === 'unknown' ? doubt : 'child',
      sex: drawn(roll, sexes, ofSex),
      channel: corridor === 'KH-KH' ? 'domestic' : drawn(roll, channels, ofChannel),
      exploitation: roll() < 0.05 ? [] : [...new Set([first, ...other])],
      month: drawn(roll, months, ofMonth),
      ...(corridor === 'MY-KH' && roll() < 0.5 ? { sector: 'fishing' as const } : {}),
    };
  });
}

/** The year's sealed months of these people. */
export function monthsOf(people: readonly Somebody[], corridor: Corridor, year: number): readonly ClosedMonth[] {
  const type = corridor === 'KH-KH' ? 'referred' : 'returned';
  return Array.from({ length: 12 }, (_, at) => {
    const month = `${year}-${String(at + 1).padStart(2, '0')}`;
    const facts = people.flatMap(({ month: theirs, ...of }, index): Fact[] => {
      if (theirs !== at + 1) return [];
      const day = `${month}-10T05:00:00.000Z`;
      const country = (corridor.replace('KH', '').replace('-', '') || 'KH') as Fact['country'];
      return [
        { type, id: `${index}`, country: country.slice(0, 2), at: day, recordedAt: day, corridor, ...of } as Fact,
      ];
    });
    return { month, counters: foldFacts(facts) };
  });
}

/** A few groups of the same people each, most of them about as many as the threshold: where what is told of many says most of few. */
export function fewGroups(roll: () => number, corridor: Corridor): readonly Somebody[] {
  const one = <One>(all: readonly One[]) => all[Math.floor(roll() * all.length)] as One;
  const kinds = anyPopulation(roll, corridor);
  return Array.from({ length: 2 + Math.floor(roll() * 7) }, () => {
    const sizes = [1, 2, 4, 7, 9, 10, 11, 14, 18, 25, 40, 60];
    const like = one(kinds);
    const spread = roll() < 0.5;
    return Array.from(
      { length: one(sizes) },
      (): Somebody => ({ ...like, ...(spread ? { month: 1 + Math.floor(roll() * 12) } : {}) }),
    );
  }).flat();
}
