import type { Actor } from '@homeward/domain/people/actor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, now, people } from '../domain/made.ts';
import { receiptsAbout } from '../store/receipts-about.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

type Name = { readonly local?: string; readonly latin?: string };

describe('twins at the border', () => {
  const officer: Actor = people.intake;
  const elsewhere: Actor = { ...officer, id: 'intake-2', organisation: 'another-centre' };
  const truck = { from: 'TH', gate: 'poipet', vehicle: 'truck', list: 'no' };
  const [morning, noon] = [idOf(90), idOf(91)];

  const enter = (batchId: string, n: number, name: Name, birth: string) =>
    ask({
      operation: 'logArrival',
      by: officer,
      at: now,
      path: { batchId },
      key: idOf(n),
      body: { sex: 'female', sections: { identity: { name, age: { birth } } } },
    });
  const twins = (by: Actor, batchId: string) => ask({ operation: 'listTwins', by, at: now, path: { batchId } });

  beforeAll(async () => {
    await plant(seatOf(elsewhere));
    for (const key of [morning, noon])
      expect((await ask({ operation: 'logBatch', by: officer, at: now, body: truck, key })).status).toBe(201);
    const entries = await Promise.all([
      enter(morning, 92, { latin: 'Heng Vuthy' }, '1994'),
      enter(morning, 93, { latin: 'Chea Sophea' }, '2001'),
      enter(noon, 94, { local: 'ហេង វុធី', latin: 'Heang Wuthy' }, '1995'),
    ]);
    expect(entries.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  test('of two trucks are named to the centre by their entries, and no word of a name is answered', async () => {
    const { status, body } = await twins(officer, noon);
    expect([status, body]).toEqual([
      200,
      { items: [{ arrival: idOf(94), other: { arrival: idOf(92), batch: morning }, keys: expect.any(Number) }] },
    ]);
    for (const batch of [noon, morning]) {
      const receipts = await receiptsAbout(store, 'KH#transit', `batch#${batch}`);
      expect(receipts.map(({ operation }) => operation)).toContain('listTwins');
    }
  });

  test('[ASVS-8.2.2] are not told to another centre, whose batch is answered as none', async () => {
    const [denied, absent] = [await twins(elsewhere, noon), await twins(elsewhere, idOf(99))];
    expect(denied.status).toBe(404);
    expect(denied.body).toEqual(absent.body);
  });
});
