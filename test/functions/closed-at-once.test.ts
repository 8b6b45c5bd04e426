import { organisationWrite } from '@homeward/store/directory';
import type { keyWrite } from '@homeward/store/key-rows';
import { providerWrite } from '@homeward/store/providers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { underAMemorandum } from '../domain/under-a-memorandum.ts';
import { itemsOf } from '../store/database.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

type Item = Extract<ReturnType<typeof keyWrite>, { item: unknown }>;

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const thisCase = idOf(70);
const worker = people['case-worker'];
const colleague = { ...worker, id: 'case-worker-2' };
const path = { caseId: thisCase };

function later(minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}

/** What the person says, as it is sent. */
function saying(to: 'case-file' | 'ngo', more: object = {}) {
  const { id: _, at: _at, ...consent } = answerOf(to, true, more);
  return consent;
}

async function receiptsOf(operation: string, who: string) {
  const all = await itemsOf(store, 'receipts');
  return all.filter((one) => one['operation'] === operation && one['who'] === who);
}

beforeAll(async () => {
  const ngo = { id: 'ngo-1', name: 'Invented shelter', country: 'KH', kind: 'ngo' } as const;
  const paper = providerWrite(underAMemorandum('ngo-1')) as Item;
  await plant(seatOf(colleague), organisationWrite({ ...ngo, invented: true }) as Item, paper);
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent: saying('case-file') };
  expect((await ask({ operation: 'openCase', by: worker, at: now, body, key: thisCase })).status).toBe(201);
});

describe('a copy that the person takes back', () => {
  const [consent, copy, renewed] = [idOf(80), idOf(81), idOf(82)];
  const nearer = '2026-12-31';
  const place = `KH#partner#disclosure#${copy}`;
  const keys = async () => (await itemsOf(store, 'keys')).filter(({ pk }) => pk === place);
  const content = async () => (await itemsOf(store, 'exchange')).find(({ pk }) => pk === place)?.['sections'];

  test('Standards 6.3(b): has a key of its own under its reader’s prefix as long as the person agrees', async () => {
    const about = { type: 'case', case: thisCase };
    const said = { about, consent: saying('ngo', { for: 'referral' }) };
    const agreed = await ask({ operation: 'giveConsent', by: worker, at: now, body: said, key: consent });
    const what = { to: 'ngo', country: 'KH', organisation: 'ngo-1', for: 'referral', sections: ['identity'] };
    const asked = { operation: 'shareDisclosure', by: worker, at: now, body: what, path, key: copy, version: 2 };
    expect([agreed.status, (await ask(asked)).status]).toEqual([200, 200]);
    expect(await keys()).toHaveLength(1);
    expect(Object.keys((await content()) as object)).toEqual(['identity']);
  });

  test('Standards 6.3(b): ends on the nearer day that the person gives it later, in their case and in its reader’s list, from the act itself on', async () => {
    const before = await content();
    const about = { type: 'case', case: thisCase };
    const said = { about, consent: saying('ngo', { for: 'referral', until: nearer }) };
    const again = await ask({ operation: 'giveConsent', by: worker, at: now, body: said, key: renewed, version: 3 });
    expect(again.status).toBe(200);
    const rows = await itemsOf(store, 'exchange');
    expect(rows.find(({ pk }) => pk === place)).toMatchObject({ line: { id: copy, status: 'alive', until: nearer } });
    const { state } = (await itemsOf(store, 'cases')).find(({ sk }) => sk === 'state') ?? {};
    expect(state).toMatchObject({ copies: [{ id: copy, restsOn: { consent: renewed }, until: nearer }] });
    expect(await content()).toEqual(before);
    expect(await keys()).toHaveLength(1);
  });

  test('[ASVS-14.2.7] is closed in the same act: its key is gone, and what was sealed with it', async () => {
    const body = { about: { type: 'case', case: thisCase }, consent: renewed };
    const taken = await ask({ operation: 'withdrawConsent', by: worker, at: now, body, version: 4 });
    expect(taken.status).toBe(200);
    expect(await keys()).toEqual([]);
    expect(await content()).toEqual({});
  });
});

describe('a glass that a colleague breaks', () => {
  const breaking = (why: string) =>
    ask({
      operation: 'grantBreakGlass',
      by: colleague,
      at: now,
      path,
      body: { ground: 'ill-or-hurt', words: { why } },
      version: 5,
    });
  const view = (at: string) => ask({ operation: 'viewCase', by: colleague, at, path });

  test('Standards 6.3(e): asks for a reason of twenty characters, and nineteen are not enough', async () => {
    expect((await view(now)).status).toBe(404);
    expect((await breaking('x'.repeat(19))).status).toBe(400);
    expect((await breaking('x'.repeat(20))).status).toBe(201);
  });

  test('[ASVS-16.3.2] opens the case for fifteen minutes, each reading with its receipt, and is not there any more then', async () => {
    expect((await view(later(14))).status).toBe(200);
    const read = (await receiptsOf('viewCase', colleague.id)).filter(({ thing }) => thing === `case#${thisCase}`);
    expect(read.map(({ exception }) => exception)).toEqual(['broken-glass']);
    expect((await view(later(15))).status).toBe(404);
  });
});
