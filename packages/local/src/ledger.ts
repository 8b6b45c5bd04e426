import type { PartitionUnits } from './partition-units.ts';

/** One item, partition, key or address that a call touched. `condition`: what had to hold for it, attributes by their names. */
export type Touched = {
  readonly kind: string;
  readonly resource: string;
  readonly key: string | undefined;
  readonly condition?: string | undefined;
};

/** One call of a function (or of the administrator) to AWS, as the local cloud saw it. */
export type Call = {
  /** Real time the call arrived, in milliseconds. */
  readonly at: number;
  /** The function's id in the construct tree (`embassy-th`), or `admin`. */
  readonly caller: string;
  /** The invocation the call was made in, and what it served: method and path, `stream …`, `schedule …` or `invoke`. */
  readonly invocation: string | undefined;
  readonly operation: string | undefined;
  /** `runtime` is what Lambda and the scheduler do in a role's name: streams, dead letters, logs, waking. */
  readonly service: 'dynamodb' | 'kms' | 'ses' | 's3' | 'runtime';
  readonly action: string;
  readonly touched: readonly Touched[];
  /** Every permission that was asked of IAM or of a key policy, with the answer. */
  readonly permissions: readonly { readonly action: string; readonly resource: string; readonly allowed: boolean }[];
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly itemBytes: number;
  /** Of which partitions of tables and indexes the units are. */
  readonly partitions?: readonly PartitionUnits[];
  readonly requestBytes: number;
  readonly status: number;
  readonly error: string | undefined;
  readonly fault: string | undefined;
  readonly milliseconds: number;
};

/** The call ledger: what every function asked of AWS, newest last. */
export type Ledger = {
  readonly record: (call: Call) => void;
  readonly calls: () => readonly Call[];
  readonly clear: () => void;
  /** Hears every call from now on; returns how to stop hearing. */
  readonly onCall: (listener: (call: Call) => void) => () => void;
};

/** Opens a ledger that keeps the newest `room` calls, so that a day of load does not fill the memory. */
export function openLedger(room = 200_000): Ledger {
  let calls: Call[] = [];
  const listeners = new Set<(call: Call) => void>();
  return {
    record(call) {
      calls.push(call);
      if (calls.length > room * 1.1) calls = calls.slice(-room);
      for (const listener of listeners) listener(call);
    },
    calls: () => calls,
    clear() {
      calls = [];
    },
    onCall(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
