import { isUnanswered } from '../../../packages/domain/src/case/services/answer.ts';
import type { ParityReport } from '../../../packages/domain/src/report/parity/report.ts';
import type { ParityRow } from '../../../packages/domain/src/report/parity/row.ts';
import { aliasOf, everybodys, namesOf, type Row, type Side } from './numbers-of-services.ts';
import type { Sum } from './program.ts';
import type { Quarter } from './quarters.ts';

type Secret = { readonly sum: Sum; readonly count: number };
type Had = ParityRow['services'][Row['service']];

const numbers = {
  offered: (had: Had) => had?.hours !== undefined,
  accepted: (had: Had) => had?.outcome === 'accepted' || had?.outcome === 'provided',
  declined: (had: Had) => had?.outcome === 'declined',
  'not-available': (had: Had) => had?.outcome === 'not-available',
  unanswered: (had: Had) => isUnanswered(had?.outcome),
  rest: (had: Had) => had?.outcome === 'not-needed',
} as const;
const named = Object.keys(numbers) as (keyof typeof numbers)[];

function thereIn(rows: readonly ParityRow[], { organisation }: Row, side: Side): readonly ParityRow[] {
  return rows.filter((one) => one.organisation === organisation && one.foreign === (side === 'foreign'));
}

/** What was done for each who may have the service of a row. */
function servedIn(rows: readonly ParityRow[], row: Row, side: Side): readonly Had[] {
  return thereIn(rows, row, side).flatMap(({ services }) => services[row.service] ?? []);
}

/** The numbers of a group of which each is one to four persons whom the report hides. */
export function secretsOf(rows: readonly ParityRow[], row: Row, side: Side, version: string): readonly Secret[] {
  const there = thereIn(rows, row, side);
  const mine = servedIn(rows, row, side);
  const sums = namesOf(version, aliasOf(row.service)(row.service));
  const all = namesOf(version, everybodys).persons;
  const group = row[side];
  if (typeof group.persons !== 'number')
    return [
      { sum: `+ ${sums.persons}`, count: there.length < 5 && row.service !== everybodys ? 0 : mine.length },
      { sum: `+ ${all} - ${sums.persons}`, count: there.length < 5 ? 0 : there.length - mine.length },
    ];
  return named.flatMap((what) => {
    if (what !== 'rest' && typeof group[what] === 'number') return [];
    const count = mine.filter(numbers[what]).length;
    return [
      { sum: `+ ${sums[what]}`, count },
      { sum: `+ ${sums.persons} - ${sums[what]}`, count: mine.length - count },
    ];
  });
}

/** How many came between two readings, and how many of them had what is told of all at both, or had not: one to four are nobody's to know. */
export function lateIn(
  quarters: readonly Quarter[],
  reports: readonly ParityReport[],
  row: Row,
  side: Side,
): readonly Secret[] {
  const [before = [], after = []] = quarters.map(({ rows }) => servedIn(rows, row, side));
  const groups = reports.map(
    ({ rows }) =>
      rows.find(({ organisation, service }) => organisation === row.organisation && service === row.service)?.[side],
  );
  const name = aliasOf(row.service)(row.service);
  const [was, is] = [namesOf('0', name), namesOf('1', name)];
  const persons = `+ ${is.persons} - ${was.persons}`;
  const late = after.length - before.length;
  const isTold = (what: keyof typeof numbers) =>
    groups.every((group) => typeof group?.persons === 'number' && what !== 'rest' && typeof group[what] === 'number');
  return [
    { sum: persons, count: late },
    ...named.filter(isTold).flatMap((what) => {
      const count = after.filter(numbers[what]).length - before.filter(numbers[what]).length;
      return [
        { sum: `+ ${is[what]} - ${was[what]}`, count },
        { sum: `${persons} - ${is[what]} + ${was[what]}`, count: late - count },
      ];
    }),
  ];
}
