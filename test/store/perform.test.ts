import type { Refused } from '@homeward/domain/law/refusal';
import { batches } from '@homeward/store/batches';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { uuidv7 } from 'uuidv7';
import { afterAll, describe, expect, test } from 'vitest';
import { itemsOf, openDatabase } from './database.ts';
import { actorOf, commandOf, intake } from './people.ts';
import { count, countingOf, loggingOf, truckAt } from './trucks.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

const refused = { type: 'refused', code: 'a-rule', says: '', restsOn: [], breaches: ['x'], all: [] } as Refused;

async function everything() {
  return [await itemsOf(store, 'arrivals'), await itemsOf(store, 'keys'), await itemsOf(store, 'receipts')];
}

/** Calls to the database while `work` runs, by name. */
async function callsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const calls: string[] = [];
  const name = uuidv7();
  store.db.middlewareStack.add(
    (next, { commandName = '' }) =>
      (given) => {
        calls.push(commandName);
        return next(given);
      },
    { step: 'initialize', name },
  );
  await work();
  store.db.middlewareStack.remove(name);
  return calls;
}

describe('a command that comes again', () => {
  test('answers the same, and writes nothing', async () => {
    const batch = await truckAt(store);
    const key = uuidv7();
    const first = await count(store, batch, { key });
    const before = await everything();
    const again = await count(store, batch, { key });
    expect(first).toMatchObject({ type: 'done', version: 2, repeated: false });
    expect(again).toEqual({ ...first, repeated: true });
    expect(await everything()).toEqual(before);
  });
  test('answers as it did then, when the record has moved on since', async () => {
    const batch = await truckAt(store);
    const key = uuidv7();
    const first = await count(store, batch, { key, ifMatch: 1 });
    await count(store, batch);
    expect(await count(store, batch, { key, ifMatch: 1 })).toEqual({ ...first, repeated: true });
  });
  test('a creation too', async () => {
    const command = commandOf('logBatch');
    const first = await perform(store, command, loggingOf(command));
    const before = await everything();
    expect(await perform(store, command, loggingOf(command))).toEqual({ ...first, repeated: true });
    expect(await everything()).toEqual(before);
  });
  test('with another body is said to be reused', async () => {
    const batch = await truckAt(store);
    const key = uuidv7();
    await count(store, batch, { key });
    expect(await count(store, batch, { key, bodyHash: 'another' })).toEqual({ type: 'key-reused' });
  });
  test('twenty times at once is done once', async () => {
    const command = commandOf('logBatch');
    const all = await Promise.all(Array.from({ length: 20 }, () => perform(store, command, loggingOf(command))));
    expect(all.filter((one) => one.type === 'done' && !one.repeated)).toHaveLength(1);
    expect(new Set(all.map((one) => one.type))).toEqual(new Set(['done']));
    expect((await load(store, batches, command.key))?.version).toBe(1);
  });
});

describe('a command that cannot be done', () => {
  test('on an old version is stale, and says which is current', async () => {
    const batch = await truckAt(store);
    await count(store, batch, { ifMatch: 1 });
    expect(await count(store, batch, { ifMatch: 1 })).toEqual({ type: 'stale', version: 2 });
  });
  test('on a version that is not there yet is stale alike, and nothing is written', async () => {
    const batch = await truckAt(store);
    const before = await everything();
    for (const ifMatch of [0, 2, 3, 999_999_999])
      expect(await count(store, batch, { ifMatch }), String(ifMatch)).toEqual({ type: 'stale', version: 1 });
    expect(await everything()).toEqual(before);
  });
  test('on what is not there, and on what is not the caller’s, is answered alike', async () => {
    const command = commandOf('countBatch', { ifMatch: 7 });
    const nowhere = await perform(store, command, countingOf(command, uuidv7()));
    const notHers = await perform(store, command, countingOf(command, await truckAt(store), { mayKnow: () => false }));
    expect(notHers).toEqual(nowhere);
    expect(nowhere).toEqual({ type: 'absent' });
  });
  test('refused writes nothing', async () => {
    const command = commandOf('countBatch');
    const batch = await truckAt(store);
    const before = await everything();
    expect(await perform(store, command, countingOf(command, batch, { decide: () => refused }))).toEqual(refused);
    expect(await everything()).toEqual(before);
  });
  test('a creation under a key that another person has used leaves theirs alone', async () => {
    const key = await truckAt(store);
    const command = commandOf('logBatch', { key, actor: { ...commandOf('').actor, id: 'another' } });
    const before = await everything();
    expect(await perform(store, command, loggingOf(command))).toEqual({ type: 'already-there' });
    expect(await everything()).toEqual(before);
  });
});

describe('a creation that a rule refuses', () => {
  const besideOf = (type: 'moves' | 'absent') => [
    {
      at: { table: 'keys', key: { pk: 'nothing', sk: 'key' } },
      move: () => (type === 'moves' ? { type, writes: [] } : { type }),
    } as const,
  ];

  test('is refused alike under a fresh id and under one that is somebody else’s, with or without another record beside it', async () => {
    const taken = await truckAt(store);
    for (const beside of [[], besideOf('moves')])
      for (const key of [uuidv7(), taken]) {
        const command = commandOf('logBatch', { key, actor: { ...commandOf('').actor, id: 'another' } });
        const plan = { ...loggingOf(command), beside, decide: () => refused };
        expect(await perform(store, command, plan)).toEqual(refused);
      }
    for (const key of [uuidv7(), taken]) {
      const command = commandOf('logBatch', { key, actor: { ...commandOf('').actor, id: 'another' } });
      const plan = { ...loggingOf(command), beside: besideOf('absent') };
      expect(await perform(store, command, plan), key).toEqual({ type: 'absent' });
    }
  });
});

describe('another writer in between', () => {
  /** Somebody else counts while this command is being decided, as often as told. */
  async function interrupted(times: number) {
    const command = commandOf('countBatch');
    const batch = await truckAt(store);
    let left = times;
    const plan = countingOf(command, batch);
    const outcome = await perform(store, command, {
      ...plan,
      decide: async (state) => {
        if (left > 0) await count(store, batch, { key: uuidv7() });
        left -= 1;
        return plan.decide(state);
      },
    });
    return { batch, outcome };
  }
  test('makes the command look again', async () => {
    const { batch, outcome } = await interrupted(3);
    expect(outcome).toMatchObject({ type: 'done', version: 5 });
    expect((await load(store, batches, batch))?.version).toBe(5);
  });
  test('each time, ends as busy and with nothing written', async () => {
    const { batch, outcome } = await interrupted(Number.POSITIVE_INFINITY);
    expect(outcome).toEqual({ type: 'busy' });
    expect((await load(store, batches, batch))?.version).toBe(9);
  });
});

describe('two desks at one record', () => {
  // Each desk has a chain of receipts of its own: only the record itself can tell them of each other.
  test('[ASVS-2.3.3] come one after the other: no act is written over another', async () => {
    const batch = await truckAt(store);
    const worker = actorOf('case-worker');
    const acts = [intake, worker].flatMap((actor) => Array.from({ length: 3 }, () => ({ actor })));
    const outcomes = await Promise.all(acts.map((more) => count(store, batch, more)));
    expect(outcomes.map(({ type }) => type)).toEqual(acts.map(() => 'done'));
    expect((await load(store, batches, batch))?.version).toBe(1 + acts.length);
  });
});

describe('a creation', () => {
  test('costs one transaction and reads nothing', async () => {
    const command = commandOf('logBatch');
    expect(await callsOf(() => perform(store, command, loggingOf(command)))).toEqual(['TransactWriteItemsCommand']);
  });
  test('looks only when it was not the first', async () => {
    const command = commandOf('logBatch');
    await perform(store, command, loggingOf(command));
    const calls = await callsOf(() => perform(store, command, loggingOf(command)));
    expect(calls.toSorted()).toEqual(['BatchGetItemCommand', 'QueryCommand', 'TransactWriteItemsCommand']);
  });
  test('[ASVS-2.3.3] whose own part cannot be written is not written at all', async () => {
    const command = commandOf('logBatch');
    const before = await everything();
    const wrong = { table: 'arrivals', item: { pk: '', sk: 'sealed' } } as const;
    await expect(perform(store, command, loggingOf(command, { with: () => [wrong] }))).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });
});
