import type { Bill } from '../bench/money.ts';
import { prices } from '../bench/prices.ts';
import { assumptions } from './assumptions.ts';
import type { Load } from './load.ts';

const million = 1_000_000;

/** What a month of a year costs in which so many cases are opened, after one year: the idle month, and what is done. */
export function monthlyBill(idle: Bill, load: Load, cases: number): Bill {
  const { perMillion, perMonth, perGigabyteSecond } = prices;
  const monthly = (count: number, of: keyof typeof perMillion) => ((count / 12) * perMillion[of].dollars) / million;
  const seconds =
    load.requests.year * assumptions.requestSeconds.is + load.receipts.year * assumptions.receiptSeconds.is;
  const gigabytes = (cases * assumptions.kilobytesACase.is) / million;
  const items = [
    { name: 'idle month', dollars: idle.dollars },
    { name: 'write units', dollars: monthly(load.units.write, 'writeUnits') },
    { name: 'read units', dollars: monthly(load.units.read, 'readUnits') },
    { name: 'KMS calls', dollars: monthly(load.kms.year, 'kmsCalls') },
    { name: 'HTTP API', dollars: monthly(load.requests.year, 'httpRequests') },
    { name: 'Lambda requests', dollars: monthly(load.requests.year + load.receipts.year / 10, 'lambdaRequests') },
    {
      name: 'Lambda time',
      dollars: (seconds / 12) * (assumptions.functionMemory.is / 1024) * perGigabyteSecond.dollars,
    },
    {
      name: 'tables and their recovery, after a year',
      dollars: gigabytes * (perMonth.tableGigabyte.dollars + perMonth.recoveryGigabyte.dollars),
    },
  ];
  return {
    name: 'month',
    goal: Number.POSITIVE_INFINITY,
    items,
    dollars: items.reduce((sum, one) => sum + one.dollars, 0),
  };
}
