import { afterAll, expect, test } from 'vitest';
import { idOf, now, people } from '../domain/made.ts';
import { countingAt } from './counting-stage.ts';
import { openDesks } from './desks-in-process.ts';

const desks = await openDesks();
const { comesToRest, lay, report, forget, waiting } = await countingAt(desks);
afterAll(desks.stop);

const id = idOf(70);
let version = 0;
async function act(operation: string, body: object, key = idOf(80 + version)): Promise<void> {
  version += 1;
  const said = { operation, by: people['case-worker'], at: now, path: { caseId: id }, body, version, key };
  expect(await desks.ask(said)).toMatchObject({ status: 200 });
}

/** Services offered, on the way to the country; what waits for the person there. */
async function offered(country: 'TH' | 'VN' | 'KH'): Promise<number | undefined> {
  const way = country === 'KH' ? 'KH-KH' : `KH-${country}`;
  const found = (await report(country)).corridors.find(({ corridor }) => corridor === way);
  return found?.services.find(({ code }) => code === 'offered')?.count;
}
const all = () => Promise.all((['KH', 'VN', 'TH'] as const).map(offered));

test('a citizenship that was wrong takes along what was done before and after: the way is the person’s own from the beginning', async () => {
  await lay(id, { origin: 'report', channel: 'domestic', corridor: 'KH-KH', citizenship: 'KH' });
  await act('offerService', { service: 'medical' });
  await comesToRest();
  expect(await all()).toEqual([1, 0, 0]);
  await forget();
  await act('correctCountry', { citizenship: 'VN', evidence: 'embassy' }, idOf(90));
  await act('offerService', { service: 'legal-aid' });
  await comesToRest();
  expect(await all()).toEqual([0, 2, 0]);
  // Both months are told anew: that which it leaves, and that to which it goes.
  const month = now.slice(0, 7);
  expect(await waiting()).toEqual([`KH#${month}`, `VN#${month}`]);
  await act('correctCountry', { citizenship: 'TH', evidence: 'passport' }, idOf(91));
  await comesToRest();
  expect(await all()).toEqual([0, 0, 2]);
  await act('correctRecord', { corrects: idOf(91), why: 'wrong' });
  await comesToRest();
  expect(await all()).toEqual([0, 2, 0]);
});
