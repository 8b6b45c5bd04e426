import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { firstLoad } from '../build-web/first-load.ts';
import { root } from '../run/root.ts';
import { bundlesOf } from './bundles.ts';
import { beyond, callGoals, goalOf, unmatched } from './call-goals.ts';
import { coldBatch } from './cold-batch.ts';
import { created } from './done.ts';
import { warmArrival } from './goals-of-the-border.ts';
import { type LedgerLine, ledgerLines } from './ledger-lines.ts';
import { arrivalsBill, type Bill, idleBill } from './money.ts';
import type { Platform } from './platform.ts';
import type { Filled } from './ratios.ts';
import { readSized, sizedNames } from './sized.ts';
import { walkEveryOperation } from './walk.ts';
import { womanFromTheTruck } from './walk-border.ts';

/** One goal that is counted, the same on every machine: the run fails when it is missed. */
export type Exact = { readonly name: string; readonly figure: string; readonly goal: string; readonly kept: boolean };
export type Counted = {
  readonly lines: readonly LedgerLine[];
  readonly exact: readonly Exact[];
  readonly bills: readonly Bill[];
};

/** Walks every operation and counts; then one arrival with a cold batch key and one with a warm one. */
export async function countCalls(platform: Platform): Promise<Counted> {
  const { cloud, as } = platform;
  cloud.ledger.clear();
  await walkEveryOperation(cloud, as);
  const lines = ledgerLines(cloud.ledger.calls());
  const missed = [...unmatched(lines), ...lines.flatMap((line) => beyond(line, goalOf(line)))];
  const { cold, warm } = await coldAndWarm(platform);
  const missedArrival = [...beyond(warm, warmArrival), ...beyond(cold, callGoals['logArrival'])];
  const bills = [arrivalsBill(warm), idleBill(cloud.template)];
  return {
    lines,
    bills,
    exact: [
      goal(
        'calls of every operation',
        missed.join('; ') || `${lines.length} requests`,
        'the table above',
        missed.length === 0,
      ),
      goal(
        'logArrival',
        missedArrival.join('; ') || `${warm.writeUnits} WRU, cold ${cold.kms} KMS call`,
        '1 transaction, ≤ 14 WRU',
        missedArrival.length === 0,
      ),
      ...bills.map(({ name, dollars, goal: most }) =>
        goal(name, `$${dollars.toFixed(4)}`, `≤ $${most}`, dollars <= most),
      ),
    ],
  };
}

async function coldAndWarm({ cloud, as }: Platform): Promise<{ readonly cold: LedgerLine; readonly warm: LedgerLine }> {
  const batch = await coldBatch(cloud);
  cloud.ledger.clear();
  for (const _ of ['cold', 'warm']) await created(as('intake').post(`/batches/${batch}/arrivals`, womanFromTheTruck));
  const [cold, warm] = ledgerLines(cloud.ledger.calls());
  if (cold === undefined || warm === undefined) throw new Error('Two arrivals left no two lines in the ledger.');
  return { cold, warm };
}

/** What a reading costs at both sizes: equal, and within its units. */
export async function countSizes(small: Filled, large: Filled): Promise<readonly Exact[]> {
  const exact: Exact[] = [];
  for (const name of sizedNames) {
    const [at, atMany] = [await unitsOf(small, name), await unitsOf(large, name)];
    const most = name.startsWith('queue') ? 4 : name === 'report of a sealed year' ? 6 : undefined;
    const wanted = `equal at ${small.population.cases} and ${large.population.cases}${most === undefined ? '' : `, ≤ ${most} RRU`}`;
    const kept = at.calls === atMany.calls && atMany.units <= (most ?? Number.POSITIVE_INFINITY);
    const calls = at.calls === atMany.calls ? '' : `: ${at.calls} and ${atMany.calls}`;
    exact.push(goal(name, `${at.units} and ${atMany.units} RRU${calls}`, wanted, kept));
  }
  return exact;
}

// The head of the reader's own receipt chain is the receipt's, not the reading's: it is left out of the units, not of the calls.
async function unitsOf({ cloud, as, population }: Filled, name: (typeof sizedNames)[number]) {
  cloud.ledger.clear();
  await readSized(as, name, population);
  const [line] = ledgerLines(cloud.ledger.calls());
  const calls = (line?.calls ?? []).map(({ action, readUnits, writeUnits }) => `${action} ${readUnits} ${writeUnits}`);
  const receipts = (line?.calls ?? []).filter(({ touched }) =>
    touched.some(({ resource }) => /receipts/i.test(resource)),
  );
  const units = (line?.readUnits ?? 0) - receipts.reduce((sum, { readUnits }) => sum + readUnits, 0);
  return { units, calls: calls.toSorted().join() };
}

/** Files that are shipped: each function's code, and what the browser fetches first where the app is built. */
export async function countFiles({ cloud }: Platform, largestBundle: number): Promise<readonly Exact[]> {
  const bundles = bundlesOf(cloud.template).toSorted((one, other) => other.bytes - one.bytes);
  const [largest] = bundles;
  const sizes = `${bundles.length} functions, largest ${largest?.name} ${largest?.bytes.toLocaleString('en')} B`;
  const code = goal(
    'code of each function',
    sizes,
    `≤ ${largestBundle.toLocaleString('en')} B`,
    (largest?.bytes ?? 0) <= largestBundle && bundles.length > 0,
  );
  const dist = join(root, 'packages/web/dist/deploy');
  if (!existsSync(`${dist}.manifest.json`)) return [code];
  const { bytes, files } = await firstLoad(dist, 'src/border/batches-page.tsx');
  const web = `${(bytes / 1000).toFixed(1)} KB gzip, ${files} files`;
  return [code, goal('first load of the web app', web, '≤ 150 KB gzip', bytes <= 150_000)];
}

function goal(name: string, figure: string, wanted: string, kept: boolean): Exact {
  return { name, figure, goal: wanted, kept };
}
