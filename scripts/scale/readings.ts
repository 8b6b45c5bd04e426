import { hoursKept, keptFrom } from '@homeward/domain/report/kept-count';
import { gateFigures } from '@homeward/domain/settings/gate-figures';
import { pageEvery } from '@homeward/store/page';
import { assumptions } from './assumptions.ts';
import { partitionLimit } from './load.ts';

/** What a function is given, by its short name: seconds, and megabytes of memory. */
export type Given = ReadonlyMap<string, { readonly seconds: number; readonly megabytes: number }>;

/** A reading that takes longer the more there is: all of a list or of a month, page by page. */
export type Grown = {
  readonly name: string;
  readonly records: number;
  readonly seconds: number;
  readonly ofSeconds: number;
  readonly megabytes: number;
  readonly ofMegabytes: number;
  /** Read units a second that it takes of one partition, while so many as `atOnce` says do the same. */
  readonly read: number;
  /** Of what it may take, whichever of time, memory and units is nearest to it. */
  readonly share: number;
};

/** A record: its bytes in a table, the CPU that reading it costs, and the bytes of memory that it takes where it is kept. */
type Kind = { readonly bytes: number; readonly micros: number; readonly kept: number };
type Reading = {
  readonly name: string;
  readonly by: string;
  readonly of: Kind;
  /** Whether it reads what was written a moment before, which takes twice the units. */
  readonly consistent?: true;
  /** How many records, of so many cases a year with so many facts in the busiest month. */
  readonly records: (cases: number, facts: number) => number;
};

const { factBytes, factMicros, loadBytes, loadMicros, handoverBytes, handoverMicros, rowBytes, rowKept, rowMicros } =
  assumptions;
const { largestCountry, largestOrganisation } = assumptions;
const fact: Kind = { bytes: factBytes.is, micros: factMicros.is, kept: 0 };
const load: Kind = { bytes: loadBytes.is, micros: loadMicros.is, kept: loadBytes.is * assumptions.kept.is };
/** The database picks out those of the days to come: so much of a line reaches the reader. */
const ofTheWeek = gateFigures.lookAhead.value / assumptions.handoverIsOpen.is;
const handover: Kind = {
  bytes: handoverBytes.is,
  micros: handoverMicros.is * ofTheWeek,
  kept: handoverBytes.is * assumptions.kept.is * ofTheWeek,
};
const row: Kind = { bytes: rowBytes.is, micros: rowMicros.is, kept: rowKept.is };

/**
 * Facts that a request folds of so many of a month: all of a small one; of a large one none, for it reads the count that is kept. The most
 * that a month comes to before the clocks see that it is large: what the busiest hour of one brings is on top.
 */
const foldedOf = (facts: number) => Math.min(facts, keptFrom + busiestHour(facts));
/** The clocks look once in so many hours whether a month has become large. */
const busiestHour = (facts: number) => (facts / 30) * assumptions.peakHour.is * hoursKept.running;
const ofTheLargest = (cases: number) => cases * largestOrganisation.is * assumptions.caseIsOpen.is;
const onTheWay = (cases: number) =>
  (cases * assumptions.handedOver.is * largestCountry.is * assumptions.handoverIsOpen.is) / 365;

/** All that read a list or a month to its end (`openLoadsOf`, `handoversThrough`, `parityOf` and `foldMonths` of the product: what they read grows with the cases). */
const readings: readonly Reading[] = [
  {
    name: 'viewBilateralReport: the month that runs and the one before',
    by: 'task-force',
    of: fact,
    records: (_cases, facts) => 2 * foldedOf(facts * largestCountry.is),
  },
  {
    name: 'listMonths: every month of a year again',
    by: 'oversight',
    of: fact,
    records: (_cases, facts) => 12 * foldedOf((facts * largestCountry.is) / assumptions.busyMonth.is),
  },
  {
    name: 'sealMonth, restateMonth: a month',
    by: 'oversight',
    of: fact,
    records: (_cases, facts) => foldedOf(facts * largestCountry.is),
  },
  {
    name: 'months-sealed, months-counted of the clocks: a month',
    by: 'clocks',
    of: fact,
    records: (_cases, facts) => facts * largestCountry.is,
  },
  {
    name: 'figures-sealed of the clocks: equal services of a quarter',
    by: 'clocks',
    of: row,
    consistent: true,
    records: (cases) => (cases / 4) * assumptions.busyMonth.is,
  },
  {
    name: 'viewExposure, exportCase: what the open cases of an organisation weigh',
    by: 'casework',
    of: load,
    records: ofTheLargest,
  },
  {
    name: 'listHandoversAtGate: the open handovers of a country',
    by: 'transit',
    of: handover,
    records: onTheWay,
  },
];

const megabyte = 1_000_000;
/** A read unit that is eventually consistent is two pages of 4 KB. */
const unitsAMegabyte = 1_048_576 / 8192;

function grown({ name, by, of, records, consistent }: Reading, cases: number, facts: number, given: Given): Grown {
  const reader = given.get(by);
  if (reader === undefined) throw new Error(`The template has no function ${by}.`);
  const { seconds: ofSeconds, megabytes: ofMegabytes } = reader;
  const count = Math.ceil(records(cases, facts));
  const pages = (count * of.bytes) / 1_048_576;
  const cpu = Math.min(1, ofMegabytes / assumptions.wholeCpu.is) / assumptions.slowerCpu.is;
  const perPage = (of.micros * (1_048_576 / of.bytes)) / 1e6 / cpu;
  // The next page is on its way while one is read, and none sooner than the product lets it; the first is waited for.
  const { pageSeconds, ofItself } = assumptions;
  const seconds = Math.min(1, pages) * pageSeconds.is + pages * Math.max(pageSeconds.is, pageEvery / 1000, perPage);
  const megabytes = ofItself.is + (count * of.kept) / megabyte;
  const units = consistent ? 2 * unitsAMegabyte : unitsAMegabyte;
  const read = Math.min(pages, pages / seconds) * units * assumptions.atOnce.is;
  const share = Math.max(seconds / ofSeconds, megabytes / ofMegabytes, read / partitionLimit.read);
  return { name, records: count, seconds, ofSeconds, megabytes, ofMegabytes, read, share };
}

/** How long each of them takes, and of how much memory. `facts`: in the busiest month, of all countries. */
export function grownReadings(cases: number, facts: number, given: Given): readonly Grown[] {
  return readings.map((one) => grown(one, cases, facts, given));
}
