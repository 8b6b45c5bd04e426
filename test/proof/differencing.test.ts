import { expect, test } from 'vitest';
import type { Corridor } from '../../packages/domain/src/case/clear.ts';
import { auditedEdition } from '../../packages/domain/src/report/public/audit-edition.ts';
import { composedEdition } from '../../packages/domain/src/report/public/compose.ts';
import type { PublicCell, PublicEdition } from '../../packages/domain/src/report/public/edition.ts';
import { runsOf } from './prove.ts';
import { diceOf } from './public/dice.ts';
import { anyPopulation, monthsOf, type Somebody } from './public/populations.ts';
import { type Query, readable, relationsOf } from './public/queries.ts';
import { report } from './report.ts';

const seed = 20_090_903;
const corridors: readonly Corridor[] = ['TH-KH', 'VN-KH', 'MY-KH', 'KH-VN', 'KH-KH'];
const year = 2008;

type Range = { readonly low: number; readonly high: number };
type Read = { readonly query: Query; readonly cell: PublicCell; readonly count: number };

/** What is known of a line to somebody who was told even what was rounded away. */
function known({ cell, count }: Read, threshold: number): Range {
  if ('count' in cell) return { low: count, high: count };
  if (cell.suppressed === 'small') return { low: 0, high: threshold - 1 };
  return { low: cell.suppressed === 'complementary' ? threshold : 0, high: Number.POSITIVE_INFINITY };
}

type Asked = readonly [whole: Read, first: Read, second?: Read | undefined];

/** Whether the difference of a whole and of parts of it that are apart is a group under the threshold of which a reader knows more than that. */
function isolates([whole, ...others]: Asked, threshold: number): boolean {
  const parts = others.filter((one) => one !== undefined);
  const group = parts.reduce((left, { count }) => left - count, whole.count);
  if (group === 0 || group >= threshold) return false;
  const [all, of] = [known(whole, threshold), parts.map((one) => known(one, threshold))];
  const low = Math.max(0, all.low - of.reduce((sum, { high }) => sum + high, 0));
  const high = all.high - of.reduce((sum, one) => sum + one.low, 0);
  return high < threshold && (low > 1 || high < threshold - 1);
}

function readBy(people: readonly Somebody[], edition: PublicEdition): readonly Read[] {
  return [...readable(edition).values()].map((one) => ({ ...one, count: people.filter(one.query.counts).length }));
}

const relations = new Map<string, ReturnType<typeof relationsOf>>();

type Way = Pick<PublicEdition, 'corridor' | 'counts'>;

function relationsOn({ corridor, counts }: Way, all: readonly Read[]) {
  const name = `${corridor} ${counts}`;
  const known =
    relations.get(name) ??
    relationsOf(
      corridor,
      all.map(({ query }) => query),
    );
  relations.set(name, known);
  return known;
}

/** One pair or triple of permitted queries by chance, of those whose difference is a group at all. */
function anyAsked(roll: () => number, way: Way, all: readonly Read[]): Asked | undefined {
  const { lies, apart } = relationsOn(way, all);
  const one = (of: readonly Read[]) => of[Math.floor(roll() * of.length)];
  const whole = one(all);
  if (whole === undefined) return undefined;
  const inside = all.filter(({ query }) => query.name !== whole.query.name && lies(query.name, whole.query.name));
  const first = one(inside);
  if (first === undefined) return undefined;
  const second = one(inside.filter(({ query }) => apart(query.name, first.query.name)));
  return roll() < 0.5 ? [whole, first] : [whole, first, second];
}

/** Every pair of queries of which one lies within the other. */
function everyPair(way: Way, all: readonly Read[]): readonly Asked[] {
  const { lies } = relationsOn(way, all);
  return all.flatMap((whole) =>
    all
      .filter(({ query }) => query.name !== whole.query.name && lies(query.name, whole.query.name))
      .map((first) => [whole, first] as const),
  );
}

function editionOf(people: readonly Somebody[], corridor: Corridor) {
  const months = monthsOf(people, corridor, year);
  return { months, edition: composedEdition(corridor, year, months, 'named-in-the-policy') };
}

function said(asked: Asked): string {
  return asked.map((one) => one?.query.name).join(' - ');
}

test('no pair and no triple of permitted queries isolates a group under the threshold', () => {
  const roll = diceOf(seed);
  const [populations, each] = [runsOf(corridors.length, 2000), 10];
  const wrong: string[] = [];
  let [asked, pairs] = [0, 0];
  for (let run = 0; run < populations; run += 1) {
    const corridor = corridors[run % corridors.length] ?? 'TH-KH';
    const people = anyPopulation(roll, corridor);
    const { edition } = editionOf(people, corridor);
    const all = readBy(people, edition);
    const random: Asked[] = [];
    while (random.length < each) random.push(...[anyAsked(roll, edition, all)].filter((one) => one !== undefined));
    const every = everyPair(edition, all);
    [asked, pairs] = [asked + random.length, pairs + every.length];
    const found = [...random, ...every].filter((one) => isolates(one, edition.under));
    wrong.push(...found.map((one) => `${run} ${corridor} ${people.length}: ${said(one)}`));
  }
  report('differencing', asked, seed, wrong.length, `of ${populations} populations, and all their ${pairs} pairs`);
  expect(wrong).toEqual([]);
});

test('were nothing hidden beside small cells, the same queries would isolate groups in most populations', () => {
  const roll = diceOf(seed);
  const tried = runsOf(5, 25);
  const found = Array.from({ length: tried }, () => {
    const people = anyPopulation(roll, 'TH-KH');
    const { edition } = editionOf(people, 'TH-KH');
    const all = readBy(people, edition).map((one): Read => {
      const few = one.count > 0 && one.count < 10;
      return { ...one, cell: few ? { code: '', suppressed: 'small' } : { code: '', count: one.count } };
    });
    return everyPair(edition, all).some((asked) => isolates(asked, 10));
  });
  expect(found.filter((is) => is).length).toBeGreaterThan(tried / 2);
});

test('every edition passes its audit, and every figure told is a recount of the people, rounded', () => {
  const roll = diceOf(seed + 1);
  const runs = runsOf(corridors.length, 1000);
  const wrong: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const corridor = corridors[run % corridors.length] ?? 'TH-KH';
    const people = anyPopulation(roll, corridor);
    const { edition, months } = editionOf(people, corridor);
    const found = auditedEdition(edition, months).map(({ rule, lines }) => `${rule} ${lines}`);
    for (const { query, cell } of readable(edition).values()) {
      const count = people.filter(query.counts).length;
      const few = count > 0 && count < edition.under;
      if ('count' in cell && (few || Math.abs(cell.count - count) > 2 || cell.count % 5 !== 0)) found.push(query.name);
      if (few && 'suppressed' in cell && cell.suppressed === 'complementary') found.push(query.name);
    }
    wrong.push(...found.map((one) => `${run} ${corridor} ${people.length}: ${one}`));
  }
  report('public-editions', runs, seed + 1, wrong.length);
  expect(wrong).toEqual([]);
});
