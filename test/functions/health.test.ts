import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Acting } from '../../scripts/demo/acting.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo } from '../cloud/tale.ts';

let running: Running;
let worker: Acting;
let health: Acting;
let file: string;
let foreign: string;

const reported = {
  from: 'report',
  sex: 'female',
  citizenship: 'KH',
  identity: { name: { latin: 'Invented Person' }, age: { birth: '1991' } },
  consent: consentTo('case-file'),
};
const assignment = { worker: 'demo-health-worker', toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
const medical = (conditions: string) => ({ section: 'medical', content: { conditions } });
const versionOf = async (id: string) => (await worker.read(`/cases/${id}`)).version;
const section = (by: Acting, name: string, id = file) => by.read(`/cases/${id}/sections/${name}`);

async function openFile(): Promise<string> {
  return String((await worker.post('/cases', reported)).body['id']);
}

beforeAll(async () => {
  running = await startRunning();
  [worker, health] = [running.as('case-worker'), running.as('health-worker')];
  [file, foreign] = [await openFile(), await openFile()];
  await worker.post(`/cases/${file}/health-workers`, assignment, { ifMatch: 1 });
}, 120_000);
afterAll(() => running?.cloud.stop());

test('[ASVS-8.2.2] Standards 6.3(e): whoever is not assigned hears the same of their case as of one that is not there', async () => {
  const nobody = '0199a7e2-8c00-7a10-9c11-000000000000';
  for (const name of ['identity', 'needs', 'medical', 'hiv', 'travel', 'no-section']) {
    const [theirs, absent] = [await section(health, name, foreign), await section(health, name, nobody)];
    expect(theirs).toMatchObject({ status: 404 });
    expect(theirs).toEqual(absent);
  }
  const write = (id: string) => health.post(`/cases/${id}/sections`, medical('Invented.'), { ifMatch: 0 });
  expect(await write(foreign)).toEqual(await write(nobody));
  expect((await health.read<{ items: { id: string }[] }>('/cases')).body.items.map(({ id }) => id)).toEqual([file]);
});

test('Standards 6.3(e): the person’s health worker reads identity and needs by the copy made for health, and nothing else of the file', async () => {
  expect(await section(health, 'identity')).toMatchObject({ status: 200, body: { content: reported.identity } });
  expect((await section(health, 'needs')).body['content']).toEqual({ flags: [] });
  for (const name of ['whereabouts', 'family', 'testimony', 'legal', 'travel', 'hiv'])
    expect((await section(health, name)).status, name).toBe(404);
});

test('a section written anew stands at its next version, the record at its own; what health reads of it is copied in the same act', async () => {
  const from = (await versionOf(file)) ?? 0;
  const post = (note: string, ifMatch: number) =>
    worker.post(`/cases/${file}/sections`, { section: 'needs', content: { note } }, { ifMatch });
  expect(await post('Invented first.', from)).toMatchObject({ status: 200, version: from + 1 });
  expect(await post('Invented late.', from)).toMatchObject({ status: 412, body: { current: { version: from + 1 } } });
  expect(await post('Invented second.', from + 1)).toMatchObject({ status: 200, version: from + 2 });
  const read = { status: 200, body: { sealedAs: 2, content: { note: 'Invented second.' } } };
  expect(await section(worker, 'needs')).toMatchObject(read);
  expect(await section(health, 'needs')).toMatchObject(read);
  expect((await section(health, 'identity')).body['content']).toMatchObject({ name: { latin: 'Invented Person' } });
});

test('the medical part is begun by health at version 0, has versions of its own, and the same key twice writes once', async () => {
  const key = '0199a7e2-8c09-7a10-9c11-0a3f5b2c4d99';
  const post = (said: string, ifMatch: number, sent = {}) =>
    health.post(`/cases/${file}/sections`, medical(said), { ifMatch, ...sent });
  expect(await section(health, 'medical')).toMatchObject({ status: 200, version: 0, body: { content: null } });
  expect(await post('Invented.', 7)).toMatchObject({ status: 412, body: { current: { version: 0 } } });
  expect(await post('Invented cough.', 0, { key })).toMatchObject({ status: 200, version: 1 });
  expect(await post('Invented cough.', 0, { key })).toMatchObject({ status: 200, version: 1 });
  expect(await post('Invented.', 0)).toMatchObject({ status: 412, body: { current: { version: 1 } } });
  expect(await post('Invented fever.', 1)).toMatchObject({ status: 200, version: 2 });
  const read = { version: 2, body: { sealedAs: 2, content: { conditions: 'Invented fever.' } } };
  expect(await section(health, 'medical')).toMatchObject(read);
});

test('[ASVS-8.2.3] Standards 11(7): HIV is written at health, and read there only under the person’s own yes to that alone', async () => {
  const said = { section: 'hiv', content: { result: 'not-tested' } };
  expect(await health.post(`/cases/${file}/sections`, said, { ifMatch: 2 })).toMatchObject({ status: 200 });
  expect((await section(health, 'hiv')).status).toBe(404);
  const about = { type: 'case', case: file };
  const answer = async (given: boolean) => {
    const consent = { ...consentTo('hospital'), sections: ['hiv'], given };
    return worker.post('/consents', { about, consent }, { ifMatch: await versionOf(file) });
  };
  expect((await answer(true)).status).toBe(200);
  expect(await section(health, 'hiv')).toMatchObject({ status: 200, body: { content: { result: 'not-tested' } } });
  expect((await answer(false)).status).toBe(200);
  expect((await section(health, 'hiv')).status).toBe(404);
});

test('Standards 6.3(d): casework neither reads nor writes the medical part, whoever asks', async () => {
  for (const role of ['case-worker', 'supervisor', 'central-unit'])
    for (const name of ['medical', 'hiv'])
      expect((await section(running.as(role), `${name}?reason=supervision`)).status, role).toBe(404);
  const ifMatch = await versionOf(file);
  expect((await worker.post(`/cases/${file}/sections`, medical('Invented.'), { ifMatch })).status).toBe(404);
});

test('Standards 6.3(e): a supervisor opens a section with a reason and not without; who has the case next reads it, who had it does not', async () => {
  const supervisor = running.as('supervisor');
  expect((await section(supervisor, 'identity')).status).toBe(404);
  expect((await section(supervisor, 'identity?reason=complaint')).status).toBe(200);
  const said = { ...assignment, worker: 'another-health-worker' };
  expect(await worker.post(`/cases/${file}/health-workers`, said, { ifMatch: await versionOf(file) })).toMatchObject({
    status: 200,
  });
  for (const name of ['identity', 'medical']) expect((await section(health, name)).status).toBe(404);
  expect((await health.read<{ items: unknown[] }>('/cases')).body.items).toEqual([]);
});
