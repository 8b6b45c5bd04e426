import { everyReceiptOf } from '@homeward/store/case-receipts';
import { type ReceiptDraft, recordReading } from '@homeward/store/receipt';
import { uuidv7 } from 'uuidv7';
import { afterAll, describe, expect, test } from 'vitest';
import { idOf } from '../domain/made.ts';
import { brokenChains } from './chains.ts';
import { itemsOf, openDatabase } from './database.ts';
import { actorOf, at } from './people.ts';
import { countingRefusals } from './refused-writes.ts';
import { count, truckAt } from './trucks.ts';

const database = await openDatabase();
afterAll(database.stop);

const [readers, rounds] = [12, 8];

/** Twelve people of one role, each of whom reads the same thing again and again, all at once. */
async function readTogether(role: string, draft: Pick<ReceiptDraft, 'operation' | 'thing' | 'caseId'>) {
  const { store, refused } = countingRefusals(database.store);
  const people = Array.from({ length: readers }, (_none, one) => ({
    ...actorOf(role),
    id: `${role}-${one}-${uuidv7()}`,
  }));
  await Promise.all(
    people.map(async (actor) => {
      for (let round = 0; round < rounds; round += 1) await recordReading(store, { actor, at, ...draft });
    }),
  );
  const left = (await itemsOf(store, 'receipts')).filter(({ thing }) => thing === draft.thing);
  return { left, refused: refused() };
}

describe('twelve readers of one thing at once', () => {
  test.each([
    ['report', 'task-force', { operation: 'viewBilateralReport', thing: 'report#TH#2008' }],
    ['case', 'case-worker', { operation: 'viewCase', thing: `case#${idOf(1)}`, caseId: idOf(1) }],
  ])('never wait for each other: of a %s no receipt is refused, and none is missing', async (_what, role, draft) => {
    const { left, refused } = await readTogether(role, draft);
    expect(refused).toBe(0);
    expect(left).toHaveLength(readers * rounds);
    expect(brokenChains(left)).toEqual([]);
    const rows = Map.groupBy(left, ({ pk }) => pk);
    expect([...rows.values()].map((chain) => new Set(chain.map(({ who }) => who)).size)).toEqual(
      Array.from({ length: readers }, () => 1),
    );
  });

  test('are all told to the person, in the order of time', async () => {
    const receipts = await everyReceiptOf(database.store, idOf(1), []);
    expect(new Set(receipts.map(({ who, n }) => `${who} ${n}`)).size).toBe(readers * rounds);
  });
});

test('whoever writes meets no reader: a record is counted at its first try while twelve people read it', async () => {
  const batch = await truckAt(database.store);
  const { store, refused } = countingRefusals(database.store);
  const read = readTogether('shift-lead', { operation: 'viewBatch', thing: `batch#${batch}` });
  for (let one = 0; one < rounds; one += 1) expect(await count(store, batch)).toMatchObject({ type: 'done' });
  expect((await read).refused).toBe(0);
  expect(refused()).toBe(0);
});

test('one reader at twelve screens reads on at all of them', async () => {
  const actor = { ...actorOf('task-force'), id: `twelve-screens-${uuidv7()}` };
  const draft = { actor, at, operation: 'viewBilateralReport', thing: 'report#VN#2008' };
  for (let round = 0; round < rounds; round += 1)
    await Promise.all(Array.from({ length: 12 }, () => recordReading(database.store, draft)));
  const left = (await itemsOf(database.store, 'receipts')).filter(({ who }) => who === actor.id);
  expect(left).toHaveLength(12 * rounds);
  expect(brokenChains(left)).toEqual([]);
});
