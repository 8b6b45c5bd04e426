import { afterAll, beforeEach, expect, test } from 'vitest';
import { now } from '../domain/made.ts';
import { countingAt } from './counting-stage.ts';
import { openMerging } from './merging-stage.ts';

const stage = await openMerging();
const { own, by, one, other, propose, approve, unmerge } = stage;
const { comesToRest, lay, report, ofCountry, forget, waiting } = await countingAt(stage);
afterAll(stage.stop);
beforeEach(stage.next);

const home = { origin: 'arrival', channel: 'deportation', corridor: 'TH-KH' } as const;
const [spring, autumn] = ['2026-02-10T03:00:00.000Z', '2026-04-20T03:00:00.000Z'];

async function madeOne(): Promise<void> {
  expect(await propose({ with: other(), reason: 'same-paper' })).toMatchObject({ status: 200 });
  expect(await approve(own(5))).toMatchObject({ status: 200 });
}

async function madeTwo(): Promise<void> {
  expect(await unmerge(one(), own(7), 3)).toMatchObject({ status: 200 });
  expect(await approve(own(7), { version: 4, key: own(8) })).toMatchObject({ status: 200 });
}

test('who came home twice under two files is two persons until they are made one, and one person of two returns then', async () => {
  await lay(one(), { ...home, openedAt: spring });
  await lay(other(), { ...home, openedAt: autumn });
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
