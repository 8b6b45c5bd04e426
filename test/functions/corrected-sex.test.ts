import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { afterAll, expect, test } from 'vitest';
import { idOf, now, people } from '../domain/made.ts';
import { countingAt } from './counting-stage.ts';
import { openDesks } from './desks-in-process.ts';

const desks = await openDesks();
const { comesToRest, lay, report, forget, waiting } = await countingAt(desks);
afterAll(desks.stop);

const [id, by] = [idOf(70), people['case-worker']];
let version = 0;
async function act(operation: string, body: object, key = idOf(80 + version)): Promise<void> {
  version += 1;
  const said = { operation, by, at: now, path: { caseId: id }, body, version, key };
  expect(await desks.ask(said)).toMatchObject({ status: 200 });
}

/** Of which sex who came home from Thailand was. */
async function returned(): Promise<readonly string[]> {
  const found = (await report('TH')).corridors.find(({ corridor }) => corridor === 'TH-KH');
  return (found?.sex ?? []).flatMap(({ code, count }) => (count > 0 ? [`${count} ${code}`] : []));
}

async function seen() {
  const [view, list] = await Promise.all([
    desks.ask({ operation: 'viewCase', by, at: now, path: { caseId: id } }),
    desks.ask({ operation: 'listCases', by, at: now, query: {} }),
  ]);
  const lines = list.body['items'] as readonly { readonly id: string; readonly sex: string }[];
  return [view.body['sex'], lines.find((one) => one.id === id)?.sex];
}

test('a sex that was wrong is put right in the file, in the list and in the figures, from the beginning; what stood before stays beside it', async () => {
  await lay(id, { origin: 'arrival', channel: 'deportation', corridor: 'TH-KH', sex: 'male' });
  await act('offerService', { service: 'medical' });
  await comesToRest();
  expect([await returned(), await seen()]).toEqual([['1 male'], ['male', 'male']]);
  await forget();
  await act('correctSex', { sex: 'female', evidence: 'identity-card' }, idOf(90));
  await comesToRest();
  expect([await returned(), await seen()]).toEqual([['1 female'], ['female', 'female']]);
  expect(await waiting()).toEqual([`TH#${now.slice(0, 7)}`]);
  expect((await load(desks.store, cases, id))?.state.sexes).toMatchObject([{ sex: 'female', before: 'male' }]);
  await act('correctSex', { sex: 'other', evidence: 'person-says-so' }, idOf(91));
  await comesToRest();
  expect(await returned()).toEqual(['1 other']);
  await act('correctRecord', { corrects: idOf(91), why: 'wrong' });
  await comesToRest();
  expect([await returned(), await seen()]).toEqual([['1 female'], ['female', 'female']]);
});
