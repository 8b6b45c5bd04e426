import { markAnnouncedArrived } from '@homeward/domain/arrival/log-batch';
import { actOf } from '@homeward/domain/command';
import { batches } from '@homeward/store/batches';
import { beside } from '@homeward/store/beside';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { uuidv7 } from 'uuidv7';
import { afterAll, describe, expect, test } from 'vitest';
import { itemsOf, openDatabase } from './database.ts';
import { announced } from './journeys.ts';
import { at, commandOf, intake } from './people.ts';
import { loggingOf, truckAt } from './trucks.ts';

const { store, stop } = await openDatabase();
afterAll(stop);
const act = actOf(intake, at, {});

/** A truck logged as the one that was announced under another id. */
function arrivesAs(was: string) {
  const command = commandOf('logBatch');
  const mark = beside(batches, was, (state) => markAnnouncedArrived(state, command.key, act));
  return { key: command.key, outcome: () => perform(store, command, loggingOf(command, { beside: [mark] })) };
}

describe('two records that change together', () => {
  test('both change', async () => {
    const was = await announced(store);
    const { key, outcome } = arrivesAs(was);
    expect(await outcome()).toMatchObject({ type: 'done', version: 1 });
    expect(await load(store, batches, key)).toMatchObject({ version: 1, state: { status: 'arrived' } });
    expect(await load(store, batches, was)).toMatchObject({ version: 2, state: { status: 'closed' } });
  });
  test('neither does when the second one’s rules say no', async () => {
    const { key, outcome } = arrivesAs(await truckAt(store));
    const before = await itemsOf(store, 'arrivals');
    expect(await outcome()).toMatchObject({ type: 'refused', code: 'stays-in-its-state' });
    expect(await load(store, batches, key)).toBeUndefined();
    expect(await itemsOf(store, 'arrivals')).toEqual(before);
  });
  test('neither does when the second one is not there', async () => {
    const { key, outcome } = arrivesAs(uuidv7());
    expect(await outcome()).toEqual({ type: 'absent' });
    expect(await load(store, batches, key)).toBeUndefined();
  });
  test('[ASVS-2.3.4] of ten trucks that are all the announced one, one is logged', async () => {
    const was = await announced(store);
    const trucks = Array.from({ length: 10 }, () => arrivesAs(was));
    const outcomes = await Promise.all(trucks.map(({ outcome }) => outcome()));
    expect(outcomes.filter(({ type }) => type === 'done')).toHaveLength(1);
    const there = await Promise.all(trucks.map(({ key }) => load(store, batches, key)));
    expect(there.filter((one) => one !== undefined)).toHaveLength(1);
  });
  test('a repeated command moves neither again', async () => {
    const was = await announced(store);
    const { outcome } = arrivesAs(was);
    const first = await outcome();
    expect(await outcome()).toEqual({ ...first, repeated: true });
    expect((await load(store, batches, was))?.version).toBe(2);
  });
});
