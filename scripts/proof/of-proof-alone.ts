import type { Suite } from './suite.ts';

/** Suites that no commit waits for: at a size that it could wait for they prove nothing that a cheaper one does not. */
export const ofProofAlone: readonly Suite[] = [
  {
    name: 'demo',
    file: 'test/scripts/demo-past.test.ts',
    count: 'two years and today, told by npm start',
    minutes: 5,
    runs: 'alone',
    onlyHereAs:
      'each kind of story of the two years is held by test/journeys/past.test.ts, today’s by test/scripts/demo.test.ts',
  },
  {
    name: 'time-as-oracle',
    file: 'test/proof/time-as-oracle.test.ts',
    count: '28 operations, 150 answers of absent and of denied each',
    minutes: 15,
    runs: 'waiting',
    onlyHereAs:
      'times among other suites mean nothing; that both answers leave at a step is held by test/runtime/next-step.test.ts',
  },
  {
    name: 'restore-drill',
    file: 'test/proof/restore-drill.test.ts',
    count: '10,000 items wiped and put back, twice',
    minutes: 5,
    runs: 'alone',
    onlyHereAs: 'each part of the drill is held by test/scripts/restore-drill.test.ts',
  },
  {
    name: 'readers',
    file: 'test/proof/readers.test.ts',
    count: 'one report and one case, each read 1,440 times, by twelve people and by one',
    minutes: 5,
    onlyHereAs: 'that no reader meets another is held by test/store/readers-at-once.test.ts, on DynamoDB Local',
  },
  {
    name: 'screens',
    file: 'test/proof/screens.test.ts',
    count: 'Lighthouse on home and form, first use, cold start, five times each',
    minutes: 8,
    runs: 'alone',
    onlyHereAs:
      'speed is never a timed test; what is no figure is held by test/web/{pages,page-policy,installed,offline}.test.ts',
  },
  {
    name: 'truck-offline',
    file: 'test/web/truck/truck-offline.test.ts',
    count: '43 people without a signal',
    minutes: 5,
    onlyHereAs:
      'a truck without a signal, a reload and a lock are held by test/web/offline.test.ts, pauses and restarts by test/proof/outbox.test.ts',
  },
  {
    name: 'recount-streams',
    file: 'test/proof/recount-streams.test.ts',
    count: '6 years over HTTP',
    minutes: 10,
    onlyHereAs: 'the figures are held by test/proof/recount.test.ts, streams and HTTP by test/functions/months.test.ts',
  },
  {
    name: 'grown-project',
    file: 'test/scripts/grown-project.test.ts',
    count: 'every file of the product, typed with a fifth country and a sixth language',
    minutes: 5,
    onlyHereAs:
      'files, words and lists of a further country and language are held by test/scripts/further-country.test.ts; stacks, types and a handover of the same copy stand here alone',
  },
  {
    name: 'bench',
    file: 'test/bench/verb.test.ts',
    count: 'npm run bench as it is typed, small',
    minutes: 5,
    onlyHereAs:
      'what it counts is held by test/proof/{ledger,report-cost}.test.ts, its limits and options by test/scripts/bench-limits.test.ts',
  },
  {
    name: 'mutation',
    file: 'test/proof/mutation.test.ts',
    count: 'one slice of the vault, each condition changed, and one of nothing',
    minutes: 5,
    onlyHereAs: 'parts, bounds, names and the reading of a report are held by test/scripts/mutation.test.ts',
  },
];
