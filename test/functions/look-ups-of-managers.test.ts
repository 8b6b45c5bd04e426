import type { Actor } from '@homeward/domain/people/actor';
import { minutesAfter } from '@homeward/domain/time';
import { allOf } from '@homeward/store/page';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { receiptsAbout } from '../store/receipts-about.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const { 'case-worker': worker, supervisor } = people;
const second: Actor = { ...supervisor, id: 'supervisor-2' };
const files = Array.from({ length: 21 }, (_, n) => idOf(300 + n));
const later = (minutes: number) => minutesAfter(now, minutes);

async function openFile(id: string, latin: string): Promise<void> {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  expect((await ask({ operation: 'openCase', by: worker, at: now, body, key: id })).status).toBe(201);
}

const look = (by: Actor, latin: string, at = now) =>
  ask({ operation: 'findPerson', by, at, body: { name: { latin } } });
const trail = (by: Actor, id: string, at = now) => ask({ operation: 'listReceipts', by, at, query: { case: id } });
const asked = async ({ id }: Actor) =>
  (await allOf(store, 'receipts', `KH#casework#actor#${id}`)).map((one) => String(one['asked'])).filter((one) => one);

beforeAll(async () => {
  await plant(seatOf(second));
  for (const [n, id] of files.entries()) await openFile(id, n < 20 ? 'Sok Dara' : 'Yim Chanthou');
});

describe('[ASVS-2.4.1] whoever answers for files and is assigned to none', () => {
  test('spends a look-up on each file that the person’s search finds, once, and none on a name that finds nothing', async () => {
    const none = await look(supervisor, 'Kim Sovannarith');
    expect([none.status, none.body['items'], await asked(supervisor)]).toEqual([200, [], []]);
    expect((await look(supervisor, 'Sok Dara')).body['items']).toHaveLength(20);
    expect(new Set(await asked(supervisor)).size).toBe(20);
    expect((await look(supervisor, 'Sok Dara')).status).toBe(200);
    expect(new Set(await asked(supervisor)).size).toBe(20);
  });

  test('finds the twenty-first no more within the hour, by a search nor by its trail, there or not', async () => {
    expect((await look(supervisor, 'Yim Chanthou')).status).toBe(429);
    for (const id of [files[20] ?? '', idOf(399)]) expect((await trail(supervisor, id)).status, id).toBe(429);
    expect((await look(supervisor, 'Yim Chanthou', later(61))).status).toBe(200);
  });

  test('spends them on trails too: the twenty-first case is refused, and each that was read says so to its person', async () => {
    for (const id of files.slice(0, 20)) expect((await trail(second, id)).status, id).toBe(200);
    expect((await trail(second, files[20] ?? '')).status).toBe(429);
    const chain = await receiptsAbout(store, 'KH#casework', `case#${files[3]}`);
    expect(chain.at(-1)).toMatchObject({ operation: 'listReceipts', who: second.id, caseId: files[3] });
  });

  test('and whoever is assigned searches as often as the person needs to', async () => {
    for (let n = 0; n < 3; n += 1) expect((await look(worker, 'Sok Dara')).body['items']).toHaveLength(20);
    expect(await asked(worker)).toEqual([]);
  });
});
