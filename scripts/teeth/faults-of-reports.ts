import { type Fault, faultsIn } from './fault.ts';

const history = faultsIn('packages/domain/src/report/history.ts', 'test/domain/report-history.test.ts');
const bilateral = faultsIn('packages/domain/src/report/bilateral.ts', 'test/domain/report-history.test.ts');
const equal = faultsIn('packages/domain/src/report/parity/year.ts', 'test/domain/equal-year.test.ts');
const read = faultsIn('functions/handlers/months-read.ts', 'test/functions/mended-month.test.ts');

/** A report tells what it must not, or takes for final what is not. */
export const faultsOfReports: readonly Fault[] = [
  bilateral(
    'late-entry-told-abroad',
    'Another country reads what one late entry added.',
    `abroad ? historyAbroad(months) : historyOf(months, fold)`,
    `historyOf(months, fold)`,
  ),
  bilateral('stale-is-final', 'A report of which a late entry waits is called final.', ` && waits === undefined,`, `,`),
  history(
    'earlier-figure-is-todays',
    'Beside a figure stands itself in place of what stood before.',
    `const earlier = new Map(now).set(month, counters);`,
    `const earlier = new Map(now).set(month, made.counters);`,
  ),
  equal(
    'hidden-row-is-summed',
    'Equal services of a year are reckoned from rows of which one side is hidden.',
    `rows.filter(isTold)`,
    `rows`,
  ),
  read(
    'restated-month-without-a-past',
    'A restated month does not say what it was before.',
    `version > 1 ? await`,
    `version < 1 ? await`,
  ),
  read(
    'late-entry-waits-unsaid',
    'A sealed month of which a late entry waits says so nowhere.',
    `noteOf(one) !== upTo`,
    `noteOf(one) === ''`,
  ),
  history(
    'restated-for-no-reason',
    'A version of a report does not say why its month was restated.',
    `        ...(because === undefined ? {} : { because }),\n        ...(office`,
    `        ...(office`,
  ),
  history(
    'restated-by-nobody',
    'A version of a report does not say which office restated its month.',
    `        ...(office === undefined ? {} : { office }),\n`,
    ``,
  ),
];
