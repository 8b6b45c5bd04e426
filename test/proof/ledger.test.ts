import { loadTemplate } from '@homeward/local/template';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundlesOf, largestBundle } from '../../scripts/bench/bundles.ts';
import { beyond, callGoals, goalOf, unmatched } from '../../scripts/bench/call-goals.ts';
import { coldBatch } from '../../scripts/bench/cold-batch.ts';
import { created } from '../../scripts/bench/done.ts';
import { warmArrival } from '../../scripts/bench/goals-of-the-border.ts';
import { type LedgerLine, ledgerLines } from '../../scripts/bench/ledger-lines.ts';
import { ledgerTable } from '../../scripts/bench/ledger-table.ts';
import { arrivalsBill, type Bill, idleBill } from '../../scripts/bench/money.ts';
import { walkEveryOperation } from '../../scripts/bench/walk.ts';
import { womanFromTheTruck } from '../../scripts/bench/walk-border.ts';
import { startRunning } from '../cloud/running.ts';
import { report } from './report.ts';

let lines: readonly LedgerLine[];
let warm: LedgerLine;
let cold: LedgerLine;
let bills: readonly Bill[];
let outDir: string;
let faults: readonly string[];

beforeAll(async () => {
  const { cloud, as, printed } = await startRunning();
  try {
    await walkEveryOperation(cloud, as);
    await cloud.streams.drained();
    faults = printed.filter((line) => line.includes('"fault"'));
    lines = ledgerLines(cloud.ledger.calls());
    const batch = await coldBatch(cloud);
    cloud.ledger.clear();
    for (const _ of ['cold', 'warm']) await created(as('intake').post(`/batches/${batch}/arrivals`, womanFromTheTruck));
    [cold, warm] = ledgerLines(cloud.ledger.calls()) as [LedgerLine, LedgerLine];
    bills = [arrivalsBill(warm), idleBill(cloud.template)];
    outDir = cloud.template.outDir;
    report('ledger', lines.length, 0, missed().length);
  } finally {
    await cloud.stop();
  }
});

/** What the requests did beyond their goals, in words. */
function missed(): readonly string[] {
  return lines.flatMap((line) => beyond(line, goalOf(line)));
}

describe('the call ledger', () => {
  test('every operation was walked, and every one has its goal', () => {
    expect(unmatched(lines)).toEqual([]);
    expect(lines.filter(({ operation }) => callGoals[operation] === undefined)).toEqual([]);
  });

  test('no function failed, whatever was walked, and none that a stream wakes', () => {
    expect(faults).toEqual([]);
  });

  test('every operation reads the staff row once and keeps to its calls beside it', () => {
    console.log(ledgerTable(lines));
    expect(missed()).toEqual([]);
  });

  test('an arrival is one transaction of at most 14 write units and nothing else', () => {
    expect(beyond(warm, warmArrival)).toEqual([]);
    expect(warm.writeUnits).toBeGreaterThan(8);
  });

  test('a cold batch key costs an arrival one read and one KMS call', () => {
    expect([cold.reads, cold.kms]).toEqual([{ BatchGetItem: 1 }, 1]);
    expect(beyond(cold, callGoals['logArrival'])).toEqual([]);
  });

  test('a thousand arrivals, and a month in which nobody comes, cost no more than their goals', () => {
    expect(bills.map(({ goal }) => goal)).toEqual([0.02, 20]);
    for (const { name, dollars, goal } of bills) {
      expect(dollars, name).toBeGreaterThan(goal / 10);
      expect(dollars, name).toBeLessThanOrEqual(goal);
    }
  });

  test('a goal that is missed is named: one read too many, a second transaction, a Scan, a KMS call', () => {
    const goal = { reads: 0, writes: 'transaction', kms: 0 } as const;
    const heavy = { ...warm, reads: { Scan: 1 }, writes: { TransactWriteItems: 2 }, kms: 1, staffReads: 2 };
    expect(beyond(heavy, goal)).toHaveLength(5);
    expect(beyond({ ...warm, operation: 'newOne' }, callGoals['newOne'])).toHaveLength(1);
  });

  test('nobody scans', () => {
    expect(lines.flatMap(({ calls }) => calls).filter(({ action }) => action === 'Scan')).toEqual([]);
  });
});

test('the code of each function is at most 950 KB', () => {
  const bundles = bundlesOf(loadTemplate(outDir));
  expect(bundles.length).toBeGreaterThan(12);
  expect(Math.min(...bundles.map(({ bytes }) => bytes))).toBeGreaterThan(50_000);
  expect(bundles.filter(({ bytes }) => bytes > largestBundle)).toEqual([]);
});
