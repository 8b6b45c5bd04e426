import type { Actor } from '@homeward/domain/people/actor';
import { arrivals } from '@homeward/store/arrivals';
import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, idOf, logged, now, people } from '../domain/made.ts';
import { lying, openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const worker: Actor = people['case-worker'];
const stranger: Actor = { ...worker, id: 'case-worker-2', organisation: 'another-shelter' };
const theirs = idOf(72);
/** Somebody at the border whose screening is not done: no file is opened yet. */
const waiting = logged();

const { id: _, at: _at, ...consent } = answerOf('case-file', true);
const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
const report = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };

const open = (by: Actor, key: string, body: object) => ask({ operation: 'openCase', by, at: now, key, body });
const triedBy = async ({ id }: Actor) => (await allOf(store, 'receipts', `KH#casework#actor#${id}`)).length;

beforeAll(async () => {
  await plant(seatOf(stranger), lying(arrivals, { batch: idOf(1), arrival: waiting.id }, waiting));
  expect((await open(stranger, theirs, report)).status).toBe(201);
});

test('[ASVS-8.2.2] what would not be opened under a fresh id is answered alike under that of a file of another house', async () => {
  const bodies = [
    { from: 'arrival', batch: uuidv7(), arrival: uuidv7() },
    { from: 'arrival', batch: idOf(1), arrival: waiting.id },
    { from: 'handover', handover: uuidv7(), consent },
    { from: 'referral', referral: uuidv7() },
    { from: 'report', sex: 'female', citizenship: 'KH', identity },
  ];
  const said: number[] = [];
  for (const body of bodies) {
    const [fresh, taken] = [await open(worker, uuidv7(), body), await open(worker, theirs, body)];
    said.push(fresh.status);
    expect(taken).toEqual(fresh);
  }
  expect(said).toEqual([404, 409, 404, 404, 409]);
});

test('[ASVS-16.3.2] whoever opens a file under the id of another is told that one is there, nothing of it, and is written down', async () => {
  const before = await triedBy(worker);
  const { status, body } = await open(worker, theirs, report);
  expect([status, body['code']]).toEqual([409, 'already-exists']);
  expect(JSON.stringify(body)).not.toMatch(/another-shelter|open|Invented/);
  expect((await triedBy(worker)) - before).toBe(1);
  expect((await ask({ operation: 'viewCase', by: worker, at: now, path: { caseId: theirs } })).status).toBe(404);
});
