import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type DeliveryId, noteDelivery, takeOn, toldOfHandover } from '@homeward/store/deliveries';
import { nameOf, type Store } from '@homeward/store/open-store';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { idOf } from '../domain/made.ts';
import { itemsOf, openDatabase } from './database.ts';

const [first, second, third] = ['2026-03-02T01:00:00.000Z', '2026-03-02T02:00:00.000Z', '2026-03-02T03:00:00.000Z'];
const to = { country: 'TH', organisation: 'unit-of-th' } as const;

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await openDatabase();
  // Every pause before a further try is as short as chance can make it.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  made += 1;
});
afterAll(() => {
  vi.restoreAllMocks();
  return database?.stop();
});

let made = 1;
/** Each test tells of a handover of its own. */
const noticeOf = (more: Partial<DeliveryId> = {}, kind = 'handover'): DeliveryId => ({
  country: 'TH',
  pk: `TH#${kind}#${idOf(made)}`,
  sk: 'event#1',
  contact: 'desk-of-th',
  to,
  ...more,
});
const told = (quiet = false) => toldOfHandover(database.store, { country: 'TH', quiet, handover: idOf(made) });
const outcomes = async (quiet = false) => (await told(quiet)).map(({ outcome }) => outcome);

describe('A notice', () => {
  test('is taken on by whoever comes first, and by nobody after: it may have gone out', async () => {
    const notice = noticeOf();
    expect(await takeOn(database.store, notice, first)).toBe(true);
    expect(await takeOn(database.store, notice, second)).toBe(false);
    expect(await told()).toEqual([{ ...to, outcome: 'perhaps', at: first }]);
  });

  test('that went out is never sent again; one that went nowhere may be taken on anew', async () => {
    const notice = noticeOf();
    await noteDelivery(database.store, notice, 'sent', first);
    expect(await takeOn(database.store, notice, second)).toBe(false);
    expect(await told()).toEqual([{ ...to, outcome: 'sent', at: first }]);
    for (const outcome of ['failed', 'no-address', 'bounced'] as const) {
      const other = noticeOf({ contact: outcome });
      await noteDelivery(database.store, other, outcome, first);
      expect(await takeOn(database.store, other, second), outcome).toBe(true);
    }
  });

  test('that came back before it was noted as sent stays so; whatever else is heard of it is noted', async () => {
    const notice = noticeOf();
    await noteDelivery(database.store, notice, 'bounced', first);
    await noteDelivery(database.store, notice, 'sent', second);
    expect(await told()).toEqual([{ ...to, outcome: 'bounced', at: first }]);
    await noteDelivery(database.store, notice, 'failed', third);
    expect(await told()).toEqual([{ ...to, outcome: 'failed', at: third }]);
    await noteDelivery(database.store, notice, 'sent', third);
    await noteDelivery(database.store, notice, 'bounced', third);
    expect(await outcomes()).toEqual(['bounced']);
  });

  test('is one of one event to one contact: each has its own, and the latest is told first', async () => {
    await noteDelivery(database.store, noticeOf(), 'sent', first);
    await noteDelivery(database.store, noticeOf({ contact: 'night-desk' }), 'failed', third);
    await noteDelivery(database.store, noticeOf({ sk: 'event#2' }), 'no-address', second);
    expect(await outcomes()).toEqual(['failed', 'no-address', 'sent']);
  });
});

describe('What was told of a handover', () => {
  test('lies beside it, a quiet one apart; of another record it lies under the country that was told', async () => {
    const record = 'KH#partner#disclosure#x';
    await noteDelivery(database.store, noticeOf(), 'sent', first);
    await noteDelivery(database.store, noticeOf({}, 'quiet'), 'failed', first);
    await noteDelivery(database.store, noticeOf({ pk: record }), 'bounced', first);
    expect([await outcomes(), await outcomes(true)]).toEqual([['sent'], ['failed']]);
    const places = (await itemsOf(database.store, 'exchange')).map(({ pk, sk }) => `${pk} ${sk}`);
    const id = idOf(made);
    expect(places).toEqual(
      expect.arrayContaining([`TH#handover#told#${id} told`, `TH#quiet#told#${id} told`, `TH#delivery#${record} told`]),
    );
  });

  test('is nothing where nobody was told', async () => {
    expect(await told()).toEqual([]);
  });
});

describe('Many who write at once', () => {
  /** The store, in which somebody else writes to the record after each of the first readings. */
  function interrupted(times: number): { readonly store: Store; readonly readings: () => number } {
    const { store } = database;
    let readings = 0;
    const send = async (command: never) => {
      const answer = (await store.db.send(command)) as { readonly Responses?: unknown };
      if (answer.Responses === undefined) return answer;
      readings += 1;
      const Item = { pk: `TH#handover#told#${idOf(made)}`, sk: 'told', v: 100 + readings, told: {} };
      if (readings <= times) await store.db.send(new PutCommand({ TableName: nameOf(store, 'exchange'), Item }));
      return answer;
    };
    return { store: { ...store, db: { send } as unknown as Store['db'] }, readings: () => readings };
  }

  test('are met by looking again, seven times; the eighth looking still counts', async () => {
    const { store, readings } = interrupted(7);
    expect(await takeOn(store, noticeOf(), first)).toBe(true);
    expect([readings(), await outcomes()]).toEqual([8, ['perhaps']]);
    expect(await itemsOf(database.store, 'exchange')).toContainEqual(
      expect.objectContaining({ pk: `TH#handover#told#${idOf(made)}`, v: 108 }),
    );
  });

  test('who write all the time are told so, as a throttling: whoever called comes again', async () => {
    await expect(takeOn(interrupted(8).store, noticeOf(), first)).rejects.toMatchObject({
      name: 'ThrottlingException',
      message: 'a record of notices that is written to all the time',
    });
  });
});
