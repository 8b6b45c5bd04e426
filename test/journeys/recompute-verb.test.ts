import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { factsBetween, factWrites } from '@homeward/store/facts';
import { nameOf } from '@homeward/store/open-store';
import { allOf } from '@homeward/store/page';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { done } from '../cloud/tale.ts';
import { domesticFact } from '../functions/month-facts.ts';
import { answered } from '../scripts/started-verb.ts';
import { openStage, type Stage } from './verbs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.stop());

type Month = { readonly month: string; readonly hash: string; readonly sealed?: { readonly hash: string } };
type Year = { readonly country: string; readonly items: readonly Month[] };

const said = async (...args: readonly string[]) => answered(stage.verb('recompute.ts', ...args));

/** A month of 2019 as the overseer seals it: with the hash of the figures that the person saw. */
async function sealed(month: string): Promise<string> {
  const overseer = stage.as('overseer');
  const { items } = (await done(overseer.read<Year>('/reports/months/KH/2019'))).body;
  const { hash = '' } = items.find((one) => one.month === month) ?? {};
  await done(overseer.post(`/reports/months/KH/${month}/seals`, { hash }));
  return hash;
}

test('npm run recompute -- YEAR folds every sealed month again and ends with 1 once a fact of one is not what it was', async () => {
  await domesticFact(stage, 'one', '2019-03-10T02:00:00.000Z');
  await domesticFact(stage, 'two', '2019-04-10T02:00:00.000Z');
  const hashes = [await sealed('2019-03'), await sealed('2019-04')];
  const same = await said('2019');
  expect(same.lines.filter((line) => line.startsWith('KH'))).toEqual(['KH   2 months sealed, 0 restated']);
  expect(same.lines.at(-1)).toBe('2 months in 2 versions, byte-identical: yes');
  expect(same.code).toBe(0);
  const json = await said('2019', '--json');
  const years = JSON.parse(json.lines.find((line) => line.startsWith('[')) ?? '') as readonly Year[];
  const found = years.flatMap(({ items }) => items).filter((one) => one.sealed !== undefined);
  expect(found.map(({ hash, sealed: before }) => [hash, before?.hash])).toEqual(hashes.map((hash) => [hash, hash]));

  const store = adminStore(stage.cloud);
  const [fact] = (await Array.fromAsync(factsBetween(store, 'KH', '2019-04', '2019-04'))).flat();
  if (fact === undefined) expect.fail('no fact in April');
  const [altered] = factWrites({ ...fact, sex: 'male' } as typeof fact);
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'facts'), Item: { ...altered?.item } }));
  const other = await said('2019');
  expect(other.lines.at(-1)).toBe('2 months in 2 versions, byte-identical: no: KH 2019-04');
  expect(other.code).toBe(1);
  expect((await said('2019', '--json')).code).toBe(1);
  expect((await said('2018')).lines.at(-1)).toBe('0 months in 0 versions, byte-identical: yes');
});

test('npm run recompute gives each version of a restated month again from what was kept of it, and names one that it does not', async () => {
  const month = '2019-06';
  const domestic = (id: string) => domesticFact(stage, id, `${month}-10T02:00:00.000Z`);
  await domestic('three');
  await sealed(month);
  await domestic('four');
  const overseer = stage.as('overseer');
  const { items } = (await done(overseer.read<Year>('/reports/months/KH/2019'))).body;
  const { hash } = items.find((one) => one.month === month) ?? {};
  await done(overseer.post(`/reports/months/KH/${month}/restatements`, { hash, because: 'correction' }));
  const store = adminStore(stage.cloud);
  const before = await said('2019');
  expect(before.lines.at(-1)).toBe('3 months in 4 versions, byte-identical: no: KH 2019-04');
  const [first] = (await allOf(store, 'facts', `closed#of#KH#${month}`)).filter(({ v }) => v === 1);
  const event = first?.['event'] as { readonly counts: string };
  const altered = { ...first, event: { ...event, counts: event.counts.replace('00001', '00002') } };
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'facts'), Item: altered }));
  expect((await said('2019')).lines.at(-1)).toBe(
    `3 months in 4 versions, byte-identical: no: KH 2019-04, KH ${month} version 1`,
  );
});
