import type { ParityRow } from '@homeward/domain/report/parity/row';
import { describe, expect, test } from 'vitest';
import { parityReportOf } from '../../packages/domain/src/report/parity/report.ts';
import { fisher, holm, rankSum, shift } from '../../packages/domain/src/report/parity/statistics.ts';
import { verdictsOf } from '../../packages/domain/src/report/parity/verdicts.ts';
import { runsOf } from './prove.ts';
import { dice } from './recount/dice.ts';
import { report } from './report.ts';

const seed = 20_090_831;
const services = ['psychological', 'medical', 'legal-aid', 'life-skills', 'accommodation'] as const;
const centres = ['shelter-a', 'shelter-b', 'shelter-c', 'shelter-d'];

type Answer = NonNullable<ParityRow['services']['medical']>;
const served = (roll: () => number, later = 0): Answer => {
  const hours = Math.round(4 + -Math.log(1 - roll()) * 20 + later);
  const outcomes = ['accepted', 'accepted', 'accepted', 'declined', 'not-available'] as const;
  return { hours, outcome: outcomes[Math.floor(roll() * outcomes.length)] ?? 'accepted' };
};

/** Centres at which people are served alike, whoever they are: so many of each. */
function equals(from: number, each: number): readonly ParityRow[] {
  const roll = dice(from);
  return centres.flatMap((organisation) =>
    Array.from({ length: each * 2 }, (_, index) => ({
      quarter: '2026-Q1',
      organisation,
      foreign: index % 2 === 0,
      services: Object.fromEntries(services.map((one) => [one, roll() < 0.03 ? {} : served(roll)])),
    })),
  );
}

function planted(from: number): readonly ParityRow[] {
  const roll = dice(from + 1);
  const theirs = (row: ParityRow): ParityRow['services'] => {
    if (row.organisation === 'shelter-a') return { ...row.services, psychological: served(roll, 48) };
    if (row.organisation !== 'shelter-b') return row.services;
    return { ...row.services, 'legal-aid': {}, 'life-skills': {}, accommodation: {} };
  };
  return equals(from, 25).map((row) => (row.foreign ? { ...row, services: theirs(row) } : row));
}

describe('Policy VI.b: the report of equal services', () => {
  const runs = runsOf(40, 200);

  test(`names the centre that offers counselling 48 hours later and the one that leaves three rows unanswered, with how sure that is, in ${runs} quarters`, () => {
    const missed: string[] = [];
    let beside = 0;
    for (let run = 0; run < runs; run += 1) {
      const { verdicts } = parityReportOf('2026-Q1', planted(seed + run));
      const of = (organisation: string, kind: string) =>
        verdicts.filter((one) => one.organisation === organisation && one.kind === kind);
      const [later, unanswered] = [of('shelter-a', 'later'), of('shelter-b', 'unanswered')];
      const found = [...later, ...unanswered].map(({ service }) => service);
      const wanted = ['psychological', 'accommodation', 'legal-aid', 'life-skills'];
      missed.push(...wanted.filter((one) => !found.includes(one as never)).map((one) => `${run}: ${one}`));
      for (const { chance } of [...later, ...unanswered]) expect(chance).toBeLessThan(0.01);
      for (const { foreign, cambodian, hours } of unanswered)
        expect([foreign, cambodian?.of, hours]).toEqual([{ with: 25, of: 25 }, 25, undefined]);
      const { low = Number.NaN, estimate = Number.NaN, high = Number.NaN } = later[0]?.hours ?? {};
      expect([low > 0, low < estimate, estimate < high]).toEqual([true, true, true]);
      beside += low <= 48 && 48 <= high ? 0 : 1;
    }
    report('parity planted', runs, seed, missed.length, `${beside} whose 99 % interval does not hold the 48 hours`);
    expect(missed).toEqual([]);
    expect(beside).toBeLessThanOrEqual(runs / 20);
  });

  test(`says nothing false of ${runs} equal quarters but of one in twenty`, () => {
    const wrong = Array.from({ length: runs }, (_, run) => verdictsOf(equals(seed + 7919 * run, 15)).verdicts).filter(
      (verdicts) => verdicts.length > 0,
    );
    report('parity equal', runs, seed, wrong.length > runs / 20 ? 1 : 0, `${wrong.length} with a false verdict`);
    expect(wrong.length).toBeLessThanOrEqual(runs / 20);
  });

  test('says nothing of groups under ten, and tells no figure from which one to four persons follow', () => {
    const few = equals(seed, 25).filter(({ foreign }, index) => !foreign || index < 18);
    expect(verdictsOf(few).lookedAt).toBe(0);
    const { rows } = parityReportOf('2026-Q1', equals(seed, 6));
    for (const { cambodian, foreign } of rows)
      for (const group of [cambodian, foreign]) {
        expect(group.hours).toBeUndefined();
        // Counts, or that they are small: no share of anything.
        for (const one of Object.values(group)) expect(typeof one === 'string' || Number.isInteger(one)).toBe(true);
        const answers = [group.accepted, group.declined, group['not-available'], group.unanswered];
        const hidden = answers.filter((one) => typeof one === 'string').length;
        expect([0, 4]).toContain(hidden);
        const few = (one: number) => one > 0 && one < 5;
        for (const one of answers)
          if (typeof one === 'number') expect(few(one) || few(Number(group.persons) - one)).toBe(false);
      }
  });
});

describe('The tests that it rests on', () => {
  test('give the chances that textbooks give', () => {
    // Fisher's lady tasting tea: 3 of 4 against 1 of 4; all of 4 against none.
    expect(fisher({ with: 3, of: 4 }, { with: 1, of: 4 })).toBeCloseTo(34 / 70, 10);
    expect(fisher({ with: 4, of: 4 }, { with: 0, of: 4 })).toBeCloseTo(2 / 70, 10);
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    const [low, high] = [Array.from({ length: 10 }, (_, i) => i), Array.from({ length: 10 }, (_, i) => i + 10)];
    // U = 0 of 100: (50 − 0.5) / √175 = 3.742.
    expect(rankSum(low, high)).toBeCloseTo(0.000183, 5);
    expect(rankSum(low, low)).toBeCloseTo(1, 6);
    expect(shift(high, low).estimate).toBe(10);
  });

  test('a shift is the same as where every difference of two is listed and put in order', () => {
    const roll = dice(seed);
    for (let run = 0; run < runsOf(300, 3000); run += 1) {
      const some = (most: number) =>
        Array.from({ length: 1 + Math.floor(roll() * most) }, () => Math.floor(roll() * 30));
      const [one, other] = [some(25), some(25)];
      const all = one.flatMap((mine) => other.map((theirs) => mine - theirs)).toSorted((a, b) => a - b);
      const [m, n] = [one.length, other.length];
      const at = (index: number) => all[Math.min(all.length - 1, Math.max(0, index))] ?? Number.NaN;
      const step = Math.max(0, Math.floor((m * n) / 2 - 2.5758 * Math.sqrt((m * n * (m + n + 1)) / 12)));
      const middle = (at(Math.floor((all.length - 1) / 2)) + at(Math.ceil((all.length - 1) / 2))) / 2;
      expect(shift(one, other)).toEqual({ estimate: middle, low: at(step), high: at(all.length - 1 - step) });
    }
    expect(shift([], [1])).toEqual({ estimate: 0, low: 0, high: 0 });
  });
});
