/** One figure of the model, with where it is from; `assumed` where nobody has counted it. */
export type Assumption = { readonly is: number; readonly what: string; readonly source: string };

const said = (is: number, what: string, source: string): Assumption => ({ is, what, source });
const assumed = (is: number, what: string): Assumption => ({ is, what, source: 'assumed' });

const poipet = 'Poipet, January to October 2015: 50,450 people in 1,165 trucks, 166 a day, 234 in August';

/** What the model takes for granted. Whoever knows better changes a line here. */
export const assumptions = {
  arrivalsACase: said(
    41 / 3,
    'people who arrive for each case that is opened',
    'a truck as shift leads tell it: 41 came, 3 presumed victims',
  ),
  onATruck: said(43, 'people on a truck', poipet),
  busyMonth: said(234 / 166, 'a day of the busiest month against a day of the year', poipet),
  surge: said(6485, 'people in one hour beside all others', 'Poipet, 24 June 2025: 6,485 in one hour'),
  peakHour: assumed(0.2, 'share of a day that arrives in its busiest hour'),
  peakMinute: assumed(3, 'the busiest minute of an hour against its mean'),
  workingDays: assumed(250, 'days a year on which offices work'),
  workingHours: assumed(8, 'hours a day in which they do'),
  atOnce: assumed(2, 'requests about one record, or of one person, in one second'),
  largestOrganisation: assumed(0.2, 'share of the largest organisation of all cases'),
  largestGate: assumed(0.6, 'share of the largest gate, and of its centre, of all arrivals'),
  largestCountry: assumed(0.9, 'share of the largest corridor'),
  requestSeconds: assumed(0.2, 'seconds that a function takes for a request'),
  receiptSeconds: assumed(0.03, 'seconds that a stream function takes for an item'),
  deadlinesACase: assumed(12, 'deadlines of a case in its year, each at a midnight'),
  quarterOfAnHour: said(900, 'seconds in which the clocks look at what is due at a midnight', 'goal of the platform'),
  lookSeconds: assumed(0.05, 'seconds that the clocks take for one case'),
  everySeconds: said(300, 'seconds from one round of the clocks to the next', 'infra/desks.ts'),
  roundSeconds: said(
    240,
    'seconds of a round of the clocks',
    'infra/functions.ts and functions/clocks.ts: 300 without the last 60',
  ),
  factBytes: said(
    265,
    'bytes of a fact with two counters',
    'its size by the rules of DynamoDB, reckoned by the local cloud',
  ),
  factMicros: said(8, 'microseconds of a CPU here for a fact', 'reading, checking and folding 40,000 of them'),
  loadBytes: said(
    208,
    'bytes of what a case weighs, in an index',
    'mean of 53 open cases of the demo, by the rules of DynamoDB',
  ),
  loadMicros: said(
    12,
    'microseconds of a CPU here for it',
    'reading and checking 40,000 four times in one process, 19 the first time',
  ),
  handoverBytes: said(
    761,
    'bytes of a handover’s line in an index',
    'mean of 26 of the demo, by the rules of DynamoDB',
  ),
  handoverMicros: said(49, 'microseconds of a CPU here for a line', 'reading and checking the first 40,000 of them'),
  rowBytes: said(
    533,
    'bytes of a person’s row of equal services, with ten services',
    'its size by the rules of DynamoDB',
  ),
  rowMicros: said(60, 'microseconds of a CPU here for a row', 'npm run proof, quarter-memory: 21 s for 352,000'),
  rowKept: said(700, 'bytes of memory for a row', 'npm run proof, quarter-memory: 382 MiB for 352,000'),
  slowerCpu: assumed(2, 'how much slower the CPU of a function is than the one here'),
  wholeCpu: said(
    1769,
    'megabytes at which a function has one whole CPU',
    'AWS Lambda developer guide, "Lambda quotas"',
  ),
  pageSeconds: assumed(0.1, 'seconds until a page of a megabyte is there'),
  kept: assumed(3, 'bytes of memory for a byte of a line that is kept'),
  ofItself: assumed(150, 'megabytes of a function that does nothing'),
  caseIsOpen: assumed(1, 'years for which a case is open'),
  handedOver: assumed(0.5, 'share of cases with a handover'),
  handoverIsOpen: assumed(60, 'days for which a handover is open'),
  functionMemory: said(1024, 'megabytes of a function', 'infra/functions.ts; those that nobody waits for have half'),
  kilobytesACase: assumed(120, 'kilobytes that a case and its arrivals add to all tables in a year'),
} as const satisfies Readonly<Record<string, Assumption>>;

/** How often each operation of a desk is done, by method; what stands by name is done as often as it says. */
export type Often = { readonly read: number; readonly act: number; readonly named?: Readonly<Record<string, number>> };

const truck = 1 / assumptions.onATruck.is;

/** At the border desk by each person who arrives: all of it is assumed but what a truck and a person need once. */
export const byArrival: Often = {
  read: 2 * truck,
  act: truck,
  named: {
    logArrival: 1,
    screenPerson: 1,
    giveConsent: 0.2,
    referArrival: 0.1,
    listNames: 0.1,
    whoAmI: 0.1,
    listGates: 0.1,
  },
};

/** At the other desks by each case; assumed. */
export const byCase: Readonly<Record<string, Often>> = {
  casework: {
    read: 2,
    act: 0.5,
    named: {
      viewCase: 100,
      readSection: 40,
      listCases: 30,
      listToOpen: 3,
      openCase: 1,
      findPerson: 2,
      answerService: 20,
    },
  },
  health: { read: 5, act: 1 },
  partner: { read: 2, act: 0.2 },
  'own-record': { read: 0.3, act: 0.05 },
};

/** At any other desk (embassies, missions, offices, oversight); assumed. */
export const elsewhere: Often = { read: 1, act: 0.1 };

export const sizes = [1500, 10_000, 100_000, 1_000_000] as const;
