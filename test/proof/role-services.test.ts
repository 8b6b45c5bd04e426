import { expect, test } from 'vitest';
import type { Service } from '../../packages/domain/src/case/clear.ts';
import type { ParityReport } from '../../packages/domain/src/report/parity/report.ts';
import type { ParityRow } from '../../packages/domain/src/report/parity/row.ts';
import { mayBeRestated } from '../../packages/domain/src/report/sealed-figures.ts';
import { runsOf } from './prove.ts';
import { diceOf } from './public/dice.ts';
import { report } from './report.ts';
import { learntOf, reportOf } from './role-figures/equal-services.ts';
import { cameHidden, fewReceived } from './role-figures/few-received.ts';
import { type Quarter, quarterTwice } from './role-figures/quarters.ts';
import { narrowedBy, publishedOf, yearOf } from './role-figures/received-and-published.ts';

const seed = 20_090_906;
const period = '2008-Q1';

/** What is told of a quarter at two readings: the second version only where the platform tells one. */
function readTwice(quarters: readonly [Quarter, Quarter]): readonly ParityReport[] {
  const [before, after] = [reportOf(quarters[0]), reportOf(quarters[1])];
  const again = mayBeRestated(
    { kind: 'equal-services', period, told: before },
    { kind: 'equal-services', period, told: after },
  );
  return again ? [before, after] : [before];
}

test('equal services of a quarter, read before late entries and after them, leave each of one to four possible of whom they hide', () => {
  const roll = diceOf(seed);
  const runs = runsOf(3, 1000);
  const wrong: string[] = [];
  let [looked, twice] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const quarters = quarterTwice(roll);
    const reports = readTwice(quarters);
    const found = learntOf(quarters, reports);
    [looked, twice] = [looked + found.looked, twice + reports.length - 1];
    wrong.push(...found.told.map((one) => `${run} ${one}`));
  }
  report('role-services', runs, seed, wrong.length, `${looked} numbers of one to four, ${twice} quarters told anew`);
  expect(wrong).toEqual([]);
}, 900_000);

/** A centre at which so many foreign persons are, of whom so many were offered everything and took it; the others have no answer, or need nothing. */
function quarterOf(persons: number, offered: number, others: ParityRow['services'][Service] = {}): Quarter {
  const rows = Array.from({ length: persons }, (_, at): ParityRow => {
    const services = { psychological: at < offered ? { hours: 4, outcome: 'accepted' as const } : others };
    return { quarter: period, organisation: 'shelter-a', foreign: true, services };
  });
  return { rows, answers: [] };
}

test('were hours told beside a hidden number of offers, the same solver would find the one who had none', () => {
  const quarter = quarterOf(11, 10);
  const told = reportOf(quarter);
  expect(learntOf([quarter], [told]).told).toEqual([]);
  const rows = told.rows.map((row) => ({ ...row, foreign: { ...row.foreign, hours: 4 } }));
  expect(learntOf([quarter], [{ ...told, rows }]).told).not.toEqual([]);
});

test('were a quarter recounted at each reading, the same solver would find the one who came in between', () => {
  const quarters = [quarterOf(11, 11), quarterOf(12, 12)] as const;
  expect(learntOf(quarters, readTwice(quarters)).told).toEqual([]);
  expect(learntOf(quarters, quarters.map(reportOf)).told).not.toEqual([]);
});

test('were a quarter told anew by which seven of ten who came late were offered a service, the same solver would find the three', () => {
  const unneeded = { outcome: 'not-needed' } as const;
  const quarters = [quarterOf(20, 15, unneeded), quarterOf(30, 22, unneeded)] as const;
  expect(learntOf(quarters, quarters.map(reportOf)).told).not.toEqual([]);
  expect(learntOf(quarters, readTwice(quarters)).told).toEqual([]);
});

test('were a service that all but one may have marked otherwise than one that few may have, the same solver would find the one', () => {
  const quarter = quarterOf(6, 6);
  const rows = quarter.rows.map((row, at): ParityRow => {
    const schooling = at < 5 ? { schooling: { hours: 4, outcome: 'accepted' as const } } : {};
    return { ...row, services: { ...row.services, ...schooling } };
  });
  const [there, few] = [
    reportOf({ rows, answers: [] }),
    reportOf({
      rows: rows.map((row, at) =>
        at < 3 ? row : { ...row, services: { psychological: row.services.psychological ?? {} } },
      ),
      answers: [],
    }),
  ];
  const persons = ({ rows: all }: ParityReport) => all.find(({ service }) => service === 'schooling')?.foreign.persons;
  expect([persons(there), persons(few)]).toEqual(['hidden', 'hidden']);
});

test('equal services and the published ways to Cambodia, read beside one another, leave each of one to four possible of whom they hide', () => {
  const roll = diceOf(seed + 1);
  const runs = runsOf(4, 300);
  const wrong: string[] = [];
  let looked = 0;
  for (let run = 0; run < runs; run += 1) {
    const year = yearOf(roll);
    const found = narrowedBy(year, publishedOf(year, true));
    looked += found.looked;
    wrong.push(...found.narrowed.map((one) => `${run} ${one}`));
  }
  report('received', runs, seed + 1, wrong.length, `${looked} groups of one to four`);
  expect(wrong).toEqual([]);
}, 900_000);

test('were the ways told whatever equal services hide, the same solver would find how many those are', () => {
  const year = fewReceived(0);
  expect(narrowedBy(year, publishedOf(year, false)).narrowed).toEqual(['n_a_Q2: not 1,2']);
  expect(narrowedBy(year, publishedOf(year, true)).narrowed).toEqual([]);
});

test('were only the ways counted that are told by themselves, the same solver would find how many the few are', () => {
  expect(narrowedBy(cameHidden, publishedOf(cameHidden, false)).narrowed).toEqual(['n_a_Q2: not 1,2,3']);
  expect(narrowedBy(cameHidden, publishedOf(cameHidden, true)).narrowed).toEqual([]);
});
