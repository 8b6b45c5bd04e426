import { service } from '../../../packages/domain/src/case/clear.ts';
import { entitlements } from '../../../packages/domain/src/case/needs.ts';
import type { ReferralAnswer } from '../../../packages/domain/src/report/parity/referral-answer.ts';
import type { ParityRow } from '../../../packages/domain/src/report/parity/row.ts';

const quarter = '2008-Q1';
const outcomes = ['accepted', 'declined', 'not-available', 'not-needed', 'provided', 'offered'] as const;
const sizes = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 14, 18, 25];

/** What one quarter has: a row for each file that was opened in it, and how referrals of partners were answered. */
export type Quarter = { readonly rows: readonly ParityRow[]; readonly answers: readonly ReferralAnswer[] };

type Leaning = { readonly offered: number; readonly answered: number; readonly favourite: number };

function one<Of>(roll: () => number, all: readonly Of[]): Of {
  return all[Math.floor(roll() * all.length)] as Of;
}

/** How a centre serves: most things to nearly everybody or nearly nobody, which is what makes small numbers. */
function leaningsOf(roll: () => number): ReadonlyMap<string, Leaning> {
  const often = () => one(roll, [0, 0.05, 0.2, 0.5, 0.85, 0.95, 1]);
  return new Map(
    service.options.map((name) => [
      name,
      { offered: often(), answered: often(), favourite: Math.floor(roll() * outcomes.length) },
    ]),
  );
}

type Centre = {
  readonly organisation: string;
  readonly leanings: ReadonlyMap<string, Leaning>;
  readonly children: number;
  readonly interpreted: number;
};

function personAt(
  roll: () => number,
  { organisation, leanings, children, interpreted }: Centre,
  foreign: boolean,
): ParityRow {
  const needs = {
    age: roll() < children ? ('child' as const) : ('adult' as const),
    needsInterpreter: roll() < interpreted,
    needsSignLanguage: roll() < 0.03,
    hasProceeding: roll() < 0.3,
    wishesToTravelHome: roll() < 0.4,
  };
  const services = Object.fromEntries(
    entitlements(needs).map((name) => {
      const { offered, answered, favourite } = leanings.get(name) ?? { offered: 1, answered: 1, favourite: 0 };
      const hours = roll() < offered ? { hours: Math.floor(roll() * 60) } : {};
      const outcome = roll() < 0.8 ? outcomes[favourite] : one(roll, outcomes);
      return [name, { ...hours, ...(roll() < answered && outcome !== undefined ? { outcome } : {}) }];
    }),
  );
  return { quarter, organisation, foreign, services };
}

function answersAt(roll: () => number, organisation: string, rows: readonly ParityRow[]): readonly ReferralAnswer[] {
  return [false, true].flatMap((foreign) => {
    const taken = rows.filter((row) => row.foreign === foreign && roll() < 0.7).length;
    const all = [
      ...new Array<boolean>(taken).fill(false),
      ...new Array<boolean>(one(roll, [0, 0, 1, 3, 6, 12])).fill(true),
    ];
    return all.map((declined) => ({ organisation, foreign, declined }));
  });
}

/** A centre at which everybody has the same and takes everything, and five or more come late: figures that may be told anew. */
function alike(roll: () => number): readonly [before: Quarter, after: Quarter] {
  const served = Object.fromEntries(
    entitlements({
      age: 'adult',
      needsInterpreter: false,
      needsSignLanguage: false,
      hasProceeding: false,
      wishesToTravelHome: false,
    }).map((name) => [name, { hours: 4, outcome: 'accepted' as const }]),
  );
  const people = (foreign: boolean, count: number): readonly ParityRow[] =>
    Array.from({ length: count }, () => ({ quarter, organisation: 'shelter-a', foreign, services: served }));
  const rows = [...people(false, one(roll, sizes)), ...people(true, one(roll, sizes))];
  return [
    { rows, answers: [] },
    { rows: [...rows, ...people(roll() < 0.5, one(roll, [3, 5, 9]))], answers: [] },
  ];
}

/** A quarter at one to three centres, and the same with who came late: some more, at one of them. */
export function quarterTwice(roll: () => number): readonly [before: Quarter, after: Quarter] {
  if (roll() < 0.3) return alike(roll);
  const centres = ['shelter-a', 'shelter-b', 'shelter-c'].slice(0, 1 + Math.floor(roll() * 3)).map((organisation) => ({
    organisation,
    leanings: leaningsOf(roll),
    children: one(roll, [0, 0.1, 0.5, 0.9]),
    interpreted: one(roll, [0, 0.1, 0.5, 0.9]),
  }));
  const people = (centre: Centre, foreign: boolean, count: number) =>
    Array.from({ length: count }, () => personAt(roll, centre, foreign));
  const rows = centres.flatMap((centre) =>
    [false, true].flatMap((foreign) => people(centre, foreign, one(roll, sizes))),
  );
  const answers =
    roll() < 0.5
      ? []
      : centres.flatMap(({ organisation }) =>
          answersAt(
            roll,
            organisation,
            rows.filter((row) => row.organisation === organisation),
          ),
        );
  const late = people(one(roll, centres), roll() < 0.5, one(roll, [1, 3, 5, 8]));
  return [
    { rows, answers },
    { rows: [...rows, ...late], answers },
  ];
}
