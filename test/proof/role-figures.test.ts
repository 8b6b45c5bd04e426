import { describe, expect, test } from 'vitest';
import type { Corridor } from '../../packages/domain/src/case/clear.ts';
import { type Role, roles } from '../../packages/domain/src/people/actor.ts';
import { answering } from './access/operations.ts';
import { runsOf } from './prove.ts';
import { diceOf } from './public/dice.ts';
import { anyPopulation, type Somebody } from './public/populations.ts';
import type { Solver } from './public/solver.ts';
import { report } from './report.ts';
import { figuresOf } from './role-figures/figures-of-operations.ts';
import { numbersAnswered } from './role-figures/numbers-answered.ts';
import { type TwoMoments, twoMoments } from './role-figures/two-moments.ts';
import { unaware } from './role-figures/unaware.ts';
import { type Reader, whatIsLearnt } from './role-figures/what-is-learnt.ts';
import { knowledgeOf } from './role-figures/what-roles-know.ts';

const seed = 20_090_905;
const corridors: readonly Corridor[] = ['TH-KH', 'KH-VN', 'VN-KH', 'MY-KH', 'KH-TH', 'KH-KH'];

/** The operations that a role is answered, whichever desk it sits at. */
function answeredTo(role: Role): readonly string[] {
  return [...answering].flatMap(([name, to]) => (to.includes(role) ? [name.slice(0, name.indexOf(' at '))] : []));
}

describe('What each role may read beside the public tables', () => {
  test('is in one list: every reading, every number that an operation answers', () => {
    const answered = numbersAnswered();
    const listed = new Map([...figuresOf].map(([operation, { numbers }]) => [operation, numbers]));
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(answered));
  });

  test('the register of closings is read by who reads equal services, the picture of a month by who reads the closed figures of every country', () => {
    const reading = (operation: string) => roles.filter((role) => answeredTo(role).includes(operation));
    expect(reading('viewLearningRegister')).toEqual(reading('viewParityReport'));
    const closed = reading('viewLivePicture').map((role) => knowledgeOf(role).closed);
    expect(new Set(closed)).toEqual(new Set(['every-country']));
  });

  test.each(roles)('%s: knows as exactly as is said what it is answered, and nothing beside', (role) => {
    const { closed, handovers, records, told } = knowledgeOf(role);
    const operations = answeredTo(role);
    const kinds = new Set(operations.flatMap((one) => figuresOf.get(one)?.kind ?? []));
    // A supervisor’s list of handovers names those alone in which something was broken: single records, and no corridor whole.
    expect({ closed: closed !== undefined, handovers, records, told }).toEqual({
      closed: kinds.has('closed'),
      handovers: operations.includes('viewHandover') || undefined,
      records: kinds.has('records') || undefined,
      told: operations.includes('viewParityReport') || undefined,
    });
  });
});

/** Some of those whom an edition counts: as many as one desk holds records of at two readings. */
function ownRecords(roll: () => number, { counted }: TwoMoments): readonly Somebody[] {
  return counted.filter(() => roll() < 0.1).slice(0, 1 + Math.floor(roll() * 8));
}

type Known = {
  readonly name: string;
  /** Who knows all that and more: what is possible for them is possible for this reader. */
  readonly less?: string;
  readonly reader: Reader;
};

const none = { numbers: 0, ends: 0 } as const;

/** Of so many records each may exclude one number, and draw an end one nearer. */
function asMany({ length }: readonly Somebody[]) {
  return { numbers: length, ends: length };
}

/** Whom a role knows, of a corridor of which it does not read the closed edition. */
function readersOf({ counted }: TwoMoments, own: readonly Somebody[]): readonly Known[] {
  const handed = counted.filter(({ channel }) => channel === 'formal');
  const others = own.filter(({ channel }) => channel !== 'formal');
  const both = { people: [...handed, ...others], wholly: ['formal'], allowance: asMany(others) };
  return [
    { name: 'handovers-and-records', reader: both },
    { name: 'records', less: 'handovers-and-records', reader: { people: own, wholly: [], allowance: asMany(own) } },
    // One record, one's own or that of one case, excludes no number of the few others.
    {
      name: 'one-record',
      less: 'records',
      reader: { people: own.slice(0, 1), wholly: [], allowance: { numbers: 0, ends: 1 } },
    },
    {
      name: 'handovers',
      less: 'handovers-and-records',
      reader: { people: handed, wholly: ['formal'], allowance: none },
    },
    { name: 'tables', less: 'handovers', reader: { people: [], wholly: [], allowance: none } },
  ];
}

describe('Policy and Standards 6.3: no role narrows a hidden figure beyond the promise', () => {
  test('by public tables of two moments and whom it knows one by one', () => {
    const roll = diceOf(seed);
    const runs = runsOf(6, 1000);
    const wrong: string[] = [];
    const looked = new Map<string, number>();
    for (let run = 0; run < runs; run += 1) {
      const corridor = corridors[run % corridors.length] ?? 'TH-KH';
      const moments = twoMoments(roll, corridor);
      const solvers = new Map<string, Solver>();
      for (const { name, less = '', reader } of readersOf(moments, ownRecords(roll, moments))) {
        const found = whatIsLearnt(moments.counted, moments.edition, reader, solvers.get(less));
        solvers.set(name, found.solver);
        looked.set(name, (looked.get(name) ?? 0) + found.looked);
        wrong.push(...found.told.map((one) => `${run} ${corridor} ${name}: ${one}`));
      }
    }
    const figures = [...looked].map(([name, count]) => `${name} ${count}`).join(', ');
    report('role-figures', runs * roles.length, seed, wrong.length, `hidden figures looked at: ${figures}`);
    expect(wrong).toEqual([]);
  }, 900_000);

  test('were the audit not to know what missions know, the same solver would find what it tells them in many years', () => {
    const roll = diceOf(seed + 1);
    const tried = runsOf(8, 40);
    const found = Array.from({ length: tried }, () => {
      const people = anyPopulation(roll, 'KH-VN').filter(({ channel }) => channel !== 'other');
      const handed = people.filter(({ channel }) => channel === 'formal');
      const reader = { people: handed, wholly: ['formal'], allowance: none };
      return whatIsLearnt(people, unaware(people, 'KH-VN'), reader).told.length > 0;
    });
    expect(found.filter((is) => is).length).toBeGreaterThan(tried / 5);
  }, 600_000);
});
