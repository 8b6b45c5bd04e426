import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { getAll } from '../load.ts';
import { nameOf, type Store } from '../open-store.ts';
import { pause } from '../pause.ts';
import { receiptKey } from '../receipt-entry.ts';
import { toTransactItem } from '../write.ts';
import { type LogEntry, type LogHead, logItem } from './log-entry.ts';
import { headPlace, headWrite, readHead, readTaken, takenPlace, takenWrite } from './log-places.ts';

/** A receipt that arrived: an entry of a chain, with its hash as it stands there. */
export type Arrived = { readonly chain: string; readonly entry: number; readonly receipt: string };

type Seen = { readonly head: LogHead; readonly taken: ReadonlyMap<string, number> };

async function look(store: Store, chains: readonly string[]): Promise<Seen> {
  const [head, ...taken] = await getAll(store, [headPlace, ...chains.map(takenPlace)]);
  return { head: readHead(head), taken: new Map(chains.map((chain, index) => [chain, readTaken(taken[index])])) };
}

/** No chain is so long before it is first taken; a number beyond is no entry of ours. */
const widestGap = 100_000;

/** Entries of a chain that did not arrive, read where they lie; what is not there or says no hash is taken as `''`. */
async function lying(store: Store, chain: string, first: number, last: number): Promise<readonly Arrived[]> {
  if (last - first > widestGap) throw new Error('an entry far beyond the end of its chain');
  const hashes = new Map<string, string>();
  let start: Record<string, unknown> | undefined;
  do {
    const answer = await store.db.send(
      new QueryCommand({
        TableName: nameOf(store, 'receipts'),
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': chain, ':first': receiptKey(first), ':last': receiptKey(last) },
        ConsistentRead: true,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    for (const { sk, hash } of answer.Items ?? []) hashes.set(String(sk), typeof hash === 'string' ? hash : '');
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
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
  let { head } = seen;
  const lines = next.map((one) => {
    const line: LogEntry = { n: head.size + 1, ...one, prior: head.hash };
    const item = logItem(line);
    head = { size: line.n, hash: item.hash };
    return { table: 'receipts', item, expects: 'new' } as const;
  });
  const taken = new Map([...seen.taken, ...next.map(({ chain, entry }) => [chain, entry] as const)]);
  const places = [...new Set(next.map(({ chain }) => chain))].map((chain) =>
    takenWrite(chain, seen.taken.get(chain) ?? 0, taken.get(chain) ?? 0),
  );
  const writes = [headWrite(seen.head, head), ...places, ...lines];
  await store.db.send(new TransactWriteCommand({ TransactItems: writes.map((write) => toTransactItem(store, write)) }));
  return { head, taken };
}

const attempts = 8;

/**
 * Takes receipts into the one log. Each entry is taken once, whatever comes twice, late or out of order: how far a chain was taken is
 * written in the same transaction, and only by whoever saw how far it was. Throws when others came between `attempts` times.
 */
export async function appendToLog(store: Store, arrived: readonly Arrived[]): Promise<void> {
  const chains = [...new Set(arrived.map(({ chain }) => chain))];
  for (let attempt = 1; ; attempt += 1) {
    let seen = await look(store, chains);
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
