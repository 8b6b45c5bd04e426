import type { Fact } from '../../../packages/domain/src/report/fact.ts';
import { foldFacts, type Vector } from '../../../packages/domain/src/report/vector.ts';

const kinds = ['men', 'women', 'boys', 'girls'] as const;

/** Somebody off a truck: whoever shows an indicator is presumed a victim, and whoever is presumed one was screened. */
export type Arrived = {
  readonly kind: (typeof kinds)[number];
  readonly screened: boolean;
  readonly presumed: boolean;
  readonly withIndicators: boolean;
  readonly referred: boolean;
};
/** Whom the trucks of a month brought, by two moments. */
export type Trucks = readonly [before: readonly Arrived[], after: readonly Arrived[]];

const sizes = [1, 3, 4, 6, 9, 14, 25, 43];
const often = [0, 0.05, 0.2, 0.5, 0.8, 0.95, 1];

function one<Of>(roll: () => number, all: readonly Of[]): Of {
  return all[Math.floor(roll() * all.length)] as Of;
}

function truck(roll: () => number, people: number): readonly Arrived[] {
  const brought = kinds.filter(() => roll() < 0.6);
  const [screened, presumed, shown, referred] = [
    one(roll, [0.9, 1, 1]),
    one(roll, often),
    one(roll, often),
    one(roll, often),
  ];
  return Array.from({ length: people }, () => {
    const isScreened = roll() < screened;
    const isPresumed = isScreened && roll() < presumed;
    return {
      kind: one(roll, brought.length > 0 ? brought : kinds),
      screened: isScreened,
      presumed: isPresumed,
      withIndicators: isPresumed && roll() < shown,
      referred: roll() < referred,
    };
  });
}

/** One to three trucks, and the same with one that was closed late; of some the late ones are all alike. */
export function trucksTwice(roll: () => number): Trucks {
  const before = Array.from({ length: 1 + Math.floor(roll() * 3) }, () => truck(roll, one(roll, sizes))).flat();
  const late = truck(roll, one(roll, [1, 5, 8, 12]));
  const [first] = late;
  const isAlike = roll() < 0.5 && first !== undefined;
  return [before, [...before, ...(isAlike ? late.map(() => first) : late)]];
}

/** The counters of a month, as the platform folds them. */
export function countersOf(people: readonly Arrived[]): Vector {
  const count = (is: (who: Arrived) => boolean) => people.filter(is).length;
  const counted = {
    men: count(({ kind }) => kind === 'men'),
    women: count(({ kind }) => kind === 'women'),
    boys: count(({ kind }) => kind === 'boys'),
    girls: count(({ kind }) => kind === 'girls'),
  };
  const at = '2008-03-10T05:00:00.000Z';
  const funnel = {
    declared: people.length,
    counted,
    logged: people.length,
    screened: count(({ screened }) => screened),
    withIndicators: count(({ withIndicators }) => withIndicators),
    presumed: count(({ presumed }) => presumed),
    children: counted.boys + counted.girls,
    referred: count(({ referred }) => referred),
  };
  const closed: Fact = { type: 'batch-closed', id: 'trucks', country: 'TH', at, recordedAt: at, funnel };
  return foldFacts([closed]);
}
