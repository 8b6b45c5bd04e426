import type { Fact } from '@homeward/domain/report/fact';
import { monthsFrom } from '@homeward/domain/report/sealing';
import { endOfMonth, monthOf } from '@homeward/domain/time';
import { factsBetween, holdsSince, pendingMonths, putFact, settlePending } from '@homeward/store/facts';
import type { Store } from '@homeward/store/open-store';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countedAs } from './counting.ts';
import { openDatabase } from './database.ts';

type Held = Extract<Fact, { type: 'held' }>;

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.stop());

const first = Date.parse('2025-01-05T00:00:00Z');
const onDay = (day: number) => new Date(first + day * 86_400_000).toISOString();

function held(id: string, from: number, recorded: number, until?: number): Held {
  return {
    type: 'held',
    id,
    country: 'TH',
    corridor: 'TH-KH',
    reason: 'court',
    at: onDay(from),
    recordedAt: onDay(recorded),
    ...(until === undefined ? {} : { until: onDay(until) }),
  };
}

/** A store whose function dies at some calls: before they were made, or after, with nobody told. */
function mortal({ db, names }: Store, dies: () => 'before' | 'after' | 'no'): Store {
  const send = async (command: never) => {
    const death = dies();
    if (death === 'before') throw new Error('died');
    const answer = await db.send(command);
    if (death === 'after') throw new Error('died');
    return answer;
  };
  return { db: { send } as unknown as Store['db'], names };
}

/** One who waits: since when, and the ends that were said of it one after the other, written down later and later. */
const waiting = fc.record({
  from: fc.integer({ min: 0, max: 300 }),
  ends: fc.array(fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }), { minLength: 1, maxLength: 4 }),
});
const lives = fc.record({
  people: fc.array(waiting, { minLength: 1, maxLength: 4 }),
  /** Which delivery comes next; each comes at least once more at the end. */
  order: fc.array(fc.nat(), { maxLength: 12 }),
  deaths: fc.array(fc.constantFrom('no', 'no', 'no', 'before', 'after'), { minLength: 1, maxLength: 40 }),
});

/** By the word that was written last. */
function endOf(said: readonly Held[]): string | undefined {
  return said.toSorted((one, other) => orderOf(other) - orderOf(one))[0]?.until;
}

/** Each word on somebody is written later than the one before. */
function orderOf({ recordedAt }: Held): number {
  return Date.parse(recordedAt) / 86_400_000;
}

async function deliver(store: Store, one: Held): Promise<boolean> {
  return countedAs(store, one, { order: orderOf(one), of: one.recordedAt }).then(
    () => true,
    (fault: Error) => {
      if (fault.message !== 'died') throw fault;
      return false;
    },
  );
}

describe('Who waits', () => {
  let run = 0;

  test('is found in every month until the end that was written last, once, however often and in whatever order it came and whoever died', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async ({ people, order, deaths }) => {
        run += 1;
        const said = people.flatMap(({ from, ends }, person) =>
          ends.map((until, time) => held(`${run}/${person}`, from, from + 40 * time, until && from + until)),
        );
        const left = [...deaths];
        const store = mortal(database.store, () => left.pop() ?? 'no');
        const put: Held[] = [];
        for (const next of order) {
          const one = said[next % said.length];
          if (one !== undefined && (await deliver(store, one))) put.push(one);
          await isRight(put, false);
        }
        // The stream brings each until it was taken.
        for (const one of said) while (!(await deliver(store, one)));
        await isRight(said, true);
      }),
      { numRuns: 40, seed: 20_090_901 },
    );
  });

  /** Whether every month finds exactly those who waited in it or later; `all`: nothing else can have been put meanwhile. */
  async function isRight(put: readonly Held[], all: boolean): Promise<void> {
    const found = (await Array.fromAsync(holdsSince(database.store, 'TH', '2024-01')))
      .flat()
      .filter(({ id }) => id.startsWith(`${run}/`));
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    const wanted = Map.groupBy(put, ({ id }) => id);
    for (const [id, theirs] of wanted) {
      const until = found.find((one) => one.id === id)?.until;
      if (all) expect(until, id).toBe(endOf(theirs));
    }
    if (!all) return;
    expect(found).toHaveLength(wanted.size);
    for (const month of monthsFrom('2025-01', '2026-12')) {
      const there = (await Array.fromAsync(holdsSince(database.store, 'TH', month)))
        .flat()
        .filter(({ id }) => id.startsWith(`${run}/`));
      const after = found.filter(({ until = '9999' }) => until >= endOfMonth(before(month)));
      expect(there.map(({ id }) => id).toSorted(), month).toEqual(after.map(({ id }) => id).toSorted());
    }
    await isNoted(put);
  }

  async function isNoted(put: readonly Held[]): Promise<void> {
    const noted = (await pendingMonths(database.store)).map(({ month }) => month);
    const touched = put.flatMap(({ at, recordedAt }) => monthsFrom(monthOf(at), monthOf(recordedAt)));
    expect(touched.filter((month) => !noted.includes(month))).toEqual([]);
  }
});

function before(month: string): string {
  return monthOf(new Date(Date.parse(`${month}-01T00:00:00Z`) - 86_400_000).toISOString());
}

describe('A month', () => {
  test('waits for sealing although the function died between the fact and the note that it waits', async () => {
    const one = held('died', -400, -400);
    let calls = 0;
    // It is read what stands there, then the fact is put, then the note.
    const dying = mortal(database.store, () => (++calls === 3 ? 'before' : 'no'));
    expect(await deliver(dying, one)).toBe(false);
    const month = monthOf(one.at);
    const notes = async () => (await pendingMonths(database.store)).filter((it) => it.month === month);
    expect(await notes()).toEqual([]);
    expect(await deliver(database.store, one)).toBe(true);
    expect(await notes()).toMatchObject([{ country: 'TH', by: 'died' }]);
  });

  test('goes on waiting when a fact of the same moment came in while it was sealed', async () => {
    const at = onDay(-700);
    const counted = (id: string): Fact => ({ type: 'counted', country: 'VN', id, at, recordedAt: at, counters: [] });
    await putFact(database.store, counted('one'));
    const mine = async () => (await pendingMonths(database.store)).filter(({ country }) => country === 'VN');
    const [seen] = await mine();
    await putFact(database.store, counted('two'));
    await settlePending(database.store, seen ?? expect.fail('no note'));
    expect(await mine()).toMatchObject([{ by: 'two' }]);
    expect((await Array.fromAsync(factsBetween(database.store, 'VN', monthOf(at), monthOf(at)))).flat()).toHaveLength(
      2,
    );
    for (const note of await mine()) await settlePending(database.store, note);
    expect(await mine()).toEqual([]);
  });
});
