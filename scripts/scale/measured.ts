import type { Call } from '@homeward/local/ledger';
import type { PartitionUnits } from '@homeward/local/partition-units';
import { tableNames } from '@homeward/store/tables';
import { type LedgerLine, ledgerLines } from '../bench/ledger-lines.ts';
import { named } from './names.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Units that one kind of partition takes of one thing that is done. */
export type Taken = Shape & { readonly at: string; readonly read: number; readonly write: number };

/** What one thing asks of AWS, on the average of all that were seen. */
export type Asked = { readonly taken: readonly Taken[]; readonly kms: number };

export type Operation = Asked & {
  readonly name: string;
  readonly desk: string;
  readonly reads: boolean;
  readonly receipts: number;
  readonly events: number;
};

/** What was measured on the local cloud. */
export type Measured = {
  readonly operations: readonly Operation[];
  /** For each receipt what `trail` asks; for each event what the functions of streams do. */
  readonly byReceipt: Asked;
  readonly byEvent: Asked;
  /** Facts put for an event. */
  readonly facts: number;
  /** How many partitions of a kind were seen, for kinds that lie in shards. */
  readonly seen: ReadonlyMap<string, number>;
};

const tableOf = (physical: string): string =>
  tableNames.find((name) => physical.toLowerCase().includes(`table${name}`)) ?? physical;

const placeOf = ({ table, index }: PartitionUnits): string =>
  index === undefined ? tableOf(table) : `${tableOf(table)}/${index}`;

/** Sums of units by kind of partition, divided by how often the thing was done. */
function takenBy(calls: readonly Call[], times: number): readonly Taken[] {
  const all = calls.flatMap(({ partitions = [] }) => partitions);
  const kinds = Map.groupBy(all, (one) => `${placeOf(one)} ${shapeOf(one.key, named).shape}`);
  return [...kinds.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const sum = (of: 'read' | 'write') => some.reduce((units, one) => units + one[of], 0) / times;
    return [{ ...shapeOf(first.key, named), at: placeOf(first), read: sum('read'), write: sum('write') }];
  });
}

function askedBy(calls: readonly Call[], times: number): Asked {
  const kms = calls.filter(({ service }) => service === 'kms').length;
  return { taken: takenBy(calls, times), kms: kms / times };
}

/** Items that calls put whose sort key begins so, in a table whose name is like this. */
function put(calls: readonly Call[], table: RegExp, sk: RegExp): number {
  const touched = calls.flatMap((call) => (call.status < 300 ? call.touched : []));
  return touched.filter(
    ({ kind, resource, key = '' }) => kind === 'PutItem' && table.test(resource) && sk.test(key.split('|')[1] ?? ''),
  ).length;
}

const receipts = (calls: readonly Call[]): number => put(calls, /tablereceipts/i, /^entry#/);
const events = (calls: readonly Call[]): number => put(calls, /table(arrivals|cases|exchange|directory)/i, /^event#/);

function partitionsSeen(calls: readonly Call[]): ReadonlyMap<string, number> {
  const all = calls.flatMap(({ partitions = [] }) => partitions);
  const keys = Map.groupBy(all, (one) => `${placeOf(one)} ${shapeOf(one.key, named).shape}`);
  return new Map([...keys].map(([kind, some]) => [kind, new Set(some.map(({ key }) => key)).size]));
}

/** One operation on the average of all times that it was done. */
function operationOf(some: readonly LedgerLine[]): Operation {
  const calls = some.flatMap((line) => line.calls);
  const times = some.length;
  return {
    ...askedBy(calls, times),
    name: some[0]?.operation ?? '',
    desk: some[0]?.desk ?? '',
    reads: some.some((line) => line.calls.some(({ operation = '' }) => operation.startsWith('GET '))),
    receipts: receipts(calls) / times,
    events: events(calls) / times,
  };
}

/** Takes a ledger apart: each operation by itself, and what streams did by the receipts and events that woke them. */
export function measuredIn(calls: readonly Call[]): Measured {
  const lines = ledgerLines(calls).filter(({ calls: own }) => own.every(({ status }) => status < 300));
  const operations = Map.groupBy(lines, ({ desk, operation }) => `${desk} ${operation}`);
  const woken = (caller: RegExp) =>
    calls.filter((call) => caller.test(call.caller) && (call.operation ?? '').startsWith('stream'));
  const trail = woken(/trail/i);
  const others = woken(/facts|notices/i);
  const happened = Math.max(1, events(calls));
  return {
    operations: [...operations.values()].map(operationOf),
    byReceipt: askedBy(trail, Math.max(1, put(trail, /tablereceipts/i, /^line#/))),
    byEvent: askedBy(others, happened),
    facts: put(others, /tablefacts/i, /^\d{4}-\d{2}#/) / happened,
    seen: partitionsSeen(calls),
  };
}
