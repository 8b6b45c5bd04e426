import { minutesAfter } from '@homeward/domain/time';
import { forgetGone } from '@homeward/store/changes';
import { openErasures, tombstonesOf } from '@homeward/store/erasure';
import { finishErasure } from '@homeward/store/finish-erasure';
import { keyWrite } from '@homeward/store/key-rows';
import { tableNames } from '@homeward/store/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { brokenChains } from '../store/chains.ts';
import { itemsOf } from '../store/database.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const [hers, other] = [idOf(70), idOf(71)];
const worker = people['case-worker'];
const elsewhere = { ...people.supervisor, id: 'supervisor-2', organisation: 'another-shelter' };
const everybody = [worker, people.supervisor, people['central-unit'], people['second-approver'], elsewhere];

async function openFile(id: string, latin: string) {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  return (await ask({ operation: 'openCase', by: worker, at: now, body, key: id })).status;
}

function act(operation: string, by: typeof worker, body: object, more: { version?: number; key?: string } = {}) {
  return ask({ operation, by, at: now, body, path: { caseId: hers }, ...more });
}
const view = (by: typeof worker, caseId = hers) => ask({ operation: 'viewCase', by, at: now, path: { caseId } });
const approval = { proposal: idOf(80), answer: 'approved' };

/** Every item of every table in which a string stands. */
async function itemsWith(text: string) {
  const all = await Promise.all(tableNames.map(async (name) => ({ name, items: await itemsOf(store, name) })));
  return all.flatMap(({ name, items }) => items.filter((item) => JSON.stringify(item).includes(text)).map(() => name));
}

let number: string;
const byNumber = () => ask({ operation: 'findByNumber', by: worker, at: now, body: { number } });

beforeAll(async () => {
  await plant(seatOf(elsewhere));
  expect([await openFile(hers, 'Sok Dara'), await openFile(other, 'Sokh Dara')]).toEqual([201, 201]);
  number = String((await view(worker)).body['number']);
  expect((await byNumber()).body['id']).toBe(hers);
});

describe('erasing a case', () => {
  test('[ASVS-2.3.5] Standards 6.3(d): takes a second person of another organisation; until then everything stands', async () => {
    const asked = await act('requestErasure', worker, { reason: 'she-asked' }, { key: idOf(80) });
    expect(asked.status).toBe(200);
    const own = await act('approve', people.supervisor, approval, { version: 2 });
    expect([own.status, own.body['code'], own.body['breaches']]).toEqual([
      409,
      'erasure-needs-two-organisations',
      ['own-organisation'],
    ]);
    expect((await view(worker)).body).toMatchObject({ asks: [{ act: 'erase-a-case', id: idOf(80) }] });
    expect(await tombstonesOf(store)).toEqual([]);
  });

  test('[ASVS-14.2.7] with the second word no key row is left, and nobody of any role knows of them any more', async () => {
    // What health sealed of the person’s lies under a key of its own.
    const ofHealth = keyWrite({ country: 'KH', desk: 'health', thing: `case#${hers}` }, { by: 'kms' });
    await plant(ofHealth as Parameters<typeof plant>[0]);
    expect((await act('approve', people['second-approver'], approval, { version: 2, key: idOf(81) })).status).toBe(200);
    const keys = (await itemsOf(store, 'keys')).map(({ pk }) => String(pk));
    expect(keys.filter((pk) => pk.includes(hers))).toEqual([]);
    for (const one of everybody) {
      const [gone, never] = [await view(one), await view(one, idOf(99))];
      expect(gone, one.id).toEqual(never);
      expect(gone.status).toBe(404);
    }
    const more = await act('recordNeeds', worker, { needs: ['food'] }, { version: 3 });
    const glass = await act('grantBreakGlass', worker, {
      ground: 'in-danger',
      words: { why: 'Invented: called from the road.' },
    });
    expect([more.status, glass.status]).toEqual([404, 404]);
    expect(await tombstonesOf(store)).toEqual([{ case: hers, at: now }]);
  });

  test('the same approval sent again is answered alike, and writes no second tombstone', async () => {
    const again = await act('approve', people['second-approver'], approval, { version: 2, key: idOf(81) });
    expect(again.status).toBe(200);
    expect(await tombstonesOf(store)).toHaveLength(1);
  });

  test('what is left goes step by step, also after a stop: at last only receipts name the person, and their chains are whole', async () => {
    const [left] = await openErasures(store);
    expect(left).toMatchObject({ case: hers, copies: [] });
    if (left === undefined) return;
    expect(await finishErasure(store, left, now)).toBe(false);
    expect(await openErasures(store)).toHaveLength(1);
    expect(await finishErasure(store, left, minutesAfter(now, 15))).toBe(true);
    expect(await openErasures(store)).toEqual([]);
    // Neighbours who keep a copy are told for a while that the person is gone: by their case's id alone.
    const gone = (await itemsOf(store, 'cases')).filter((item) => JSON.stringify(item).includes(hers));
    expect(gone.map(({ line }) => line)).toEqual([{ gone: true, id: hers, externals: [] }]);
    expect(await forgetGone(store, now)).toBe(0);
    expect(await forgetGone(store, minutesAfter(now, 1))).toBe(1);
    expect(new Set(await itemsWith(hers))).toEqual(new Set(['receipts']));
    expect(brokenChains(await itemsOf(store, 'receipts'))).toEqual([]);
  });

  test('the command that once opened the person’s file, sent again by a device that never heard the answer, opens none', async () => {
    expect(await openFile(hers, 'Sok Dara')).toBe(409);
    expect((await view(worker)).status).toBe(404);
    expect(new Set(await itemsWith(hers))).toEqual(new Set(['receipts']));
  });

  test('the number of the person’s file leads nowhere, as one that was never given', async () => {
    expect((await byNumber()).status).toBe(404);
    const rows = (await itemsOf(store, 'directory')).filter(({ pk }) => pk === `file#${number}`);
    expect(rows).toEqual([{ pk: `file#${number}`, sk: 'number' }]);
  });

  test('the person’s neighbour in the same tables is as the person was', async () => {
    const { status, body } = await view(worker, other);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('Sokh Dara');
    const found = await ask({ operation: 'findPerson', by: worker, at: now, body: { name: { latin: 'Sok Dara' } } });
    expect((found.body['items'] as readonly { id: string }[]).map(({ id }) => id)).toEqual([other]);
  });
});

describe('erasing a file of more copies than one transaction takes', () => {
  const thick = idOf(72);
  const copyRow = 'KH#health#disclosure#';
  const needs = (n: number) => ({ section: 'needs', content: { note: `Invented note ${n}.` } });
  let version = 1;
  const on = async (operation: string, by: typeof worker, body: object, key?: string) => {
    const sent = { operation, by, at: now, body, path: { caseId: thick }, version: version++ };
    const { status } = await ask(key === undefined ? sent : { ...sent, key });
    expect(status, `${operation} ${version}`).toBe(200);
  };
  const rows = async () => (await itemsOf(store, 'keys')).map(({ pk }) => String(pk));

  test('[ASVS-14.2.7] closes the one that was still alive with the second word: nobody waits for the rest', async () => {
    expect(await openFile(thick, 'Chan Thyda')).toBe(201);
    await on('assignHealthWorker', worker, { worker: people['health-worker'].id, toldAt: now });
    for (let n = 1; n <= 90; n += 1) await on('writeSection', worker, needs(n));
    expect((await rows()).filter((pk) => pk.startsWith(copyRow))).toHaveLength(1);
    await on('requestErasure', worker, { reason: 'she-asked' }, idOf(82));
    await on('approve', people['second-approver'], { proposal: idOf(82), answer: 'approved' });
    expect((await rows()).filter((pk) => pk.startsWith(copyRow) || pk.includes(thick))).toEqual([]);
  });
});
