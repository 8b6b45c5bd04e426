import type { Actor } from '@homeward/domain/people/actor';
import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const worker: Actor = people['case-worker'];
const stranger: Actor = { ...worker, id: 'case-worker-2', organisation: 'another-shelter' };
const file = idOf(80);

beforeAll(async () => {
  await plant(seatOf(stranger));
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'VN', identity, consent };
  expect((await ask({ operation: 'openCase', by: worker, at: now, body, key: file })).status).toBe(201);
});

const refuseThem = (reason: string, key: string, by = worker, caseId = file, version = 1) =>
  ask({
    operation: 'answerService',
    by,
    at: now,
    path: { caseId },
    version,
    key,
    body: { service: 'medical', outcome: 'not-available', reason },
  });

async function incidents(): Promise<readonly unknown[]> {
  const { body } = await ask({ operation: 'viewCase', by: worker, at: now, path: { caseId: file } });
  return body['parityIncidents'] as readonly unknown[];
}

test.each(['foreign', 'not-eligible: foreign', 'nationality', 'no-papers', 'illegal-entry'])(
  'Policy VI.b: "%s" as a reason is refused by its own name and stands in the person’s file, once however often it is sent',
  async (reason) => {
    const before = (await incidents()).length;
    const key = uuidv7();
    for (const _ of [1, 2]) {
      const { status, body } = await refuseThem(reason, key);
      expect(status).toBe(400);
      expect(body['errors']).toEqual([{ pointer: '/reason', code: 'foreign-is-no-reason' }]);
    }
    const noted = await incidents();
    expect(noted).toHaveLength(before + 1);
    expect(noted.at(-1)).toEqual({ id: key, at: now, by: worker.id });
  },
);

test('a word that only is not in the list counts nothing, and the same key serves for a reason that there is', async () => {
  const before = await incidents();
  const key = uuidv7();
  expect((await refuseThem('too-expensive', key)).body['errors']).toEqual([
    { pointer: '/reason', code: 'invalid-value' },
  ]);
  expect(await incidents()).toEqual(before);
  await refuseThem('foreigner', key);
  const { version } = (await ask({ operation: 'viewCase', by: worker, at: now, path: { caseId: file } })).body;
  expect((await refuseThem('waiting-list', key, worker, file, Number(version))).status).toBe(200);
});

test('a referral declined for it is counted, too', async () => {
  const before = (await incidents()).length;
  const body = { referral: idOf(81), answer: 'declined', reason: 'foreigners-are-not-served' };
  const asked = { operation: 'answerReferral', by: worker, at: now, path: { caseId: file }, version: 1 };
  expect((await ask({ ...asked, body, key: uuidv7() })).status).toBe(400);
  expect(await incidents()).toHaveLength(before + 1);
});

test('[ASVS-16.3.2] whoever tries it on a file that is not theirs learns nothing, and leaves the entry of any act in vain', async () => {
  const before = await incidents();
  const mine = () => allOf(store, 'receipts', `KH#casework#actor#${stranger.id}`);
  const denied = await refuseThem('foreign', uuidv7(), stranger);
  const absent = await refuseThem('foreign', uuidv7(), stranger, idOf(82));
  expect([denied.status, denied.body]).toEqual([400, absent.body]);
  expect((await mine()).map(({ operation }) => operation)).toEqual(['answerService', 'answerService']);
  expect(await incidents()).toEqual(before);
});
