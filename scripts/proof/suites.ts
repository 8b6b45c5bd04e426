export type Suite = {
  readonly name: string;
  /** The test file; `npm test` runs the same one at CI size, unless it is `onlyHereAs` told. */
  readonly file: string;
  /** What the full count is. */
  readonly count: string;
  /** After this many minutes it is stopped and counts as failed; the whole run is stopped after `minutesInAll`. */
  readonly minutes: number;
  /** Not under `npm test`: at a size that a commit can wait for it would prove nothing that a cheaper suite does not; which, is said here. */
  readonly onlyHereAs?: string;
};

/** A run of all suites takes no longer: whatever is not done by then counts as failed. */
export const minutesInAll = 75;

/** The suites whose counts are too large for every commit, in the order they run. */
export const suites: readonly Suite[] = [
  { name: 'checklists', file: 'test/proof/checklists.test.ts', count: '76 items, each alone undone', minutes: 0.5 },
  { name: 'equal-services', file: 'test/proof/equal-services.test.ts', count: '10,000 pairs of cases', minutes: 2 },
  { name: 'case-lives', file: 'test/proof/case-lives.test.ts', count: '10,000 lives, four ways', minutes: 2.5 },
  {
    name: 'presumptions',
    file: 'test/law/two-presumptions.test.ts',
    count: '10,000 and more, each swapped',
    minutes: 2,
  },
  { name: 'ages', file: 'test/domain/age.test.ts', count: '10,000 birth dates, 10,000 estimates', minutes: 0.5 },
  { name: 'free-to-go', file: 'test/domain/free-to-go.test.ts', count: '10,000 files, three ways', minutes: 2 },
  { name: 'random-walk', file: 'test/proof/random-walk.test.ts', count: '200,000 commands on cases', minutes: 3 },
  {
    name: 'never-throws',
    file: 'test/proof/never-throws.test.ts',
    count: '10,000 mixed cases, three ways',
    minutes: 3,
  },
  { name: 'statement', file: 'test/proof/statement.test.ts', count: '1,000 histories, five languages', minutes: 1 },
  { name: 'matrix', file: 'test/proof/matrix.test.ts', count: 'every function and key, table and prefix', minutes: 5 },
  { name: 'access', file: 'test/proof/access.test.ts', count: 'role, operation, relation, section', minutes: 5 },
  {
    name: 'canaries',
    file: 'test/proof/canaries.test.ts',
    count: '2,000 words in every field, 23 encodings',
    minutes: 8,
  },
  { name: 'no-oracle', file: 'test/proof/no-oracle.test.ts', count: '5,000 pairs of absent and denied', minutes: 15 },
  {
    name: 'embassy-flag',
    file: 'test/proof/embassy-flag.test.ts',
    count: 'every operation, seen by the embassy',
    minutes: 12,
  },
  { name: 'gates', file: 'test/proof/gates.test.ts', count: 'each gate of the border desk, 43 people', minutes: 2 },
  {
    name: 'ciphertexts',
    file: 'test/proof/ciphertexts.test.ts',
    count: '10,000 alterations, 20,000 seals',
    minutes: 1,
  },
  {
    name: 'oversight-clocks',
    file: 'test/proof/oversight-clocks.test.ts',
    count: '10,000 days each, 50 providers at once, 14 reminders on each of 8 days',
    minutes: 2,
  },
  { name: 'notices', file: 'test/proof/notices.test.ts', count: '1,000 notices, faults of every kind', minutes: 3 },
  { name: 'links', file: 'test/proof/links.test.ts', count: '10,000 wrong links and codes', minutes: 15 },
  { name: 'races', file: 'test/proof/races.test.ts', count: '1,000 handovers decided at once', minutes: 5 },
  {
    name: 'handover-model',
    file: 'test/proof/handover-model.test.ts',
    count: '20,000 steps on the store, 600 crowds',
    minutes: 10,
  },
  {
    name: 'outbox',
    file: 'test/proof/outbox.test.ts',
    count: '1,000 schedules of line, tabs, clock, disk',
    minutes: 5,
  },
  {
    name: 'outbox-in-browser',
    file: 'test/web/outbox-in-browser.test.ts',
    count: '30 lives of a tablet in Chromium',
    minutes: 15,
  },
  { name: 'faults', file: 'test/proof/faults.test.ts', count: '5,000 arrivals, 2,000 faults', minutes: 6 },
  { name: 'bad-input', file: 'test/proof/bad-input.test.ts', count: '10,000 wrong requests', minutes: 5 },
  { name: 'over-grants', file: 'test/proof/over-grants.test.ts', count: 'every statement of every role', minutes: 5 },
  { name: 'ledger', file: 'test/proof/ledger.test.ts', count: 'every operation, call by call', minutes: 3 },
  {
    name: 'two-people',
    file: 'test/proof/two-people.test.ts',
    count: '5 acts on cases, 1,000 races each',
    minutes: 14,
  },
  {
    name: 'two-people-elsewhere',
    file: 'test/proof/two-people-elsewhere.test.ts',
    count: '3 other acts, 1,000 races each',
    minutes: 10,
  },
  { name: 'fail-closed', file: 'test/proof/fail-closed.test.ts', count: '10,000 sensitive reads', minutes: 2 },
  { name: 'withdrawal', file: 'test/proof/withdrawal.test.ts', count: '200 withdrawals, five holders', minutes: 12 },
  { name: 'tampering', file: 'test/proof/tampering.test.ts', count: '8 kinds, 1,000 each, 1,000 clean', minutes: 2 },
  { name: 'erasure', file: 'test/proof/erasure.test.ts', count: '100 of 1,000 erased, dumped, restored', minutes: 15 },
  {
    name: 'seizure',
    file: 'test/proof/seizure.test.ts',
    count: '60 files in nine sections, 174 of them copied',
    minutes: 8,
  },
  {
    name: 'restore-drill',
    file: 'test/proof/restore-drill.test.ts',
    count: '10,000 items wiped and put back, twice',
    minutes: 5,
    onlyHereAs: 'each part of the drill is held by test/scripts/restore-drill.test.ts',
  },
  {
    name: 'screens',
    file: 'test/proof/screens.test.ts',
    count: 'Lighthouse on home and form, first use, cold start, five times each',
    minutes: 8,
    onlyHereAs:
      'speed is never a timed test; what is no figure is held by test/web/{pages,page-policy,installed,offline}.test.ts',
  },
  { name: 'truck', file: 'test/web/truck/truck.test.ts', count: '43 people by keyboard, 7 by thumb', minutes: 5 },
  {
    name: 'truck-offline',
    file: 'test/web/truck/truck-offline.test.ts',
    count: '43 people without a signal',
    minutes: 5,
  },
  {
    name: 'pages',
    file: 'test/web/pages.test.ts',
    count: 'half of all pages, five languages, each state',
    minutes: 15,
  },
  {
    name: 'pages-of-others',
    file: 'test/web/pages-of-others.test.ts',
    count: 'the other half, five languages, each state',
    minutes: 15,
  },
  {
    name: 'suppression',
    file: 'test/proof/suppression.test.ts',
    count: '200 tables against the optimum, 5,000 against flows',
    minutes: 4,
  },
  {
    name: 'differencing',
    file: 'test/proof/differencing.test.ts',
    count: '20,000 pairs and triples, 2,000 populations',
    minutes: 15,
  },
  { name: 'hidden-figures', file: 'test/proof/hidden-figures.test.ts', count: '300 years, by a solver', minutes: 10 },
  { name: 'parity', file: 'test/proof/parity.test.ts', count: '200 planted quarters, 200 equal ones', minutes: 2 },
  { name: 'recount', file: 'test/proof/recount.test.ts', count: '100 years of five countries, halved', minutes: 3 },
  {
    name: 'recount-streams',
    file: 'test/proof/recount-streams.test.ts',
    count: '6 years over HTTP',
    minutes: 10,
    onlyHereAs: 'the figures are held by test/proof/recount.test.ts, streams and HTTP by test/functions/months.test.ts',
  },
  {
    name: 'recompute',
    file: 'test/proof/recompute.test.ts',
    count: '325 sealed months, 200 late entries',
    minutes: 10,
  },
  { name: 'public-2008', file: 'test/proof/public-2008.test.ts', count: 'each hidden figure of 2008', minutes: 1 },
  {
    name: 'large-workbook',
    file: 'test/interchange/twenty-thousand-rows.test.ts',
    count: '20,000 rows with every field',
    minutes: 5,
  },
  {
    name: 'workbooks',
    file: 'test/interchange/round-trip.test.ts',
    count: '84 fields, every code, five formats',
    minutes: 1,
  },
  {
    name: 'templates',
    file: 'test/interchange/official-templates.test.ts',
    count: 'three official templates with their defects',
    minutes: 1,
  },
  {
    name: 'report-cost',
    file: 'test/proof/report-cost.test.ts',
    count: '1,000 and 20,000 cases',
    minutes: 5,
    onlyHereAs: 'the calls of the same readings are counted at two sizes by test/bench/verb.test.ts',
  },
  {
    name: 'grown-project',
    file: 'test/scripts/grown-project.test.ts',
    count: 'every file of the product, typed with a fifth country and a sixth language',
    minutes: 5,
  },
  { name: 'year-2008', file: 'test/proof/year-2008.test.ts', count: '1,377 cases', minutes: 13 },
];
