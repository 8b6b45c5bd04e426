import type { ArrivalState } from '@homeward/domain/arrival/arrival';
import type { BatchState } from '@homeward/domain/arrival/batch';
import { arrivals } from '@homeward/store/arrivals';
import { batches } from '@homeward/store/batches';
import { lookAtTrucks, truckNote } from '@homeward/store/closed-trucks';
import { keyWrite } from '@homeward/store/key-rows';
import { stateItem } from '@homeward/store/move-writes';
import { arrivalPlace, sealedWrite } from '@homeward/store/sealed';
import { putAlone } from '@homeward/store/write';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idOf, logged, now, screened, screening, truckOf } from '../domain/made.ts';
import { itemsOf, openDatabase } from './database.ts';
import { wholeRound } from './rounds.ts';

const closedAt = '2026-03-02T05:00:00.000Z';
// Somebody without a file is put right at the border for thirty days after the truck was closed.
const over = '2026-03-31T17:00:00.000Z';

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeEach(async () => {
  database = await openDatabase();
});
afterEach(() => database?.stop());

const closed: BatchState = { ...truckOf(), status: 'closed', closedAt };
const indicated = screening({ answers: { ...screening().answers, 'wages-withheld': 'yes' } });
const waiting = screened(logged(), indicated);

async function layTruck(
  truck: BatchState,
  people: readonly ArrivalState[],
  ...notes: readonly string[]
): Promise<void> {
  const { store } = database;
  await putAlone(store, { table: 'arrivals', item: stateItem(batches, truck.id, 1, truck) });
  for (const one of people) {
    const id = { batch: truck.id, arrival: one.id };
    await putAlone(store, { table: 'arrivals', item: stateItem(arrivals, id, 1, { ...one, batch: truck.id }) });
    await putAlone(store, sealedWrite(arrivalPlace(one.id), {}));
    await putAlone(store, keyWrite({ country: 'KH', desk: 'transit', thing: `arrival#${one.id}` }, {}));
  }
  for (const at of notes) await putAlone(store, truckNote(truck.id, at));
}

/** Whose words at the border can still be opened, by key and by what it opens. */
async function opened(): Promise<readonly [keys: readonly unknown[], words: readonly unknown[]]> {
  const keys = (await itemsOf(database.store, 'keys')).map(({ pk }) => String(pk).split('#').at(-1));
  const rows = (await itemsOf(database.store, 'arrivals')).filter(({ sk }) => sk === 'sealed');
  return [keys, rows.map(({ pk }) => String(pk).replace('arrival#', ''))];
}

async function notes(): Promise<readonly unknown[]> {
  return (await itemsOf(database.store, 'arrivals')).filter(({ pk }) => pk === 'closed#trucks').map(({ sk }) => sk);
}

describe('A truck that was closed', () => {
  test('is looked at when its note has come due, and not a moment before', async () => {
    await layTruck(closed, [logged()], over);
    expect(await lookAtTrucks(database.store, wholeRound('2026-03-31T16:59:59.999Z'))).toBe(0);
    expect(await opened()).toEqual([[idOf(10)], [idOf(10)]]);
    expect(await lookAtTrucks(database.store, wholeRound(over))).toBe(1);
    expect(await opened()).toEqual([[], []]);
    expect([await notes(), await lookAtTrucks(database.store, wholeRound(over))]).toEqual([[], 0]);
  });

  test('keeps the words of whoever waits for a file, and is looked at again thirty days on', async () => {
    const other = { ...logged(11) };
    await layTruck(closed, [waiting, other], over);
    expect(await lookAtTrucks(database.store, wholeRound(over))).toBe(1);
    expect(await opened()).toEqual([[idOf(10)], [idOf(10)]]);
    expect(await notes()).toEqual([`2026-04-30T17:00:00.000Z#${closed.id}`]);
  });

  test('loses those of a person whose file holds them with its closing', async () => {
    await layTruck(closed, [{ ...waiting, openedAs: idOf(50) }], closedAt);
    expect(await lookAtTrucks(database.store, wholeRound(closedAt))).toBe(1);
    expect([await opened(), await notes()]).toEqual([[[], []], []]);
  });

  test('that is open again, or is not there, loses nothing and its note goes', async () => {
    await layTruck(truckOf(), [logged()], over);
    await putAlone(database.store, truckNote(idOf(2), over));
    expect(await lookAtTrucks(database.store, wholeRound(over))).toBe(2);
    expect(await opened()).toEqual([[idOf(10)], [idOf(10)]]);
    expect(await notes()).toEqual([]);
  });

  test('is looked at in one run with all others that are due, however many; one that fails keeps none of them', async () => {
    const at = (n: number) => new Date(Date.parse(closedAt) + n * 1000).toISOString();
    for (let n = 0; n < 301; n += 1) await putAlone(database.store, truckNote(idOf(100 + n), at(n)));
    const lost = { ...stateItem(batches, idOf(100), 1, closed), state: {} };
    await putAlone(database.store, { table: 'arrivals', item: lost });
    const round = lookAtTrucks(database.store, wholeRound(over));
    await expect(round).rejects.toThrow('Trucks that could not be looked at: 1');
    expect(await notes()).toEqual([`${at(0)}#${idOf(100)}`]);
  });
});

describe('Where lists find', () => {
  const places = (truck: Partial<BatchState>) => batches.indexes(idOf(1), { ...truckOf(), ...truck }, now);

  test('a truck: with its centre, among the open ones by its arrival, among the closed ones by its closing', () => {
    const of = 'centre#poipet-transit-centre';
    expect(places({ arrivedAt: now })).toEqual({ byCentrePk: `${of}#open`, byCentreSk: `${now}#${idOf(1)}` });
    expect(places({ status: 'closed', arrivedAt: now, closedAt })).toEqual({
      byCentrePk: `${of}#closed`,
      byCentreSk: `${closedAt}#${idOf(1)}`,
    });
    const { arrivedAt: _, ...announced } = truckOf();
    expect(batches.indexes(idOf(1), announced as BatchState, now)).toMatchObject({ byCentreSk: `#${idOf(1)}` });
  });

  test('a person who waits for a file: by when the person was screened; nobody else', () => {
    const id = { batch: idOf(1), arrival: waiting.id };
    expect(arrivals.indexes(id, waiting, now)).toEqual({ toOpenPk: 'toopen', toOpenSk: `${now}#${waiting.id}` });
    expect(arrivals.indexes(id, { ...waiting, openedAs: idOf(50) }, now)).toEqual({});
    expect(arrivals.indexes(id, logged(), now)).toEqual({});
  });
});
