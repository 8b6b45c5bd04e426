import { logShards } from '@homeward/store/trail/log-shards';
import { atOnce } from '@homeward/store/work-through';
import type { Bill } from '../bench/money.ts';
import { assumptions } from './assumptions.ts';
import { monthlyBill } from './bill.ts';
import { mostUsed, quotas } from './limits.ts';
import { type Load, loadOf, type Partition, partitionLimit } from './load.ts';
import type { Measured } from './measured.ts';
import { deadlines } from './rates.ts';
import { type Given, type Grown, grownReadings } from './readings.ts';

/** What stands there whatever comes: what a month costs in which nobody does, and what each function is given. */
export type Standing = { readonly idle: Bill; readonly given: Given };

/** One figure beside what it may come to. */
type Held = { readonly is: number; readonly most: number };

/** What comes of so many cases a year, each figure against what it may come to. */
export type Estimate = {
  readonly cases: number;
  /** The busiest partitions, the busiest first. */
  readonly partitions: readonly Partition[];
  readonly requests: number;
  /** Receipts a second. */
  readonly log: Held;
  /** Minutes until all that is due at one midnight is looked at. */
  readonly clocks: Held & { readonly deadlines: number; readonly rounds: number };
  readonly month: { readonly facts: number };
  readonly readings: readonly Grown[];
  /** Calls a second. */
  readonly kms: Held;
  readonly rsa: Held;
  /** Functions that run at once. */
  readonly lambda: Held;
  readonly bill: Bill;
  /** What is beyond four fifths of its limit, in words. */
  readonly beyond: readonly string[];
};

/** A line costs two write units, and the page it is put on takes a thousand a second. */
const receiptsAShard = partitionLimit.write / 2;

/** What is due at the busiest midnight, sixteen looks at a time, in rounds that begin every five minutes. */
function clocksOf(cases: number): Estimate['clocks'] {
  const { lookSeconds, roundSeconds, everySeconds, quarterOfAnHour } = assumptions;
  const due = deadlines(cases);
  const seconds = (due * lookSeconds.is) / atOnce;
  const rounds = Math.ceil(seconds / roundSeconds.is);
  const all = (rounds - 1) * everySeconds.is + (seconds - (rounds - 1) * roundSeconds.is);
  return { deadlines: due, rounds, is: all / 60, most: quarterOfAnHour.is / 60 };
}

type Parts = Pick<Estimate, 'log' | 'clocks' | 'readings' | 'kms' | 'rsa' | 'lambda'>;

function beyondOf({ partitions }: Load, { readings, ...held }: Parts): readonly string[] {
  const shares = [
    ...partitions.map(({ at, shape, share }) => [`${at} ${shape}`, share] as const),
    ...readings.map(({ name, share }) => [name, share] as const),
    ...Object.entries(held).map(([name, { is, most }]) => [name, is / most] as const),
  ];
  return shares.filter(([, share]) => share > mostUsed).map(([name, share]) => `${name} ${Math.round(share * 100)} %`);
}

/** Walks the model through a year of so many cases. */
export function estimateOf(measured: Measured, { idle, given }: Standing, cases: number): Estimate {
  const load = loadOf(measured, cases);
  const { requestSeconds, receiptSeconds, busyMonth } = assumptions;
  const running =
    load.requests.second * requestSeconds.is + (load.receipts.second + load.events.second) * receiptSeconds.is;
  const facts = Math.ceil((load.events.year / 12) * measured.facts * busyMonth.is);
  const parts: Parts = {
    log: { is: load.receipts.second, most: receiptsAShard * logShards },
    clocks: clocksOf(cases),
    readings: grownReadings(cases, facts, given),
    kms: { is: load.kms.second, most: quotas.kms.is },
    rsa: { is: load.kms.second, most: quotas.rsa.is },
    lambda: { is: Math.ceil(running), most: quotas.lambda.is },
  };
  return {
    cases,
    partitions: load.partitions.slice(0, 5),
    requests: load.requests.second,
    ...parts,
    month: { facts },
    bill: monthlyBill(idle, load, cases),
    beyond: beyondOf(load, parts),
  };
}
