import { columns, ledgerTable } from './ledger-table.ts';
import type { Measured } from './measure.ts';
import type { Bill } from './money.ts';
import { prices } from './prices.ts';

type Machine = {
  readonly load: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly node: string;
  readonly emulator: string;
  readonly seed: number;
  readonly seconds: number;
  readonly failed: readonly string[];
  readonly full: boolean;
};

/** Everything a run found, for a reader at a terminal. */
export function printBench({ lines, exact, bills, ratios }: Measured, machine: Machine): void {
  console.log(
    'Calls of every operation, the costliest request of each; beside them each reads its staff row (1 GetItem, 1 RRU).\n',
  );
  console.log(ledgerTable(lines));
  console.log('\nCounted goals (units by AWS’s rules from item sizes; the items lie in DynamoDB Local)\n');
  console.log(columns(exact.map(({ name, figure, goal, kept }) => [kept ? '✔' : '✘', name, figure, goal])));
  for (const bill of bills) console.log(`\n${billText(bill)}`);
  const limit = machine.full ? '1.3 × the goal, those of the report beyond the goal' : '1.3 × the goal';
  console.log(`\nRatios (medians, in turn; fail beyond ${limit})\n`);
  const rows = ratios.map(({ name, ours, theirs, ratio, goal, restsOnEmulator }) => [
    ratio <= goal ? '✔' : '✘',
    name,
    `${ours.toFixed(2)} / ${theirs.toFixed(2)} ms`,
    `${ratio.toFixed(2)} ×`,
    `≤ ${goal} ×`,
    restsOnEmulator ? 'rests on DynamoDB Local' : '',
  ]);
  console.log(columns(rows));
  const [before, after] = [machine.load.before, machine.load.after].map((load) =>
    load.map((one) => one.toFixed(1)).join(' '),
  );
  console.log(
    `\n${machine.seconds} s; load ${before} before, ${after} after; Node ${machine.node}; ${machine.emulator}; seed ${machine.seed}`,
  );
  console.log('DynamoDB Local keeps data in memory and never throttles: ratios travel, milliseconds do not.');
  const missed = ratios.filter(({ ratio, goal }) => ratio > goal).map(({ name }) => name);
  if (missed.length > 0) console.log(`ratios missed: ${missed.join('; ')}`);
  console.log(machine.failed.length === 0 ? 'counted goals kept' : `failed: ${machine.failed.join('; ')}`);
}

function billText({ name, items, dollars, goal }: Bill): string {
  const rows = items.map((item) => [`  ${item.name}`, `$${item.dollars.toFixed(4)}`]);
  return columns([[`${name} (${prices.note})`, ''], ...rows, [`  sum, ≤ $${goal}`, `$${dollars.toFixed(4)}`]]);
}
