import { access } from '@homeward/domain/settings/access';
import { copiesChangedSince } from '@homeward/store/copy-changes';
import { organisationWrite } from '@homeward/store/directory';
import { providerWrite } from '@homeward/store/providers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { underAMemorandum } from '../domain/under-a-memorandum.ts';
import { openDesks } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const thisCase = idOf(70);
const by = people['case-worker'];
const most = access.livingCopies.value;
type Item = Parameters<typeof plant>[0];

let version = 0;
/** One act on the person’s file, as it stands. */
async function act(operation: string, body: object, key = idOf(200 + version)) {
  version += 1;
  const reply = await ask({ operation, by, at: now, body, path: { caseId: thisCase }, key, version });
  expect(reply.status, `${operation} ${JSON.stringify(reply.body)}`).toBe(200);
}

function saying(to: 'case-file' | 'ngo', more: object = {}) {
  const { id: _, at: _at, ...consent } = answerOf(to, true, more);
  return consent;
}

beforeAll(async () => {
  const place = { name: 'Invented', country: 'KH', invented: true } as const;
  await plant(organisationWrite({ ...place, id: 'ngo-1', kind: 'ngo' }) as Item);
  await plant(organisationWrite({ ...place, id: 'centre-1', kind: 'transit-centre' }) as Item);
  await plant(providerWrite(underAMemorandum('ngo-1')) as Item);
  const identity = { name: { latin: 'Sok Dara', local: 'សុខ តារា' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent: saying('case-file') };
  expect((await ask({ operation: 'openCase', by, at: now, body, key: thisCase })).status).toBe(201);
  await act('assignHealthWorker', { worker: people['health-worker'].id, toldAt: now });
  await act('assignCentre', { centre: 'centre-1', toldAt: now });
  await act('giveConsent', { about: { type: 'case', case: thisCase }, consent: saying('ngo', { for: 'referral' }) });
});

test('Standards 6.3(b): another name with as many living copies as may be is one act, and each partner is told of every copy', async () => {
  const copy = { to: 'ngo', country: 'KH', organisation: 'ngo-1', for: 'referral', sections: ['identity'] };
  for (let nth = 0; nth < most; nth += 1) await act('shareDisclosure', copy, idOf(300 + nth));
  const name = { latin: 'Nguyen Thi Anh', local: 'ង្វៀន ធី អាញ់' };
  await act('writeSection', { section: 'identity', content: { name, age: { birth: '1992' } } });
  const { items } = (await copiesChangedSince(store, 'ngo-1', undefined, { limit: 100 })) as {
    items: readonly { told: { status: string; version: number } }[];
  };
  const of = (status: string, nth: number) =>
    items.filter(({ told }) => told.status === status && told.version === nth).length;
  expect([of('superseded', 1), of('alive', 2), items.length]).toEqual([most, most, 2 * most]);
});
