import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, stop } = await openDesks();
afterAll(stop);

const worker = people['case-worker'];
const ofTheFile = people.supervisor;
const stranger = { ...worker, id: 'case-worker-8', organisation: 'another-house' };
const colleague = { ...stranger, id: 'case-worker-9' };
const third = { ...worker, id: 'case-worker-7', organisation: 'a-third-house' };
const ofTheOpener = { ...ofTheFile, id: 'supervisor-8', organisation: 'another-house' };
const elsewhere = { ...ofTheFile, id: 'supervisor-7', organisation: 'a-fourth-house' };

const file = idOf(70);
const path = { caseId: file };
const why = 'Invented: the person called and is followed.';

type Words = { readonly why?: string; readonly ground?: string };
const breaks = (by: typeof worker, { why: said = why, ground = 'in-danger' }: Words = {}, at = now) =>
  ask({ operation: 'grantBreakGlass', by, at, path, body: { ground, words: { why: said } } });
const reads = async (by: typeof worker, section: string) =>
  (await ask({ operation: 'readSection', by, at: now, path: { ...path, section } })).status;
const queueOf = async (by: typeof worker) => {
  const { body } = await ask({ operation: 'listProposals', by, at: now });
  return body['items'] as readonly { readonly act: string; readonly proposal: string; readonly version: number }[];
};

beforeAll(async () => {
  await plant(...[stranger, colleague, third, ofTheOpener, elsewhere].map((one) => seatOf(one)));
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  expect((await ask({ operation: 'openCase', by: worker, at: now, body, key: file })).status).toBe(201);
});

describe('Standards 6.3(e): a file of another organisation that is opened in an emergency', () => {
  test('asks for a ground, and for a reason whose letters can be seen', async () => {
    expect(
      (await ask({ operation: 'grantBreakGlass', by: stranger, at: now, path, body: { words: { why } } })).status,
    ).toBe(400);
    for (const unseen of ['\u200b'.repeat(25), '\u2800'.repeat(25), '. '.repeat(25), '1'.repeat(25)])
      expect((await breaks(stranger, { why: unseen })).status, JSON.stringify(unseen)).toBe(400);
    expect(await queueOf(ofTheFile)).toEqual([]);
  });

  test('opens of it what the ground needs, and no section beside', async () => {
    expect((await breaks(stranger)).status).toBe(201);
    for (const section of ['identity', 'needs']) expect(await reads(stranger, section), section).toBe(200);
    for (const section of ['family', 'testimony', 'legal', 'travel'])
      expect(await reads(stranger, section), section).toBe(404);
  });

  test('stands at once in the queue of the supervisors of both houses, and in no other', async () => {
    const [one] = await queueOf(ofTheFile);
    expect(one).toMatchObject({ act: 'broken-glass', case: file, by: stranger.id });
    expect(await queueOf(ofTheOpener)).toEqual([one]);
    expect(await queueOf(elsewhere)).toEqual([]);
  });

  test('is not opened again by the same worker, nor by a colleague, until a supervisor has looked', async () => {
    const refused = { status: 409, body: { code: 'glass-is-looked-at-before-it-breaks-again' } };
    for (const by of [stranger, colleague]) expect(await breaks(by), by.id).toMatchObject(refused);
    expect((await breaks(third)).status).toBe(201);
    for (const { proposal: glass } of await queueOf(ofTheFile)) {
      const { version } = (await queueOf(ofTheFile))[0] ?? {};
      const looked = { glass, found: 'justified' };
      const asked = { operation: 'reviewBreakGlass', by: ofTheFile, at: now, path, body: looked };
      expect((await ask({ ...asked, ...(version !== undefined && { version }) })).status).toBe(200);
    }
    for (const by of [ofTheFile, ofTheOpener]) expect(await queueOf(by)).toEqual([]);
    expect((await breaks(colleague)).status).toBe(201);
  });
});
