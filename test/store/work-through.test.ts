import { minutesAfter } from '@homeward/domain/time';
import type { Look, Looks } from '@homeward/store/looks-due';
import { shardOf, shards, shardsOf } from '@homeward/store/shards';
import { LookFailed, workThrough } from '@homeward/store/work-through';
import { putAlone } from '@homeward/store/write';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeAll } from '../../packages/store/src/remove-all.ts';
import { idOf } from '../domain/made.ts';
import { itemsOf, openDatabase } from './database.ts';
import { wholeRound } from './rounds.ts';

const table = 'arrivals';
const looks: Looks = { table, partitions: shardsOf('casesDue', 'test#due'), aside: 'test#aside' };
const midnight = '2026-03-01T17:00:00.000Z';
const later = (minutes: number) => minutesAfter(midnight, minutes);
const says = 'Things that failed';

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeEach(async () => {
  database = await openDatabase();
});
afterEach(() => database?.stop());

async function lay(count: number, at = midnight, from = 0): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, (_, n) => idOf(from + n));
  for (const id of ids)
    await putAlone(database.store, { table, item: { pk: shardOf('casesDue', 'test#due', id), sk: `${at}#${id}` } });
  return ids;
}

const idIn = ({ key }: Look) => key.split('#')[1] ?? '';
const place = ({ item }: Look) => ({ table, key: { pk: String(item['pk']), sk: String(item['sk']) } }) as const;

/** Whoever is looked at is due no more, but for those that fail. */
function looking(poisoned: ReadonlySet<string> = new Set()) {
  const looked: string[] = [];
  const work = async (look: Look) => {
    looked.push(idIn(look));
    if (poisoned.has(idIn(look))) throw new Error('poisoned');
    await removeAll(database.store, [place(look)]);
    return 1;
  };
  return { looked, work };
}

const notes = async () =>
  (await itemsOf(database.store, table))
    .filter(({ pk }) => pk === looks.aside)
    .map(({ tries, until }) => [tries, until]);

describe('A round of the clocks', () => {
  test('looks at all that is due, of every shard and page, each once, and at nothing that is not', async () => {
    const due = await lay(1_300);
    await lay(5, later(1), 5_000);
    const { looked, work } = looking();
    expect(await workThrough(database.store, looks, wholeRound(midnight), says, work)).toBe(due.length);
    expect(looked.toSorted()).toEqual(due.toSorted());
    expect(looks.partitions).toHaveLength(shards.casesDue);
    expect(await workThrough(database.store, looks, wholeRound(midnight), says, work)).toBe(0);
  });

  test('finds a moment that was written ahead of UTC when it has come, and no earlier', async () => {
    const [id] = await lay(1, '2026-03-02T00:00:00+07:00');
    const { looked, work } = looking();
    await workThrough(database.store, looks, wholeRound(later(-1)), says, work);
    expect(looked).toEqual([]);
    await workThrough(database.store, looks, wholeRound(midnight), says, work);
    expect(looked).toEqual([id]);
  });

  test('begins nothing when its time is over; the next goes on where it stopped, and nothing is looked at twice', async () => {
    const due = await lay(700);
    const { looked, work } = looking();
    const short = { now: midnight, goesOn: () => looked.length < 300 };
    expect(await workThrough(database.store, looks, short, says, work)).toBe(300);
    await workThrough(database.store, looks, wholeRound(later(5)), says, work);
    expect(looked.toSorted()).toEqual(due.toSorted());
  });

  test('comes to all others in the round in which they are due, however many fail before them', async () => {
    const poisoned = new Set(await lay(600, later(-60)));
    const first = looking(poisoned);
    await expect(workThrough(database.store, looks, wholeRound(midnight), says, first.work)).rejects.toThrow(
      `${says}: 600`,
    );
    const due = await lay(40, later(1), 9_000);
    const { looked, work } = looking(poisoned);
    await expect(workThrough(database.store, looks, wholeRound(later(5)), says, work)).rejects.toThrow(`${says}: 600`);
    // What never failed comes first.
    expect(looked.slice(0, due.length).toSorted()).toEqual(due.toSorted());
    expect(new Set(looked.slice(due.length))).toEqual(poisoned);
  });

  test('sets aside what fails with a pause that grows to an hour, says so in every round, and never drops it', async () => {
    const [id = ''] = await lay(1);
    const tries: number[] = [];
    for (let minutes = 0; minutes <= 300; minutes += 5) {
      const { looked, work } = looking(new Set([id]));
      const round = workThrough(database.store, looks, wholeRound(later(minutes)), says, work);
      await expect(round).rejects.toThrow(`${says}: 1`);
      if (looked.length > 0) tries.push(minutes);
    }
    expect(tries).toEqual([0, 5, 15, 35, 75, 135, 195, 255]);
    expect(await notes()).toEqual([[8, later(315)]]);
    const { work } = looking();
    expect(await workThrough(database.store, looks, wholeRound(later(315)), says, work)).toBe(1);
    expect(await notes()).toEqual([]);
  });

  test('names each that failed, with the reason', async () => {
    const [id] = await lay(1);
    const { work } = looking(new Set([id ?? '']));
    const fault = await workThrough(database.store, looks, wholeRound(midnight), says, work).catch((one) => one);
    expect(fault.errors[0]).toBeInstanceOf(LookFailed);
    expect(fault.errors[0]).toMatchObject({ look: `${midnight}#${id}`, cause: { message: 'poisoned' } });
  });

  test('takes the note away of what was put right and is due at another moment, or at none', async () => {
    const [id = '', other = ''] = await lay(2);
    const failing = looking(new Set([id, other]));
    await expect(workThrough(database.store, looks, wholeRound(midnight), says, failing.work)).rejects.toThrow();
    await removeAll(database.store, [
      { table, key: { pk: shardOf('casesDue', 'test#due', id), sk: `${midnight}#${id}` } },
    ]);
    await removeAll(database.store, [
      { table, key: { pk: shardOf('casesDue', 'test#due', other), sk: `${midnight}#${other}` } },
    ]);
    await lay(1, later(1));
    const { looked, work } = looking();
    await workThrough(database.store, looks, wholeRound(later(2)), says, work);
    expect([looked, await notes()]).toEqual([[id], []]);
  });

  test('and another at the same time leave nothing behind', async () => {
    const due = await lay(300);
    const { looked, work } = looking();
    const both = [1, 2].map(() => workThrough(database.store, looks, wholeRound(midnight), says, work));
    await Promise.all(both);
    expect(new Set(looked)).toEqual(new Set(due));
    expect((await itemsOf(database.store, table)).filter(({ pk }) => String(pk).startsWith('test#'))).toEqual([]);
  });
});
