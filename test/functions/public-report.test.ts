import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { composedEdition } from '@homeward/domain/report/public/compose';
import type { PublishedEdition } from '@homeward/domain/report/public/publish';
import { editions } from '@homeward/store/editions';
import { nameOf } from '@homeward/store/open-store';
import { afterAll, expect, test } from 'vitest';
import { sealFigures } from '../../functions/handlers/sealing-figures.ts';
import { closedMonths } from '../../scripts/demo/closed-year.ts';
import { now, people } from '../domain/made.ts';
import { lying, openDesks } from './desks-in-process.ts';

type Told = { readonly months: readonly { readonly month: string; readonly state: string }[] };

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

type Item = ReturnType<typeof lying>;
const at = now;
const { overseer, auditor } = people;
const key = '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d70';
const body = { corridor: 'TH-KH', year: 2007 };
const path = { corridor: 'TH-KH', year: '2007' };
const women = Object.fromEntries(
  [
    'returned.TH-KH.all',
    'returned.TH-KH.channel.formal',
    ...['sex.female', 'age.25+', 'purpose.forced-labour'].flatMap((name) => [
      `returned.TH-KH.${name}`,
      `formal.returned.TH-KH.${name}`,
    ]),
  ].map((name) => [name, 5]),
);

/** A year of which the tables hide something. */
function composed(year: number) {
  const counters = {
    ...women,
    'returned.TH-KH.all': 17,
    'returned.TH-KH.sex.female': 14,
    'returned.TH-KH.sex.male': 3,
  };
  return { edition: composedEdition('TH-KH', year, [{ month: `${year}-03`, counters }], 'named-in-the-policy') };
}

test('a closed year is published once, with a receipt, and read by whoever may; nothing stands there before', async () => {
  await plant(...(closedMonths('TH', 2007, women) as readonly Item[]));
  const view = (by: typeof overseer) => ask({ operation: 'viewPublicReport', by, at, path });
  expect((await view(overseer)).status).toBe(404);
  const published = await ask({ operation: 'publishReport', by: overseer, at, body, key });
  expect(published).toMatchObject({ status: 201, body: { id: 'TH-KH/2007', version: 1, status: 'published' } });
  const again = await ask({ operation: 'publishReport', by: overseer, at, body, key });
  expect(again.body).toEqual(published.body);
  const other = await ask({ operation: 'publishReport', by: overseer, at, body, key: key.replace('70', '71') });
  expect(other).toMatchObject({ status: 409, body: { code: 'a-year-is-published-once' } });
  for (const by of [overseer, auditor]) {
    const { status, body: read } = await view(by);
    expect(status).toBe(200);
    expect(read).toMatchObject({ edition: 'public', corridor: 'TH-KH', year: 2007, agreement: 'named-in-the-policy' });
    expect(JSON.stringify(read)).toContain('{"code":"all","count":60}');
  }
});

test('the edition of the year before is given as it was published, hidden figures hidden; without one there is none', async () => {
  const view = (year: string) =>
    ask({ operation: 'viewPublicReport', by: overseer, at, path: { corridor: 'TH-KH', year } });
  expect((await view('2007')).body).not.toHaveProperty('before');
  const { edition } = composed(2006);
  const state = { status: 'published', at: '2007-02-03T03:00:00.000Z', by: 'overseer-1', organisation: 'x', edition };
  await plant(lying(editions, { corridor: 'TH-KH', year: 2006 }, state as PublishedEdition));
  const { body: read } = await view('2007');
  expect(read).toMatchObject({ year: 2007, before: { ...edition, publishedAt: state.at, publishedBy: 'x' } });
  expect(JSON.stringify(edition)).toContain('"suppressed"');
  expect((await view('2006')).body).not.toHaveProperty('before');
});

test('another role’s act is not there', async () => {
  expect((await ask({ operation: 'publishReport', by: auditor, at, body })).status).toBe(404);
});

test('another country’s desk reads what was published of its own corridors, leaves a receipt, and finds nothing of others', async () => {
  const by = people['counterpart-th'];
  const view = (corridor: string) => ask({ operation: 'viewPublicReport', by, at, path: { corridor, year: '2007' } });
  const theirs = await view('TH-KH');
  expect(theirs).toMatchObject({ status: 200, body: { edition: 'public', corridor: 'TH-KH' } });
  const { Items = [] } = await store.db.send(new ScanCommand({ TableName: nameOf(store, 'receipts') }));
  const left = Items.filter(({ pk }) => String(pk).startsWith('TH#counterpart#'));
  expect(left.map(({ operation, thing }) => [operation, thing])).toEqual([['viewPublicReport', 'report#TH-KH#2007']]);
  const [unpublished, others, unknownYear] = [await view('KH-TH'), await view('VN-KH'), await view('KH-KH')];
  expect(unpublished.status).toBe(404);
  for (const one of [others, unknownYear]) expect(one).toEqual(unpublished);
});

test('the closed edition of a corridor is read by its two central units, each leaving a receipt, and by no case worker', async () => {
  const view = (by: typeof overseer, country: string) =>
    ask({ operation: 'viewBilateralReport', by, at, path: { country, year: '2007' } });
  const theirs = await view(people['counterpart-th'], 'TH');
  expect(theirs).toMatchObject({ status: 200, body: { edition: 'closed', country: 'TH' } });
  // How each month was sealed is told at home alone; every figure is the same.
  const ours = (await view(people['central-unit'], 'TH')).body as Told;
  const plain = ours.months.map(({ month, state }) => ({ month, state }));
  expect({ ...ours, months: plain }).toEqual(theirs.body);
  expect(ours.months[0]).toMatchObject({ version: 1 });
  const { corridors } = theirs.body as { readonly corridors: readonly { corridor: string; returned: number }[] };
  expect(corridors.find(({ corridor }) => corridor === 'TH-KH')?.returned).toBe(60);
  const others = await view(people['counterpart-th'], 'VN');
  expect(others.status).toBe(404);
  expect((await view(people['case-worker'], 'TH')).status).toBe(404);
  const { Items = [] } = await store.db.send(new ScanCommand({ TableName: nameOf(store, 'receipts') }));
  const readers = Items.filter(
    ({ operation, thing }) => operation === 'viewBilateralReport' && thing === 'report#TH#2007',
  );
  expect(readers.map(({ pk }) => String(pk).split('#').slice(0, 2).join(' ')).toSorted()).toEqual([
    'KH casework',
    'TH counterpart',
  ]);
});

test('a month that was not sealed stands in no central unit’s edition, and none of its facts is read', async () => {
  await plant(...(closedMonths('TH', 2006, women).slice(0, 3) as readonly Item[]));
  const by = people['counterpart-th'];
  const { body: read } = await ask({ operation: 'viewBilateralReport', by, at, path: { country: 'TH', year: '2006' } });
  expect((read as { readonly months: readonly object[] }).months).toHaveLength(3);
});

test('what closings taught is read from sealed months by task force and overseer, with a receipt and without a figure of few', async () => {
  const counts = { 'learnt.unreachable.unsuccessful': 6, 'learnt.unreachable.plan': 6, 'learnt.died.safety': 0 };
  await plant(...(closedMonths('KH', 2024, counts) as readonly Item[]));
  await sealFigures(store, at);
  for (const by of [people['task-force'], overseer, auditor]) {
    const { status, body: read } = await ask({ operation: 'viewLearningRegister', by, at, path: { year: '2024' } });
    expect(status).toBe(200);
    expect(read).toMatchObject({ year: 2024, closedMonths: 12 });
    const reasons = read['reasons'] as { reason: string; unsuccessful: unknown; gaps: object[] }[];
    const one = reasons.find(({ reason }) => reason === 'unreachable');
    expect([one?.unsuccessful, one?.gaps]).toEqual([72, expect.arrayContaining([{ gap: 'plan', count: 72 }])]);
  }
  const { Items = [] } = await store.db.send(new ScanCommand({ TableName: nameOf(store, 'receipts') }));
  expect(Items.filter(({ thing }) => thing === 'learning#2024')).toHaveLength(3);
});
