import type { Actor } from '@homeward/domain/people/actor';
import { askedBy } from '@homeward/store/look-ups';
import { allOf } from '@homeward/store/page';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { receiptsAbout } from '../store/receipts-about.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const worker: Actor = people['case-worker'];
const stranger: Actor = { ...worker, id: 'case-worker-2', organisation: 'another-shelter' };
const file = idOf(60);
const chain = (thing: string) => allOf(store, 'receipts', `KH#casework#${thing}`);

/** What an entry takes in its table, and what it says beside its place in the chain. */
function sizeOf({ pk: _pk, sk: _sk, n: _n, prior: _prior, ...entry }: Readonly<Record<string, unknown>>): number {
  return Buffer.byteLength(JSON.stringify(entry));
}

beforeAll(async () => {
  await plant(seatOf(stranger));
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  expect((await ask({ operation: 'openCase', by: worker, at: now, body, key: file })).status).toBe(201);
});

const tell = (by: Actor, caseId: string, version = 1) =>
  ask({
    operation: 'recordNarrative',
    by,
    at: now,
    path: { caseId },
    version,
    body: { toldBy: 'herself', words: { narrative: 'canary-of-a-denied-act' } },
  });

test('[ASVS-16.3.2] an act on a file that is not the person’s leaves the same entry as one on none, in their own chain alone', async () => {
  const ofTheFile = (await receiptsAbout(store, 'KH#casework', `case#${file}`)).length;
  const [denied, absent] = [await tell(stranger, file), await tell(stranger, idOf(61))];
  expect([denied.status, absent.status]).toEqual([404, 404]);
  expect(denied.body).toEqual(absent.body);
  const left = await chain(`actor#${stranger.id}`);
  expect(left.map(({ operation }) => operation)).toEqual(['recordNarrative', 'recordNarrative']);
  expect(new Set(left.map(sizeOf)).size).toBe(1);
  expect(JSON.stringify(left)).not.toMatch(new RegExp(`${file}|canary`));
  expect(await receiptsAbout(store, 'KH#casework', `case#${file}`)).toHaveLength(ofTheFile);
});

test('[ASVS-16.3.3] an act in vain, whatever names the case, and its receipts asked for in vain tell the trail which case was meant', async () => {
  const elsewhere: Actor = { ...people.supervisor, id: 'supervisor-2', organisation: 'another-shelter' };
  await plant(seatOf(elsewhere));
  const { id: _, at: _at, ...consent } = answerOf('police', true);
  const about = { type: 'case', case: file };
  const before = (await chain(`actor#${stranger.id}`)).length;
  const told = [
    await tell(stranger, file),
    await ask({ operation: 'giveConsent', by: stranger, at: now, body: { about, consent } }),
    await ask({ operation: 'listReceipts', by: elsewhere, at: now, query: { case: file } }),
  ];
  expect(told.map(({ status }) => status)).toEqual([404, 404, 404]);
  const left = [(await chain(`actor#${stranger.id}`)).slice(before), await chain(`actor#${elsewhere.id}`)].flat();
  expect(left.map(({ operation }) => operation)).toEqual(['recordNarrative', 'giveConsent', 'listReceipts']);
  // What the alarm of a honey case compares (`honey.test.ts`): no id, and nobody else's is the same.
  for (const { who, asked } of left) expect(asked).toBe(askedBy(String(who), file));
});

test('what is refused by a rule or a version is no denied act: the file was the person’s to know', async () => {
  const before = (await chain(`actor#${worker.id}`)).length;
  expect((await tell(worker, file, 7)).status).toBe(412);
  expect(await chain(`actor#${worker.id}`)).toHaveLength(before);
});
