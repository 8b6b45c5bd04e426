import { columns } from '../bench/ledger-table.ts';
import type { Bill } from '../bench/money.ts';
import { prices } from '../bench/prices.ts';
import { type Assumption, assumptions } from './assumptions.ts';
import type { Estimate } from './estimate.ts';
import { quotas } from './limits.ts';
import { partitionLimit } from './load.ts';

const whole = (count: number): string => Math.ceil(count).toLocaleString('en');
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const dollars = (sum: number): string => `$${sum.toFixed(2)}`;
const held = ({ is, most }: Estimate['log']): string => `${whole(is)} of ${whole(most)}: ${percent(is / most)}`;

type Row = readonly [string, string, string];

/** Each row says in its first column how its figure was come by. */
function rowsOf(estimate: Estimate): readonly Row[] {
  const { partitions, requests, log, clocks, month, readings, kms, rsa, lambda, bill } = estimate;
  return [
    ...partitions.map(
      ({ at, shape, write, read, share }): Row => [
        'partition: units measured locally, rates by model',
        `${at} ${shape}`,
        `${whole(write)} of ${whole(partitionLimit.write)} WCU, ${whole(read)} of ${whole(partitionLimit.read)} RCU: ${percent(share)}`,
      ],
    ),
    ['by model', 'requests a second', whole(requests)],
    ['by model', 'receipts a second into the log', held(log)],
    [
      'by model; that those which fail delay none: measured by npm run proof',
      'minutes for all deadlines of a midnight',
      `${whole(clocks.deadlines)} in ${whole(clocks.rounds)} round(s), ${held(clocks)}`,
    ],
    [
      'facts an event measured locally, rates by model; memory: measured by npm run proof',
      'facts of the busiest month',
      whole(month.facts),
    ],
    ...readings.map(
      ({ name, records, seconds, ofSeconds, megabytes, ofMegabytes, read, share }): Row => [
        'a reading that grows, by model',
        name,
        `${whole(records)} in ${whole(seconds)} of ${whole(ofSeconds)} s, ${whole(megabytes)} of ${whole(ofMegabytes)} MB, ${whole(read)} of ${whole(partitionLimit.read)} RCU: ${percent(share)}`,
      ],
    ),
    ['calls measured locally, rates by model', 'KMS calls a second', held(kms)],
    ['calls measured locally, rates by model', '… had all of them been of RSA keys', held(rsa)],
    ['by model', 'functions at once', held(lambda)],
    ...bill.items.map(({ name, dollars: sum }): Row => ['bill of a month, by model', name, dollars(sum)]),
    ['bill of a month, by model', 'sum', dollars(bill.dollars)],
  ];
}

/** What a column says again is said once. */
function textOf(estimate: Estimate): string {
  const rows = rowsOf(estimate);
  const told = rows.map(([how, ...others], at) => [how === rows[at - 1]?.[0] ? '' : how, ...others]);
  return `${whole(estimate.cases)} cases a year, at the busiest second\n${columns(told)}`;
}

function assumptionRow({ is, what, source }: Assumption): string[] {
  return [String(Math.round(is * 1000) / 1000), what, source];
}

function printIdle(idle: readonly Bill[]): void {
  const years = idle.map(({ dollars: sum }, year) => `year ${year + 1} ${dollars(sum)}`);
  console.log(
    `\nidle month with the rotation of keys (counted from the template; ${prices.note}): ${years.join(', ')}`,
  );
  const most = (idle[0]?.items ?? []).toSorted((one, other) => other.dollars - one.dollars).slice(0, 3);
  console.log(`most of it: ${most.map(({ name, dollars: sum }) => `${name} ${dollars(sum)}`).join('; ')}`);
  console.log(
    'Not in the bills: mails, logs beyond two gigabytes, what the app’s files cost to send, readings that grow.',
  );
}

/** Everything the model says, for a reader at a terminal. */
export function printScale(estimates: readonly Estimate[], idle: readonly Bill[]): void {
  console.log('Nothing here was measured on AWS. The model takes for granted\n');
  console.log(columns(Object.values(assumptions).map(assumptionRow)));
  console.log(columns(Object.values(quotas).map(({ is, source }) => [whole(is), source])));
  for (const one of estimates) console.log(`\n${textOf(one)}`);
  printIdle(idle);
  const beyond = estimates.flatMap(({ cases, beyond: some }) => some.map((one) => `${whole(cases)} cases: ${one}`));
  console.log(beyond.length === 0 ? 'nothing is beyond 80 % of its limit' : `beyond 80 %:\n  ${beyond.join('\n  ')}`);
}
