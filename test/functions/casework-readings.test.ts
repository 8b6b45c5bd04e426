import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../scripts/demo/acting.ts';
import { staff } from '../../scripts/demo/people.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { receiptsAbout } from '../store/receipts-about.ts';

type Line = Readonly<Record<string, unknown>>;

let running: Running;

beforeAll(async () => {
  running = await startRunning();
}, 300_000);
afterAll(() => running?.cloud.stop());

const worker = () => running.as('case-worker');

async function openFile(birth: string): Promise<string> {
  const identity = { name: { latin: 'Invented Person' }, age: { birth } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent: consentTo('case-file') };
  return String((await done(worker().post('/cases', body))).body['id']);
}

/** One act on a file at the version it stands at; the key is the entry's id. */
async function act(role: string, file: string, sub: string, body: object): Promise<{ key: string; reply: Reply }> {
  const seen = await done(worker().read(`/cases/${file}`));
  const key = uuidv7();
  return { key, reply: await running.as(role).post(`/cases/${file}${sub}`, body, { key, ifMatch: seen.version }) };
}

async function kept(role: string, file: string, sub: string, body: object): Promise<string> {
  const { key, reply } = await act(role, file, sub, body);
  await done(Promise.resolve(reply));
  return key;
}

async function read(role: string, path: string): Promise<Line> {
  return (await done(running.as(role).read(path))).body;
}

const notAVictim = {
  status: 'not-a-victim',
  by: 'mosvy',
  kind: 'social-affairs',
  evidence: 'document',
  stages: { recruitment: 'no', transportation: 'no', exploitation: 'no' },
};

/** Whose proposals a list shows of some files, without the page's other ones. */
async function waiting(role: string, ...files: readonly string[]) {
  const { items } = await read(role, '/proposals');
  return (items as readonly Line[])
    .filter((one) => files.includes(String(one['case'])))
    .map((one) => `${one['act']} ${one['proposal']}`);
}

/** What waits is found by an index, a moment after it was written. */
async function soon<T>(look: () => Promise<T>, expected: T): Promise<void> {
  await expect.poll(look, { timeout: 10_000 }).toEqual(expected);
}

describe('what waits for a second person', () => {
  test('is listed for whom it waits, answered by the one command, and then waits no more', async () => {
    const [adult, child] = [await openFile('1991'), await openFile('2016')];
    const declared = await kept('case-worker', adult, '/determinations', notAVictim);
    await kept('case-worker', child, '/family-safety', { outcome: 'safe', assessedBy: 'ngo' });
    const released = await kept('case-worker', child, '/placements', { placement: 'family' });
    const both = [`not-a-victim ${declared}`, `child-to-family ${released}`];
    await soon(() => waiting('second-approver', adult, child), both);
    await soon(() => waiting('supervisor', adult, child), [`child-to-family ${released}`]);
    expect(await read('case-worker', `/cases/${child}`)).not.toHaveProperty('placement');

    await kept('supervisor', child, '/approvals', { proposal: released, answer: 'approved' });
    expect(await read('case-worker', `/cases/${child}`)).toMatchObject({ placement: { kind: 'family' } });
    await kept('second-approver', adult, '/approvals', { proposal: declared, answer: 'declined' });
    await soon(() => waiting('second-approver', adult, child), []);
    const after = await running.as('second-approver').read(`/cases/${adult}`);
    expect(after.status).toBe(404);
  });

  test('[ASVS-2.3.5] is not answered by who proposed it, nor by the same organisation where that may not', async () => {
    const adult = await openFile('1991');
    const declared = await kept('case-worker', adult, '/determinations', notAVictim);
    const { reply } = await act('supervisor', adult, '/approvals', { proposal: declared, answer: 'approved' });
    expect([reply.status, reply.body['code'], reply.body['breaches']]).toEqual([
      409,
      'not-a-victim-needs-a-second-person',
      ['own-organisation'],
    ]);
  });

  test('[ASVS-14.2.6] comes page by page, and says nothing of anybody', async () => {
    const { items } = await read('second-approver', '/proposals?limit=1');
    expect(items).toHaveLength(1);
    const { reason: _, ...line } = (items as readonly Line[])[0] ?? {};
    expect(Object.keys(line).toSorted()).toEqual(['act', 'by', 'case', 'number', 'proposal', 'proposedAt', 'version']);
    expect((await running.as('second-approver').read('/proposals?cursor=nothing')).status).toBe(400);
    expect((await running.as('case-worker').read('/proposals')).status).toBe(404);
  });
});

describe('figures over the handler', () => {
  test('R126: a case more moves what the person’s worker carries, for the supervisor alone; the reading leaves its receipt', async () => {
    const carried = async () => {
      const { workers } = await read('supervisor', '/exposure');
      return (workers as readonly Line[]).find((one) => one['worker'] === 'demo-case-worker');
    };
    await openFile('1991');
    await expect.poll(async () => Number((await carried())?.['open'])).toBeGreaterThan(0);
    const before = await carried();
    await openFile('2016');
    const counts = { open: Number(before?.['open']) + 1, children: Number(before?.['children']) + 1 };
    await soon(async () => {
      const now = await carried();
      return { open: now?.['open'], children: now?.['children'] } as typeof counts;
    }, counts);
    for (const role of ['case-worker', 'central-unit', 'second-approver'])
      expect((await running.as(role).read('/exposure')).status, role).toBe(404);
    const organisation = staff.find(({ role }) => role === 'supervisor')?.organisation;
    expect(await receipts(`organisation#${organisation}`)).toContain('viewExposure');
  });

  test('R139: what a file adds to the figures moves with what is done on it', async () => {
    const file = await openFile('1991');
    const figures = async () => (await read('supervisor', `/cases/${file}/figures`))['figures'] as Line;
    expect(await figures()).not.toHaveProperty('forms-filled.form-2');
    await kept('case-worker', file, '/filled-forms', {
      form: 'form-2',
      version: 1,
      answered: [],
      words: { answers: [] },
    });
    expect(await figures()).toMatchObject({ 'forms-filled.form-2': 1, 'outcomes.cases': 1 });
    expect(await receipts(`case#${file}`)).toContain('viewCaseFigures');
    expect((await running.as('second-approver').read(`/cases/${file}/figures`)).status).toBe(404);
  });
});

describe('R139: the nine forms', () => {
  test('are listed blank, seven and two, set by nobody yet', async () => {
    const { items } = await read('case-worker', '/forms');
    const all = items as readonly { readonly slot: string; readonly basis: string; readonly fields: readonly Line[] }[];
    expect(all).toHaveLength(9);
    expect(new Set(all.map(({ basis }) => basis))).toEqual(new Set(['local']));
    expect(all.filter(({ fields }) => fields.length > 0).map(({ slot }) => slot)).toEqual(['form-1']);
  });

  test('show each filling with its day, its version and who; the answers to who may read their account', async () => {
    const file = await openFile('1991');
    const form = { form: 'form-1', version: 1, answered: ['alias'] };
    const answers = [{ field: 'alias', answer: 'Invented Alias' }];
    const first = await kept('case-worker', file, '/filled-forms', { ...form, words: { answers } });
    const again = [{ field: 'alias', answer: 'Invented again' }];
    const second = await kept('case-worker', file, '/filled-forms', { ...form, words: { answers: again } });
    const entry = { by: 'demo-case-worker', version: 1, answered: ['alias'], at: expect.any(String) };
    expect(await read('case-worker', `/cases/${file}/filled-forms/form-1`)).toMatchObject({
      form: 'form-1',
      versions: [{ version: 1, basis: 'local' }],
      filled: [
        { ...entry, id: first, answers },
        { ...entry, id: second, answers: again },
      ],
    });
    expect(JSON.stringify(await read('supervisor', `/cases/${file}/filled-forms/form-1`))).not.toContain('Invented');
    expect(await read('case-worker', `/cases/${file}/filled-forms/special-2`)).toMatchObject({ filled: [] });
    expect(await receipts(`case#${file}`)).toContain('viewForm');
    for (const path of [`/cases/${file}/filled-forms/form-8`, `/cases/${uuidv7()}/filled-forms/form-1`])
      expect((await worker().read(path)).status).toBe(404);
    expect((await running.as('second-approver').read(`/cases/${file}/filled-forms/form-1`)).status).toBe(404);
  });
});

/** The operations that left a receipt at casework, about one thing. */
async function receipts(thing: string): Promise<readonly unknown[]> {
  const entries = await receiptsAbout(adminStore(running.cloud), 'KH#casework', thing);
  return entries.map(({ operation }) => operation);
}
