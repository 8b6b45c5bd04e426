import { copiesChangedSince } from '@homeward/store/copy-changes';
import { organisationWrite } from '@homeward/store/directory';
import type { keyWrite } from '@homeward/store/key-rows';
import { providerWrite } from '@homeward/store/providers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeReminders } from '../../functions/handlers/reminders.ts';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { underAMemorandum } from '../domain/under-a-memorandum.ts';
import { itemsOf } from '../store/database.ts';
import { wholeRound } from '../store/rounds.ts';
import { openDesks } from './desks-in-process.ts';

type Item = Extract<ReturnType<typeof keyWrite>, { item: unknown }>;

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const thisCase = idOf(70);
const by = people['case-worker'];
const about = { type: 'case', case: thisCase };
const [shortYes, longYes, short, long] = [idOf(80), idOf(81), idOf(82), idOf(83)];
/** The person’s last day, and the moment at which it is over in Cambodia. */
const lastDay = '2026-03-05';
const over = '2026-03-05T17:00:00.000Z';

/** What the person says, as it is sent. */
function saying(to: 'case-file' | 'ngo' | 'hospital', more: object = {}) {
  const { id: _, at: _at, ...consent } = answerOf(to, true, more);
  return consent;
}

async function share(
  to: 'ngo' | 'hospital',
  more: object,
  [consent, copy, version]: readonly [string, string, number],
) {
  const use = to === 'ngo' ? 'referral' : 'health';
  const said = { about, consent: saying(to, { for: use, ...more }) };
  const agreed = await ask({ operation: 'giveConsent', by, at: now, body: said, key: consent, version });
  const body = { to, country: 'KH', organisation: `${to}-1`, for: use, sections: ['identity'] };
  const at = { by, at: now, body, path: { caseId: thisCase }, key: copy, version: version + 1 };
  expect([agreed.status, (await ask({ operation: 'shareDisclosure', ...at })).status]).toEqual([200, 200]);
}

beforeAll(async () => {
  for (const kind of ['ngo', 'hospital'])
    await plant(organisationWrite({ id: `${kind}-1`, name: 'Invented', country: 'KH', kind, invented: true }) as Item);
  await plant(providerWrite(underAMemorandum('ngo-1')) as Item);
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent: saying('case-file') };
  expect((await ask({ operation: 'openCase', by, at: now, body, key: thisCase })).status).toBe(201);
  await share('ngo', { until: lastDay }, [shortYes, short, 1]);
  await share('hospital', {}, [longYes, long, 3]);
});

const place = (copy: string) => `KH#partner#disclosure#${copy}`;
const keysOf = async (copy: string) => (await itemsOf(store, 'keys')).filter(({ pk }) => pk === place(copy)).length;
const lyingAt = async (copy: string) => (await itemsOf(store, 'exchange')).find(({ pk }) => pk === place(copy));

test('Standards 6.3(b): a copy can be opened to the last moment of its last day where the person is', async () => {
  await writeReminders(store, wholeRound(new Date(Date.parse(over) - 1).toISOString()));
  expect([await keysOf(short), await keysOf(long)]).toEqual([1, 1]);
});

test('[ASVS-14.2.7] its key is gone with the next look of the clocks, and what was sealed with it; its reader’s list says that it ended', async () => {
  await Promise.all(Array.from({ length: 3 }, () => writeReminders(store, wholeRound(over))));
  expect([await keysOf(short), await keysOf(long)]).toEqual([0, 1]);
  expect(await lyingAt(short)).toMatchObject({ sections: {}, line: { id: short, status: 'ended', until: lastDay } });
  expect(Object.keys((await lyingAt(long))?.['sections'] as object)).toEqual(['identity']);
});

test('its reader’s own system is told of that moment, once, and of no other copy', async () => {
  const told = await copiesChangedSince(store, 'ngo-1', undefined, { limit: 9 });
  expect(told).toMatchObject({ items: [{ at: over, told: { disclosure: short, status: 'ended' } }], next: null });
  const other = await copiesChangedSince(store, 'hospital-1', undefined, { limit: 9 });
  expect(other).toMatchObject({
    items: [{ at: now, told: { disclosure: long, status: 'alive', sections: ['identity'] } }],
  });
});

test('that it ended stands once in the person’s case, with a receipt of the clocks, and the next look finds nothing', async () => {
  await writeReminders(store, wholeRound(over));
  const events = (await itemsOf(store, 'cases')).filter(
    ({ event }) => (event as { type?: string })?.type === 'CopiesOver',
  );
  expect(events.map(({ event }) => event)).toEqual([
    { type: 'CopiesOver', copies: [short], occurredAt: over, by: 'clocks' },
  ]);
  const receipts = (await itemsOf(store, 'receipts')).filter(({ operation }) => operation === 'endCopies');
  expect(receipts).toMatchObject([{ who: 'clocks', thing: `case#${thisCase}` }]);
});
