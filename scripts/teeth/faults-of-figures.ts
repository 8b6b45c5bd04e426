import { type Fault, faultsIn } from './fault.ts';

const told = faultsIn('functions/handlers/months.ts', 'test/proof/told-months.test.ts');

const quiet = faultsIn('packages/domain/src/report/public/figures-read.ts', 'test/proof/quiet-figures.test.ts');
const missions = faultsIn('packages/domain/src/report/public/counted.ts', 'test/domain/known-handovers.test.ts');
const ways = faultsIn(
  'packages/domain/src/report/public/received.ts',
  'test/domain/ways-beside-equal-services.test.ts',
);
const restated = faultsIn('packages/domain/src/report/sealed-figures.ts', 'test/functions/live-picture.test.ts');
const hours = faultsIn('packages/domain/src/report/parity/groups.ts', 'test/domain/parity-group-solver.test.ts');

/** A figure is told to who may not read it. */
export const faultsOfFigures: readonly Fault[] = [
  told(
    'month-under-no-secret',
    'The list of months tells the hash of the figures themselves.',
    `const { month, keyedHash, facts, countedAt } = hashed(`,
    `const { month, hash: keyedHash, facts, countedAt } = hashed(`,
  ),
  told(
    'number-of-facts',
    'The list of months tells how many facts a month has, and so of how many people it is.',
    `bandOf(facts)`,
    `String(facts) as ReturnType<typeof bandOf>`,
  ),
  quiet(
    'quiet-in-public',
    'A published table counts handovers that no mission may know.',
    ` - (counters[quietly + as + name] ?? 0)`,
    ``,
  ),
  missions(
    'missions-know-nothing',
    'The audit forgets that missions know every handover.',
    `knows === 'mission' ? handed : 0`,
    `knows === 'mission' ? 0 * handed : 0`,
  ),
  ways(
    'ways-beside-equal-services',
    'Ways home are composed and audited without a look at equal services.',
    `line.table !== 'channel' || ways ||`,
    `line.table !== 'channel' || true || ways ||`,
  ),
  {
    name: 'hidden-ways-uncounted',
    says: 'Of the ways home only those that are told by themselves are held beside equal services.',
    file: 'packages/domain/src/report/public/received.ts',
    from: `others.reduce((sum, { cell }) => sum + cell.count, 0)`,
    to: `others.reduce((sum, { cell }) => sum + (cell.count < 10 ? 0 : cell.count), 0)`,
    suite: 'test/proof/role-services.test.ts',
  },
  {
    name: 'embassies-narrow-hidden-figures',
    says: 'Beside public tables an embassy finds hidden figures by the handovers that it knows.',
    file: 'packages/domain/src/report/public/counted.ts',
    from: `knows === 'mission' ? handed : 0`,
    to: `knows === 'mission' ? handed - handed : 0`,
    suite: 'test/proof/role-figures.test.ts',
  },
  restated(
    'restated-by-one',
    'Figures that were told are told anew though one person alone came late.',
    `Math.abs(by) >= fewest`,
    `Math.abs(by) >= 1`,
  ),
  hours(
    'hours-from-ten',
    'Hours stand beside a hidden number of offers as soon as there were ten.',
    `persons - mostOfFew >= fewest`,
    `persons >= fewest`,
  ),
  {
    name: 'row-of-services-lost-in-a-batch',
    says: 'What was offered is not compared where another event of the file came with it.',
    file: 'functions/facts.ts',
    from: `const isTold = after.length > 0 && (!isServing ||`,
    to: `const isTold = after.length > 0 || (!isServing &&`,
    suite: 'test/functions/facts-of-a-batch.test.ts',
  },
  {
    name: 'month-forgotten-by-a-second-try',
    says: 'A count that got no further than to its facts never tells their month, should it be tried again with another event.',
    file: 'functions/facts.ts',
    from: `of: [item, ...before].map(placeOf)`,
    to: `of: [item].map(placeOf)`,
    suite: 'test/functions/facts-of-a-batch.test.ts',
  },
];
