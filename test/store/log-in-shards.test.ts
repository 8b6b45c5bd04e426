import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from '@homeward/store/open-store';
import { type Arrived, appendToLog } from '@homeward/store/trail/append';
import { rootOf, sizeOf } from '@homeward/store/trail/checkpoint';
import { logShards, shardOf } from '@homeward/store/trail/log-shards';
import { nextCheckpoint, noteSigned } from '@homeward/store/trail/next-checkpoint';
import { verifyTrail } from '@homeward/store/trail/verify';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { chanceOf } from '../proof/faults/chance.ts';
import { entryOf, pem, type Receipt, signedAs } from '../proof/forged-trails.ts';
import { emptyTable, itemsOf, openDatabase } from './database.ts';

const database = await openDatabase();
const { store } = database;
afterAll(database.stop);
beforeEach(() => emptyTable(store, 'receipts'));

const chance = chanceOf(20_260_501);
const arrivedOf = ({ pk, n, hash }: Receipt): Arrived => ({ chain: pk, entry: n, receipt: hash });

/** So many receipts over so many chains, in the order in which they are written; they lie in the table. */
async function written(receipts: number, chains: number): Promise<readonly Receipt[]> {
  const all = new Map<string, Receipt[]>();
  const made = Array.from({ length: receipts }, (_none, moment) => {
    const chain = `KH#casework#case#${moment % chains}`;
    const before = all.get(chain) ?? [];
    const entry = entryOf(chain, before, moment, chance);
    all.set(chain, [...before, entry]);
    return entry;
  });
  await Promise.all(made.map((item) => putAlone(store, { table: 'receipts', item })));
  return made;
}

type Sent = { transactions: number; readonly items: Map<string, number> };

/** A store that counts transactions, and the items written by partition. */
function counting(): { readonly store: Store; readonly sent: Sent } {
  const sent: Sent = { transactions: 0, items: new Map() };
  const send = async (command: never) => {
    const { input } = command as TransactWriteCommand;
    if ((command as unknown) instanceof TransactWriteCommand) {
      sent.transactions += 1;
      for (const { Put: { Item: { pk } = {} } = {} } of input.TransactItems ?? [])
        sent.items.set(String(pk), (sent.items.get(String(pk)) ?? 0) + 1);
    }
    return store.db.send(command);
  };
  return { store: { ...store, db: { ...store.db, send } as unknown as Store['db'] }, sent };
}

async function trailNow(checkpoints: readonly unknown[] = []) {
  const rows = await itemsOf(store, 'receipts');
  const log = rows.filter(({ sk }) => String(sk).startsWith('line#'));
  const receipts = rows.filter(({ pk }) => !String(pk).startsWith('log#'));
  return { receipts, log, checkpoints, keys: { k1: pem } };
}

describe('a thousand receipts of two hundred chains, a hundred a batch', () => {
  test('come into every shard, by at most one transaction a shard and batch, and no partition takes a tenth of them', async () => {
    const made = await written(1000, 200);
    const counted = counting();
    for (let from = 0; from < made.length; from += 100)
      await appendToLog(counted.store, made.slice(from, from + 100).map(arrivedOf));
    const { transactions, items } = counted.sent;
    expect(transactions).toBeLessThanOrEqual(10 * logShards);
    const pages = [...items].filter(([pk]) => /^log#\d+#0/.test(pk));
    expect(pages).toHaveLength(logShards);
    expect(pages.reduce((sum, [, lines]) => sum + lines, 0)).toBe(1000);
    expect(Math.max(...items.values())).toBeLessThan(100);
    // A line each, a place a chain and batch, a head a transaction: nothing else.
    expect([...items.values()].reduce((sum, some) => sum + some, 0)).toBe(1000 + 1000 + transactions);
    expect(verifyTrail(await trailNow()).bad).toBeUndefined();
  }, 60_000);
});

test('what several take at once, twice and from the middle, is taken once, each chain in its order', async () => {
  const made = await written(240, 30);
  const arrived = made.map(arrivedOf);
  const parts = [arrived, arrived.slice(0, 120), arrived.slice(60), arrived.toReversed()];
  await Promise.all(parts.map((some) => appendToLog(store, some)));
  const trail = await trailNow();
  expect(trail.log).toHaveLength(240);
  expect(verifyTrail(trail)).toMatchObject({ entries: 240, logged: 240 });
  expect(verifyTrail(trail).bad).toBeUndefined();
  for (const { chain, shard } of trail.log) expect(shard).toBe(shardOf(String(chain)));
}, 60_000);

describe('the next checkpoint', () => {
  test('is over the heads of all shards, quiet ones too, and follows the one before', async () => {
    const made = await written(30, 3);
    await appendToLog(store, made.slice(0, 20).map(arrivedOf));
    const first = await nextCheckpoint(store);
    expect(first).toMatchObject({ n: 1, before: '', size: 20 });
    expect(first?.heads).toHaveLength(logShards);
    if (first !== undefined) await noteSigned(store, first);
    expect(await nextCheckpoint(store)).toBeUndefined();
    await appendToLog(store, made.slice(20).map(arrivedOf));
    const second = await nextCheckpoint(store);
    expect(second).toMatchObject({ n: 2, before: rootOf(first?.heads ?? []), size: 30 });
    expect(second?.lines.flat()).toHaveLength(10);
    const said = [first, second].map((one) => signedAs({ ...(one as NonNullable<typeof one>), at: 'now', key: 'k1' }));
    expect(verifyTrail(await trailNow(said))).toMatchObject({ checkpoints: 2, unsigned: 0 });
    expect(verifyTrail(await trailNow(said)).bad).toBeUndefined();
  });

  test('that was begun and not laid down says the same again, whatever came since', async () => {
    const made = await written(30, 3);
    await appendToLog(store, made.slice(0, 20).map(arrivedOf));
    const begun = await nextCheckpoint(store);
    await appendToLog(store, made.slice(20).map(arrivedOf));
    expect(await nextCheckpoint(store)).toEqual(begun);
    if (begun !== undefined) await noteSigned(store, begun);
    // Whoever is late with the same notes it once more, and takes nothing back.
    if (begun !== undefined) await noteSigned(store, begun);
    expect(await nextCheckpoint(store)).toMatchObject({ n: 2, size: 30 });
  });

  test('is begun by one of two who wake at once; what the other brings is the same or nothing', async () => {
    await appendToLog(store, (await written(20, 5)).map(arrivedOf));
    const both = await Promise.all([nextCheckpoint(store), nextCheckpoint(store), nextCheckpoint(store)]);
    const brought = both.filter((one) => one !== undefined);
    expect(brought.length).toBeGreaterThan(0);
    for (const one of brought) expect(one).toEqual(brought[0]);
  });

  test('takes a thousand lines of a shard, over the edge of a page; the one after it goes on', async () => {
    const chain = 'KH#casework#case#1';
    const some = (from: number, to: number) =>
      Array.from({ length: to - from }, (_none, one) => ({ chain, entry: from + one + 1, receipt: 'r' }));
    await appendToLog(store, some(0, 200));
    const first = await nextCheckpoint(store);
    if (first !== undefined) await noteSigned(store, first);
    await appendToLog(store, some(200, 1300));
    const second = await nextCheckpoint(store);
    expect(second).toMatchObject({ n: 2, size: 1200 });
    if (second !== undefined) await noteSigned(store, second);
    const third = await nextCheckpoint(store);
    expect(third).toMatchObject({ n: 3, size: 1300 });
    expect(sizeOf(third?.heads ?? [])).toBe(1300);
    const { log } = await trailNow();
    expect([first, second, third].flatMap((one) => one?.lines.flat() ?? [])).toEqual(log.map(({ hash }) => hash));
  }, 60_000);

  test('is not said while a line is missing', async () => {
    const made = await written(20, 1);
    await appendToLog(store, made.map(arrivedOf));
    const { log } = await trailNow();
    await store.db.send(
      new TransactWriteCommand({
        TransactItems: [
          { Delete: { TableName: nameOf(store, 'receipts'), Key: { pk: log[4]?.['pk'], sk: log[4]?.['sk'] } } },
        ],
      }),
    );
    await expect(nextCheckpoint(store)).rejects.toThrow('lines of the log are missing');
  });
});
