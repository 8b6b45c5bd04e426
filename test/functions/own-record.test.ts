import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf } from '@homeward/store/open-store';
import { allOf } from '@homeward/store/page';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { ask } from './asking.ts';
import { windowsOf } from './own-windows.ts';

let running: Running;

beforeAll(async () => {
  running = await startRunning();
}, 300_000);
afterAll(() => running?.cloud.stop());

const worker = () => running.as('case-worker');
const person = () => running.as('person');

const openFile = (name?: string) => windowsOf(running).openFile(name);
const codeOf = (file: string, language?: string) => windowsOf(running).codeOf(file, language);
const opened = (name?: string, language?: string) => windowsOf(running).opened(name, language);

/** What nobody's window looks like, to the byte. */
async function nowhere() {
  const token = await running.cloud.tokenFor('intake');
  return ask(running.cloud.url, 'GET', '/v1/own-record/record', { token });
}
async function asWorker(path: string, role = 'case-worker') {
  const token = await running.cloud.tokenFor(role);
  return ask(running.cloud.url, 'GET', `/v1/own-record${path}`, { token });
}

const later = async (minutes: number) => {
  const { clock } = running.cloud;
  await clock.moveTo(new Date(clock.now() + minutes * 60_000).toISOString());
};

describe('the code for the person’s own window', () => {
  test('[ASVS-6.5.2] is answered once and lies nowhere: only its slow hash waits', async () => {
    const file = await openFile();
    const code = await codeOf(file);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const store = adminStore(running.cloud);
    const rows = [
      ...(await allOf(store, 'keys', 'KH#own-record#session#demo-case-worker')),
      ...(await allOf(store, 'cases', `state#${file}`)),
    ];
    expect(JSON.stringify(rows)).not.toContain(code);
    expect(JSON.stringify(rows)).not.toContain(code.replace('-', ''));
  });

  test('[ASVS-6.3.1] is dead after five wrong ones, and each answers as if nothing were there', async () => {
    const code = await codeOf(await openFile());
    for (let wrong = 0; wrong < 5; wrong += 1) {
      const answer = await person().post('/sessions', { code: '0000-0000' });
      expect([answer.status, answer.body['code']]).toEqual([404, 'not-found']);
    }
    expect((await person().post('/sessions', { code })).status).toBe(404);
    expect(await asWorker('/record')).toEqual(await nowhere());
  });

  test('Standards 11(9): is not given before a supporter was offered', async () => {
    const file = await openFile();
    const asked = { supporterOffered: false, language: 'km' };
    const refused = await worker().post(`/cases/${file}/own-record-codes`, asked, { ifMatch: 1 });
    expect([refused.status, refused.body['code']]).toEqual([409, 'own-record-opens-with-a-supporter-offered']);
  });

  test('[ASVS-6.5.5] is dead after ten minutes', async () => {
    const code = await codeOf(await openFile());
    await later(10);
    expect((await person().post('/sessions', { code })).status).toBe(404);
  });
});

describe('the person’s window', () => {
  test('[ASVS-8.2.2] shows the one case of its row in all nine sections, and no path asks for another', async () => {
    const other = await openFile('Another Invented');
    const file = await opened('The Invented Name');
    const { body } = await done(person().read('/record'));
    expect(body['id']).toBe(file);
    const sections = body['sections'] as readonly { readonly section: string }[];
    expect(sections).toHaveLength(9);
    expect(JSON.stringify(body)).toContain('The Invented Name');
    expect(JSON.stringify(body)).not.toContain('Another Invented');
    for (const path of [`/record/${other}`, `/cases/${other}`, `/record?case=${other}`]) {
      const answer = await person().read(path);
      expect(JSON.stringify(answer.body)).not.toContain('Another Invented');
    }
  });

  test('[ASVS-14.3.2] is kept in no cache', async () => {
    await opened();
    for (const path of ['/record', '/statement'])
      expect((await asWorker(path)).headers['cache-control'], path).toBe('no-store');
  });

  test('[ASVS-8.2.1] is the screen of this worker alone: whoever else has a token finds nothing', async () => {
    await opened();
    for (const role of ['supervisor', 'central-unit', 'health-worker', 'embassy-th'])
      expect(await asWorker('/record', role), role).toEqual(await nowhere());
  });

  test('[ASVS-7.3.2] [ASVS-7.4.1] closes after sixty minutes by itself, and when the person leaves at once', async () => {
    await opened();
    await later(59);
    expect((await asWorker('/record')).status).toBe(200);
    await later(1);
    for (const path of ['/record', '/statement', '/me']) expect(await asWorker(path), path).toEqual(await nowhere());
    await opened();
    await done(person().post('/session-ends', {}));
    expect(await asWorker('/record')).toEqual(await nowhere());
  });

  test('[ASVS-8.3.1] is none where the person’s file does not say that it was opened, whatever row lies among the keys', async () => {
    const file = await openFile('Not Opened');
    await opened('Opened');
    const store = adminStore(running.cloud);
    const rows = await allOf(store, 'keys', 'KH#own-record#session#demo-case-worker');
    const row = rows.find(({ sk }) => sk === 'state');
    expect((await asWorker('/record')).status).toBe(200);
    const forged = { ...row, state: { ...(row?.['state'] as object), case: file } };
    await store.db.send(new PutCommand({ TableName: nameOf(store, 'keys'), Item: forged }));
    for (const path of ['/record', '/statement']) expect((await asWorker(path)).status, path).toBe(404);
    const asked = await person().post('/copy-requests', { records: ['case'] });
    expect(asked.status).toBe(404);
  });

  test('Standards 11(9): the person’s correction is added in their own words, nothing is written over, and their worker sees it waiting', async () => {
    const file = await opened('Spelled Wrong');
    const before = (await done(worker().read(`/cases/${file}`))).body;
    const said = { about: 'identity', words: { correction: 'My name is Spelled Right.' } };
    await done(person().post('/correction-requests', said));
    await done(person().post('/copy-requests', { records: ['case', 'medical'] }));
    const after = (await done(worker().read(`/cases/${file}`))).body;
    expect(after['sealed']).toEqual(before['sealed']);
    expect(JSON.stringify(after['words'])).toContain('My name is Spelled Right.');
    const due = (after['due'] as readonly { readonly clock: string }[]).map(({ clock }) => clock);
    expect(due).toEqual(expect.arrayContaining(['corrections-are-answered-in-time', 'records-are-shown-in-time']));
    const shown = (await done(person().read('/record'))).body;
    expect(shown['corrections']).toMatchObject([{ about: 'identity', answered: false }]);
  });
});
