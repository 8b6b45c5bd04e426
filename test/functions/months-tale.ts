import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type ForeignCountry, foreignCountry } from '@homeward/domain/people/actor';
import type { Fact } from '@homeward/domain/report/fact';
import { quarterOf } from '@homeward/domain/time';
import { putFact } from '@homeward/store/facts';
import { layoutWrite } from '@homeward/store/months';
import { nameOf } from '@homeward/store/open-store';
import { uuidv7 } from 'uuidv7';
import { closedMonths } from '../../scripts/demo/closed-year.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import type { Running } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';

type Item = { readonly month: string; readonly hash: string };

/** Somebody waited until April. */
function held(country: ForeignCountry, who: string): Fact {
  const at = '2019-03-10T02:00:00.000Z';
  const stamp = { id: `invented-${who}-${country}`, country, at, recordedAt: at } as const;
  return { type: 'held', ...stamp, corridor: `${country}-KH`, reason: 'court', until: '2019-04-02T02:00:00.000Z' };
}

/** A month of this year as an earlier version of the platform sealed it, with fewer counters. */
async function sealedLongAgo({ cloud }: Running, country: ForeignCountry): Promise<void> {
  const store = adminStore(cloud);
  const [month] = closedMonths(country, Number(cloud.clock.iso().slice(0, 4)), {});
  if (month === undefined) return;
  const older = { id: 'anOlderList0', names: ['A3'] };
  const state = { ...(month.item['state'] as object), layout: older.id, counts: '00002' };
  for (const { item } of [{ item: { ...month.item, state } }, layoutWrite(older)])
    await store.db.send(new PutCommand({ TableName: nameOf(store, 'facts'), Item: { ...item } }));
}

/** The overseer seals a month, whose facts then change, and restates it; whoever may reads this month, a quarter, and months that were sealed long ago. */
export async function monthsTale(running: Running): Promise<void> {
  const { as, cloud } = running;
  const store = adminStore(cloud);
  for (const country of foreignCountry.options) await sealedLongAgo(running, country);
  const act = async (country: ForeignCountry, sub: string, more: object = {}) => {
    const { body } = await done(as('overseer').read(`/reports/months/${country}/2019`));
    const { hash } = (body['items'] as readonly Item[]).find(({ month }) => month === '2019-03') ?? {};
    const path = `/reports/months/${country}/2019-03/${sub}`;
    await done(as('overseer').post(path, { hash, ...more }, { key: uuidv7() }));
  };
  for (const country of foreignCountry.options) {
    await putFact(store, held(country, 'one'));
    await act(country, 'seals');
    await putFact(store, held(country, 'other'));
    await act(country, 'restatements', { because: 'late-entry' });
  }
  const now = cloud.clock.iso();
  for (const role of ['task-force', 'overseer']) await done(as(role).read(`/reports/parity/${quarterOf(now)}`));
  await done(as('task-force').read('/reports/now'));
  await done(as('task-force').read(`/reports/bilateral/VN/${now.slice(0, 4)}`));
  await done(as('overseer').read(`/reports/months/VN/${now.slice(0, 4)}`));
  // The two central units of each corridor: of this year, and of one that was restated.
  for (const country of foreignCountry.options)
    for (const role of ['central-unit', `counterpart-${country.toLowerCase()}`])
      for (const year of [now.slice(0, 4), '2019']) await done(as(role).read(`/reports/bilateral/${country}/${year}`));
}
