import { expect, test } from 'vitest';
import { learningOf } from '../../packages/domain/src/report/learning.ts';
import { pictureOfMonth } from '../../packages/domain/src/report/live-picture.ts';
import { type FiguresOnce, mayBeRestated } from '../../packages/domain/src/report/sealed-figures.ts';
import { runsOf } from './prove.ts';
import { diceOf } from './public/dice.ts';
import { report } from './report.ts';
import { type Closing, type Closings, closingsTwice, countersOf } from './role-figures/closings.ts';
import { learntFromClosings } from './role-figures/learnt-from-closings.ts';
import { learntFromPictures } from './role-figures/learnt-from-pictures.ts';
import { type Arrived, countersOf as borderOf, type Trucks, trucksTwice } from './role-figures/trucks.ts';

const seed = 20_090_907;

function registersOf(closings: Closings) {
  return closings.map((all) => learningOf(2008, [countersOf(all)]));
}

function picturesOf(trucks: Trucks) {
  return trucks.map((all) => pictureOfMonth('2008-03', borderOf(all)));
}

/** What is told at two readings: the second version only where the platform tells one. */
function readTwice<Told extends FiguresOnce['told']>(
  [before, after]: readonly Told[],
  edition: (told: Told) => FiguresOnce,
): readonly Told[] {
  if (before === undefined || after === undefined) return [];
  return mayBeRestated(edition(before), edition(after)) ? [before, after] : [before];
}

const ofYear = (told: ReturnType<typeof learningOf>) => ({ kind: 'learning', period: '2008', told }) as const;
const ofMonth = (told: ReturnType<typeof pictureOfMonth>) => ({ kind: 'month', period: '2008-03', told }) as const;

test('what closings taught in a year, read before late entries and after them, leaves each of one to four possible of whom it hides', () => {
  const roll = diceOf(seed);
  const runs = runsOf(8, 1000);
  const wrong: string[] = [];
  let [looked, twice] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const closings = closingsTwice(roll);
    const registers = readTwice(registersOf(closings), ofYear);
    const found = learntFromClosings(closings, registers);
    [looked, twice] = [looked + found.looked, twice + registers.length - 1];
    wrong.push(...found.told.map((one) => `${run} ${one}`));
  }
  report('role-learning', runs, seed, wrong.length, `${looked} numbers of one to four, ${twice} years told anew`);
  expect(wrong).toEqual([]);
}, 900_000);

test('the picture of a month, read before a late truck and after it, leaves each of one to four possible of whom it hides', () => {
  const roll = diceOf(seed + 1);
  const runs = runsOf(60, 5000);
  const wrong: string[] = [];
  let [looked, twice] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const trucks = trucksTwice(roll);
    const pictures = readTwice(picturesOf(trucks), ofMonth);
    const found = learntFromPictures(trucks, pictures);
    [looked, twice] = [looked + found.looked, twice + pictures.length - 1];
    wrong.push(...found.told.map((one) => `${run} ${one}`));
  }
  report('role-pictures', runs, seed + 1, wrong.length, `${looked} numbers of one to four, ${twice} months told anew`);
  expect(wrong).toEqual([]);
}, 900_000);

function closed(count: number, ...gaps: Closing['gaps']): readonly Closing[] {
  return Array.from({ length: count }, () => ({ reason: 'unreachable', gaps }));
}

// Of 20 twelve lacked a plan and five follow-up: the three left lacked safety, which no other did.
const alone = [...closed(12, 'plan'), ...closed(5, 'follow-up'), ...closed(3, 'safety')];

test('were one hidden gap told alone among all the others, the same solver would find how few had it', () => {
  const [register] = registersOf([alone, alone]);
  if (register === undefined) return expect.fail('no register');
  expect(learntFromClosings([alone, alone], [register]).told).toEqual([]);
  const reasons = register.reasons.map((one) => ({
    ...one,
    gaps: one.gaps.map((it) => (it.gap === 'plan' && one.reason === 'unreachable' ? { ...it, count: 12 } : it)),
  }));
  const told = 'unreachable: + g_safety_0, which is 3, is not 1,2';
  expect(learntFromClosings([alone, alone], [{ ...register, reasons }]).told).toEqual([told]);
});

test('were a register told anew by which seven of ten late closings lacked a plan, the same solver would find the three', () => {
  const before = [...closed(10, 'plan'), ...closed(5, 'follow-up')];
  const late = [...closed(2, 'plan', 'follow-up'), ...closed(5, 'plan'), ...closed(3, 'follow-up')];
  const closings: Closings = [before, [...before, ...late]];
  expect(learntFromClosings(closings, registersOf(closings)).told).not.toEqual([]);
  expect(learntFromClosings(closings, readTwice(registersOf(closings), ofYear)).told).toEqual([]);
});

function arrived(count: number, more: Partial<Arrived>): readonly Arrived[] {
  const who = { kind: 'men', screened: true, presumed: false, withIndicators: false, referred: false } as const;
  return Array.from({ length: count }, () => ({ ...who, ...more }));
}

test('were presumed victims told beside all who were screened, the same solver would find the few who were found to be none', () => {
  // Of ten who are presumed victims five showed an indicator: more are presumed than show one.
  const people = [
    ...arrived(5, { presumed: true, withIndicators: true }),
    ...arrived(5, { presumed: true }),
    ...arrived(2, {}),
  ];
  const [picture] = picturesOf([people, people]);
  if (picture === undefined) return expect.fail('no picture');
  expect(learntFromPictures([people, people], [picture]).told).toEqual([]);
  const counts: Readonly<Record<string, number>> = { arrived: 12, screened: 12, presumed: 10, 'with-indicators': 5 };
  const border = picture.border.map((one) => ({ ...one, count: counts[one.code] ?? one.count }));
  const told = learntFromPictures([people, people], [{ ...picture, border }]).told;
  expect(told).toContain('+ b_screened_0 - b_presumed_0, which is 2, is not 1,3,4');
});
