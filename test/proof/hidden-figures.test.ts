import { expect, test } from 'vitest';
import type { Corridor } from '../../packages/domain/src/case/clear.ts';
import { composedEdition } from '../../packages/domain/src/report/public/compose.ts';
import type { PublicCell, PublicEdition } from '../../packages/domain/src/report/public/edition.ts';
import { runsOf } from './prove.ts';
import { diceOf } from './public/dice.ts';
import { anyPopulation, fewGroups, monthsOf, type Somebody } from './public/populations.ts';
import { readable } from './public/queries.ts';
import { type Solver, solverOf } from './public/solver.ts';
import { report } from './report.ts';

const seed = 20_090_903;
const year = 2008;
const corridors: readonly Corridor[] = ['TH-KH', 'KH-VN', 'VN-KH', 'MY-KH', 'KH-KH'];

function editionOf(people: readonly Somebody[], corridor: Corridor): PublicEdition {
  return composedEdition(corridor, year, monthsOf(people, corridor, year), 'named-in-the-policy');
}

/** Whether a reader knows that a line is of few; of one that is withheld nobody is told so, unless the other lines do. */
function isOfFew({ may }: Solver, name: string, cell: PublicCell, { count, under }: Few): boolean {
  if ('count' in cell || cell.suppressed === 'complementary') return false;
  return cell.suppressed === 'small' || (count > 0 && !may(name, under));
}

type Few = { readonly count: number; readonly under: number };

/** The numbers from one to under the threshold that a hidden line cannot be, by what is printed. */
function excluded({ may }: Solver, name: string, under: number): readonly number[] {
  const values = Array.from({ length: under - 1 }, (_, at) => at + 1);
  return values.filter((value) => !may(name, value, value));
}

/** What a reader learns of an edition of these people who must learn nothing: a sentence for each line; and how many lines were looked at. */
function learnt(people: readonly Somebody[], edition: PublicEdition) {
  const [solver, counted] = [solverOf(edition), readable(edition)];
  const told: string[] = [];
  let lines = 0;
  for (const { name, cell } of solver.lines) {
    if ('count' in cell) continue;
    const count = people.filter(counted.get(name)?.query.counts ?? (() => false)).length;
    if (!solver.may(name, count, count)) told.push(`${name}: it cannot be ${count}, which it is`);
    if (cell.suppressed === 'complementary' && !solver.reaches(name, 10)) told.push(`${name}: within a range of ten`);
    if (!isOfFew(solver, name, cell, { count, under: edition.under })) continue;
    lines += 1;
    const not = excluded(solver, name, edition.under);
    if (not.length > 0) told.push(`${name}: not ${not}`);
  }
  return { told, lines };
}

test('a solver of its own finds of every hidden small figure each number it may have, and of what protects it a range of ten', () => {
  const roll = diceOf(seed);
  const runs = runsOf(corridors.length, 300);
  const wrong: string[] = [];
  let hidden = 0;
  for (let run = 0; run < runs; run += 1) {
    const corridor = corridors[run % corridors.length] ?? 'TH-KH';
    const people = (run % 3 === 0 ? anyPopulation : fewGroups)(roll, corridor);
    const { told, lines } = learnt(people, editionOf(people, corridor));
    hidden += lines;
    wrong.push(...told.map((one) => `${run} ${corridor} ${people.length}: ${one}`));
  }
  report('hidden-figures', runs, seed, wrong.length, `${hidden} hidden figures, by HiGHS`);
  expect(wrong).toEqual([]);
  expect(hidden).toBeGreaterThan(runs);
}, 600_000);

test('women and children told as fifteen yield neither how many women nor how many children are among them', () => {
  const some = (count: number, of: Pick<Somebody, 'sex' | 'age' | 'ageGroup'>) =>
    Array.from(
      { length: count },
      (): Somebody => ({ ...of, channel: 'formal', exploitation: ['forced-labour'], month: 3 }),
    );
  const people = [
    ...some(50, { sex: 'male', age: 'adult', ageGroup: '25+' }),
    ...some(7, { sex: 'female', age: 'adult', ageGroup: '25+' }),
    ...some(7, { sex: 'male', age: 'child', ageGroup: '12-17' }),
  ];
  const { told, lines } = learnt(people, editionOf(people, 'TH-KH'));
  expect(told).toEqual([]);
  expect(lines).toBeGreaterThan(0);
});

test('were what protects them told as well, the same solver would exclude numbers in most editions', () => {
  const roll = diceOf(seed);
  const loose = Array.from({ length: runsOf(5, 8) }, () => {
    const people = fewGroups(roll, 'TH-KH');
    const counts = new Map(
      [...readable(editionOf(people, 'TH-KH'))].map(([name, { query }]) => [name, people.filter(query.counts).length]),
    );
    const edition = editionOf(people, 'TH-KH');
    const periods = edition.periods.map(({ period, tables }) => ({
      period,
      tables: tables.map(({ table, cells }) => ({
        table,
        cells: cells.map(({ code }): PublicCell => {
          const count = counts.get(`${period} ${table} ${code}`) ?? 0;
          return count > 0 && count < 10 ? { code, suppressed: 'small' } : { code, count: Math.round(count / 5) * 5 };
        }),
      })),
    }));
    return learnt(people, { ...edition, periods }).told.length > 0;
  });
  expect(loose.filter((is) => is).length).toBeGreaterThan(loose.length / 2);
}, 300_000);
