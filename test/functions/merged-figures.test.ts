import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { CaseState } from '@homeward/domain/case/case';
import { bilateralOf } from '@homeward/domain/report/bilateral';
import { type Fact, fact } from '@homeward/domain/report/fact';
import { monthOf } from '@homeward/domain/time';
import { cases } from '@homeward/store/cases';
import { countedWrite } from '@homeward/store/counted';
import { nameOf } from '@homeward/store/open-store';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { foldMonth } from '../../packages/domain/src/report/stocks.ts';
import { openingOf } from '../domain/counted-person.ts';
import { fileOf, now } from '../domain/made.ts';
import { itemsOf } from '../store/database.ts';
import { lying } from './desks-in-process.ts';
import { openMerging } from './merging-stage.ts';

const stage = await openMerging();
const { plant, store, own, by, one, other, propose, approve, unmerge } = stage;
afterAll(stage.stop);
beforeEach(stage.next);

type Counts = (event: object) => Promise<{ readonly batchItemFailures: readonly object[] }>;
const counts = (await stage.functionAt('facts')) as unknown as Counts;
const told = new Set<string>();

/** Every event that lies there and was not told yet comes to the function that counts, as the stream brings it. */
async function comesToRest(): Promise<void> {
  const items = (await itemsOf(store, 'cases')).filter(
    ({ pk, sk }) => `${sk}`.startsWith('event#') && !told.has(`${pk}${sk}`),
  );
  for (const { pk, sk, ...rest } of items) {
    told.add(`${pk}${sk}`);
    const Keys = { pk: { S: String(pk) }, sk: { S: String(sk) } };
    const NewImage = {
      ...Keys,
      ...marshall({ status: 'open', desk: 'casework', ...rest }, { removeUndefinedValues: true }),
    };
    const dynamodb = { SequenceNumber: '1', ApproximateCreationDateTime: 1, Keys, NewImage };
    expect(await counts({ Records: [{ eventName: 'INSERT', dynamodb }] })).toEqual({ batchItemFailures: [] });
  }
}

const home = { origin: 'arrival', channel: 'deportation', corridor: 'TH-KH' } as const;
const [spring, autumn] = ['2026-02-10T03:00:00.000Z', '2026-04-20T03:00:00.000Z'];

async function lay(id: string, more: Partial<CaseState>): Promise<void> {
  const state = { ...fileOf({ ...home, ...more }), id };
  const opened = { event: openingOf(state), v: 1, status: 'open', recordedAt: now };
  await plant(lying(cases, id, state), countedWrite(id), {
    table: 'cases',
    item: { pk: cases.eventPk(id), sk: 'event#opened', ...opened },
  });
}

async function facts(): Promise<readonly Fact[]> {
  return (await itemsOf(store, 'facts')).flatMap((item) => ('fact' in item ? [fact.parse(item['fact'])] : []));
}

/** Who came home from a country, and how often, as a report of its year says. */
async function report(country: 'TH' | 'VN') {
  const all = (await facts()).filter((one) => one.country === country && one.type !== 'held');
  const months = [...new Set(all.map(({ at }) => monthOf(at)))].map((month) => {
    const there = all.filter(({ at }) => monthOf(at) === month);
    return { month, state: 'sealed' as const, counters: foldMonth(month, there, []) };
  });
  return bilateralOf(country, 2026, months);
}
/** As persons and as returns, on each way of a country. */
async function ofCountry(country: 'TH' | 'VN') {
  const { corridors } = await report(country);
  return corridors.map(({ corridor, returned, returns }) => `${corridor}: ${returned} in ${returns}`);
}

const forget = async () => {
  for (const { pk, sk } of await itemsOf(store, 'facts'))
    if (pk === 'open#pending')
      await store.db.send(new DeleteCommand({ TableName: nameOf(store, 'facts'), Key: { pk, sk } }));
};
const waiting = async () =>
  (await itemsOf(store, 'facts')).flatMap(({ pk, sk }) => (pk === 'open#pending' ? [String(sk)] : [])).toSorted();

async function madeOne(): Promise<void> {
  expect(await propose({ with: other(), reason: 'same-paper' })).toMatchObject({ status: 200 });
  expect(await approve(own(5))).toMatchObject({ status: 200 });
}

async function madeTwo(): Promise<void> {
  expect(await unmerge(one(), own(7), 3)).toMatchObject({ status: 200 });
  expect(await approve(own(7), { version: 4, key: own(8) })).toMatchObject({ status: 200 });
}

test('who came home twice under two files is two persons until they are made one, and one person of two returns then', async () => {
  await lay(one(), { openedAt: spring });
  await lay(other(), { openedAt: autumn });
  await comesToRest();
  expect(await ofCountry('TH')).toEqual(['TH-KH: 2 in 2', 'KH-TH: 0 in 0']);
  await forget();
  await madeOne();
  await comesToRest();
  expect(await ofCountry('TH')).toEqual(['TH-KH: 1 in 2', 'KH-TH: 0 in 0']);
  // The month in which nobody counts any more waits to be told anew; what is as it was waits for nothing.
  expect(await waiting()).toEqual(['TH#2026-04']);
  await forget();
  await madeTwo();
  await comesToRest();
  expect([await ofCountry('TH'), await waiting()]).toEqual([['TH-KH: 2 in 2', 'KH-TH: 0 in 0'], ['TH#2026-04']]);
});

test('of whom one file knows no country, and the other does, is counted on the way there while the two are one', async () => {
  const here = { origin: 'report', channel: 'domestic', corridor: 'KH-KH' } as const;
  await lay(one(), { ...here, openedAt: spring, citizenship: 'unknown' });
  await lay(other(), { ...here, openedAt: autumn, citizenship: 'VN' });
  const offer = { operation: 'offerService', by, at: now, path: { caseId: one() }, body: { service: 'medical' } };
  await stage.ask({ ...offer, key: own(9) });
  await comesToRest();
  const offered = async () => {
    const to = (await report('VN')).corridors.find(({ corridor }) => corridor === 'KH-VN');
    return to?.services.find(({ code }) => code === 'offered')?.count;
  };
  expect(await offered()).toBe(0);
  expect(await propose({ with: other(), reason: 'same-paper' }, { version: 2 })).toMatchObject({ status: 200 });
  expect(await approve(own(5), { version: 3 })).toMatchObject({ status: 200 });
  await comesToRest();
  expect(await offered()).toBe(1);
  expect(await unmerge(one(), own(7), 4)).toMatchObject({ status: 200 });
  expect(await approve(own(7), { version: 5, key: own(8) })).toMatchObject({ status: 200 });
  await comesToRest();
  expect(await offered()).toBe(0);
});
