import type { Actor } from '@homeward/domain/people/actor';
import { access } from '@homeward/domain/settings/access';
import { hoursAfter, minutesAfter } from '@homeward/domain/time';
import { countSearch } from '@homeward/store/searches';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, now, people } from '../domain/made.ts';
import { itemsOf } from '../store/database.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const worker: Actor = people['case-worker'];
const colleague: Actor = { ...worker, id: 'case-worker-2' };
const elsewhere: Actor = { ...worker, id: 'case-worker-3', organisation: 'another-shelter' };
const { supervisor } = people;
const cap = { hour: access.searchesAnHour.value, day: access.searchesADay.value };

const search = (by: Actor, at = now, language = 'en') =>
  ask({ operation: 'findPerson', by, at, language, body: { name: { latin: 'Ngeth Phalla' } } });

type Carried = { readonly worker: string; readonly searches: Readonly<Record<string, number>> };
async function told(by: Actor, at = now): Promise<Readonly<Record<string, Carried['searches']>>> {
  const { body } = await ask({ operation: 'viewExposure', by, at });
  return Object.fromEntries((body['workers'] as readonly Carried[]).map((one) => [one.worker, one.searches]));
}

/** A seat that has searched so often already. */
async function searched(by: Actor, at: string, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) expect(await countSearch(store, by, at, cap)).toBe('counted');
}

beforeAll(async () => {
  await plant(seatOf(colleague), seatOf(elsewhere));
});

describe('[ASVS-2.4.1] Standards 6.3(e): the searches of a seat', () => {
  test('are refused in one sentence once there were as many as an hour allows, and taken again in the next', async () => {
    await searched(worker, now, cap.hour - 1);
    expect((await search(worker)).status).toBe(200);
    const { status, body } = await search(worker);
    expect([status, body['code']]).toEqual([429, 'searches-spent']);
    expect(body['title']).toBe(
      'You have searched as often as an hour, or a day, allows. Your supervisor reads how often each seat searches. Wait, or ask who works on the case.',
    );
    expect((await search(worker, now, 'km')).body['title']).toMatch(/អ្នកបានស្វែងរក/);
    expect((await search(worker, minutesAfter(now, 61))).status).toBe(200);
  });

  test('are refused once there were as many as a day allows, whatever the hour', async () => {
    for (let hour = 0; hour * cap.hour < cap.day; hour += 1)
      await searched(colleague, hoursAfter(now, hour), Math.min(cap.hour, cap.day - hour * cap.hour));
    const later = hoursAfter(now, Math.ceil(cap.day / cap.hour));
    expect((await search(colleague, later)).status).toBe(429);
    expect((await search(colleague, hoursAfter(now, 24))).status).toBe(200);
  });

  test('are told to the supervisor of its organisation with those that were refused, and to no other', async () => {
    expect((await search(elsewhere)).status).toBe(200);
    const counts = await told(supervisor);
    expect(counts[worker.id]).toEqual({ today: cap.hour + 1, lately: cap.hour + 1, refused: 2 });
    expect(counts[colleague.id]).toEqual({ today: cap.day, lately: cap.day + 1, refused: 1 });
    expect(Object.keys(counts)).not.toContain(elsewhere.id);
    expect(await told(supervisor, hoursAfter(now, 8 * 24))).toEqual({});
    expect((await ask({ operation: 'viewExposure', by: worker, at: now })).status).toBe(404);
  });

  test('are answered no sooner than at a step, whether they found somebody, nobody, or were too many', async () => {
    const { id: _, at: _at, ...consent } = answerOf('case-file', true);
    const identity = { name: { latin: 'Ngeth Phalla' }, age: { birth: '1991' } };
    const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
    const tomorrow = hoursAfter(now, 48);
    const timed = async (by: Actor, at: string) => {
      const begun = performance.now();
      const { status, body: said } = await search(by, at);
      return [status, (said['items'] as readonly unknown[] | undefined)?.length, performance.now() - begun > 249];
    };
    expect(await timed(worker, tomorrow)).toEqual([200, 0, true]);
    expect((await ask({ operation: 'openCase', by: worker, at: tomorrow, body })).status).toBe(201);
    expect(await timed(worker, tomorrow)).toEqual([200, 1, true]);
    await searched(worker, tomorrow, cap.hour - 2);
    expect(await timed(worker, tomorrow)).toEqual([429, undefined, true]);
  });

  test('two at once are both counted, and a count holds no name and no id of a file', async () => {
    const before = (await told(supervisor))[supervisor.id]?.['today'] ?? 0;
    await Promise.all(Array.from({ length: 5 }, () => countSearch(store, supervisor, now, cap)));
    expect((await told(supervisor))[supervisor.id]?.['today']).toBe(before + 5);
    const rows = (await itemsOf(store, 'index')).filter(({ pk }) => String(pk).startsWith('searches#'));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows)
      expect(Object.keys(row).toSorted()).toEqual([
        'day',
        'hour',
        'inHour',
        'pk',
        'refused',
        'searches',
        'sk',
        'v',
        'who',
      ]);
    expect(JSON.stringify(rows)).not.toMatch(/Phalla|ngeth/i);
  });
});
