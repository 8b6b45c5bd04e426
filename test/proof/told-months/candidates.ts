import type { Corridor } from '../../../packages/domain/src/case/clear.ts';
import { exploitation, sex, waysHome } from '../../../packages/domain/src/case/clear.ts';
import type { Fact } from '../../../packages/domain/src/report/fact.ts';
import { foldFacts } from '../../../packages/domain/src/report/vector.ts';

const day = '2025-03-10T05:00:00.000Z';
const ages = [
  ['child', '0-11'],
  ['child', '12-17'],
  ['adult', '18-24'],
  ['adult', '25+'],
  ['adult', 'unknown'],
  ['presumed-child', 'unknown'],
] as const;

type Returned = Extract<Fact, { type: 'returned' }>;

/** Everybody that one returned person can be to the counters: by sex, age, way home, and up to two purposes; what is usual comes first. */
export function everybody(corridor: Corridor): readonly Returned[] {
  const purposes = exploitation.options;
  const sets = [
    ...purposes.map((one) => [one]),
    [],
    ...purposes.flatMap((one, at) => purposes.slice(at + 1).map((other) => [one, other])),
  ];
  const country = corridor.replace('KH', '').replace('-', '') as Fact['country'];
  return sets.flatMap((exploitation) =>
    waysHome.flatMap((channel) =>
      sex.options.flatMap((sex) =>
        ages.map(([age, ageGroup]): Returned => {
          const of = { corridor, channel, sex, age, ageGroup, exploitation };
          return { type: 'returned', id: 'x', country, at: day, recordedAt: day, ...of };
        }),
      ),
    ),
  );
}

type Counts = readonly (readonly [name: string, count: number])[];

const countsOf = (fact: Fact): Counts => Object.entries(foldFacts([fact]));

/** The members of the counters of one person, or of two, as RFC 8785 writes them: both lists go by the order of their names. */
function membersOf(one: Counts, other: Counts): string {
  let [text, at, beside] = ['', 0, 0];
  while (at < one.length || beside < other.length) {
    const [mine, theirs] = [one[at], other[beside]];
    const name = theirs === undefined || (mine !== undefined && mine[0] <= theirs[0]) ? mine?.[0] : theirs[0];
    let count = 0;
    if (mine?.[0] === name) [count, at] = [count + (mine?.[1] ?? 0), at + 1];
    if (theirs?.[0] === name) [count, beside] = [count + (theirs?.[1] ?? 0), beside + 1];
    text += `${text === '' ? '' : ','}"${name}":${count}`;
  }
  return text;
}

/** Each month of one person, then of two, with up to so many facts beside them that move no counter: as it is hashed. */
export function* candidates(corridor: Corridor, month: string, most: number): Generator<string> {
  const all = everybody(corridor).map(countsOf);
  const country = corridor.replace('KH', '').replace('-', '');
  const said = (members: string, facts: number) =>
    `{"counters":{${members}},"country":"${country}","facts":${facts},"month":"${month}","says":"homeward-month"}`;
  let left = most;
  for (const one of all)
    for (let facts = 1; facts < 6; facts += 1) {
      if (left-- <= 0) return;
      yield said(membersOf(one, []), facts);
    }
  for (let far = 0; far < all.length; far += 1)
    for (let near = 0; near <= far; near += 1)
      for (let facts = 2; facts < 5; facts += 1) {
        if (left-- <= 0) return;
        yield said(membersOf(all[near] ?? [], all[far] ?? []), facts);
      }
}
