import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { getAll } from '../load.ts';
import type { Store } from '../open-store.ts';
import { pause } from '../pause.ts';
import { receiptKey } from '../receipt-entry.ts';
import { toTransactItem } from '../write.ts';
import { between } from './between.ts';
import { type LogEntry, type LogHead, logItem } from './log-entry.ts';
import { headPlace, headWrite, readHead, readTaken, takenPlace, takenWrite } from './log-places.ts';
import { shardOf } from './log-shards.ts';

/** A receipt that arrived: an entry of a chain, with its hash as it stands there. */
export type Arrived = { readonly chain: string; readonly entry: number; readonly receipt: string };

type Seen = { readonly shard: number; readonly head: LogHead; readonly taken: ReadonlyMap<string, number> };

async function look(store: Store, shard: number, chains: readonly string[]): Promise<Seen> {
  const [head, ...taken] = await getAll(store, [headPlace(shard), ...chains.map(takenPlace)]);
  return {
    shard,
    head: readHead(head),
    taken: new Map(chains.map((chain, index) => [chain, readTaken(taken[index])])),
  };
}

/** No chain is so long before it is first taken; a number beyond is no entry of ours. */
const widestGap = 100_000;

/** Entries of a chain that did not arrive, read where they lie; what is not there or says no hash is taken as `''`. */
async function lying(store: Store, chain: string, first: number, last: number): Promise<readonly Arrived[]> {
  if (last - first > widestGap) throw new Error('an entry far beyond the end of its chain');
  const there = await between(store, chain, receiptKey(first), receiptKey(last));
  const hashes = new Map(there.map(({ sk, hash }) => [String(sk), typeof hash === 'string' ? hash : '']));
  const numbers = Array.from({ length: last - first + 1 }, (_none, index) => first + index);
  return numbers.map((entry) => ({ chain, entry, receipt: hashes.get(receiptKey(entry)) ?? '' }));
}

/** What is still to be taken, in the order in which it arrived, and every chain in its own order without a gap. */
async function toTake(store: Store, { taken }: Seen, arrived: readonly Arrived[]): Promise<readonly Arrived[]> {
  const reached = new Map(taken);
  const next: Arrived[] = [];
  for (const one of arrived) {
    const last = reached.get(one.chain) ?? 0;
    if (one.entry <= last) continue;
    if (one.entry > last + 1) next.push(...(await lying(store, one.chain, last + 1, one.entry - 1)));
    next.push(one);
    reached.set(one.chain, one.entry);
  }
  return next;
}

/** A transaction takes a hundred items: the lines, one place a chain, and the head. */
const atOnce = 40;

async function take(store: Store, seen: Seen, next: readonly Arrived[]): Promise<Seen> {
  const { shard } = seen;
  let { head } = seen;
  const lines = next.map((one) => {
    const line: LogEntry = { shard, n: head.size + 1, ...one, prior: head.hash };
    const item = logItem(line);
    head = { size: line.n, hash: item.hash };
    return { table: 'receipts', item, expects: 'new' } as const;
  });
  const taken = new Map([...seen.taken, ...next.map(({ chain, entry }) => [chain, entry] as const)]);
  const places = [...new Set(next.map(({ chain }) => chain))].map((chain) =>
    takenWrite(chain, seen.taken.get(chain) ?? 0, taken.get(chain) ?? 0),
  );
  const writes = [headWrite(shard, seen.head, head), ...places, ...lines];
  await store.db.send(new TransactWriteCommand({ TransactItems: writes.map((write) => toTransactItem(store, write)) }));
  return { shard, head, taken };
}

const attempts = 8;

async function appendToShard(store: Store, shard: number, arrived: readonly Arrived[]): Promise<void> {
  const chains = [...new Set(arrived.map(({ chain }) => chain))];
  for (let attempt = 1; ; attempt += 1) {
    let seen = await look(store, shard, chains);
    const next = await toTake(store, seen, arrived);
    try {
      for (let from = 0; from < next.length; from += atOnce)
        seen = await take(store, seen, next.slice(from, from + atOnce));
      return;
    } catch (fault) {
      if ((fault as Error).name !== 'TransactionCanceledException' || attempt === attempts) throw fault;
    }
    await pause(attempt);
  }
}

/**
 * Takes receipts into the log, each into the shard of its chain: a transaction a shard. Each entry is taken once, whatever comes twice,
 * late or out of order: how far a chain was taken is written in the same transaction, and only by whoever saw how far it was. Throws
 * when others came between at one shard `attempts` times; what the others took stays taken.
 */
export async function appendToLog(store: Store, arrived: readonly Arrived[]): Promise<void> {
  const byShard = Map.groupBy(arrived, ({ chain }) => shardOf(chain));
  const ended = await Promise.allSettled([...byShard].map(([shard, some]) => appendToShard(store, shard, some)));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
