import type { Fact } from '@homeward/domain/report/fact';
import { hoursKept, keptFrom } from '@homeward/domain/report/kept-count';
import { hoursAfter } from '@homeward/domain/time';
import { factWrites, putFact } from '@homeward/store/facts';
import { keepCount, keptCounts } from '@homeward/store/kept-counts';
import { sealedMonths } from '@homeward/store/months';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countMonths } from '../../functions/handlers/counting-months.ts';
import { sealMonths } from '../../functions/handlers/sealing-months.ts';
import { people } from '../domain/made.ts';
import { openDesks } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const { overseer, 'task-force': member } = people;
const country = 'TH';
const year = '2026';
const [january, april, june] = ['2026-01', '2026-04', '2026-06'];
/** June still runs, and April ended a while ago. */
const now = '2026-06-20T02:00:00.000Z';
const name = 'border.screened';

const factOf = (month: string, id: number | string, recordedAt = `${month}-10T03:00:00.000Z`): Fact => ({
  type: 'counted',
  id: String(id),
  country,
  at: `${month}-10T02:00:00.000Z`,
  recordedAt,
  counters: [name],
});
const round = (at: string) => ({ now: at, goesOn: () => true });
const clocks = (at: string, seenDone = new Set<string>()) => countMonths(store, round(at), seenDone);

async function kept(month: string) {
  return (await keptCounts(store, country)).get(month);
}

type Line = Readonly<Record<string, unknown>>;
async function listed(month: string, at = now): Promise<Line> {
  const { body } = await ask({ operation: 'listMonths', by: overseer, at, path: { country, year } });
  return (body['items'] as readonly Line[]).find((one) => one['month'] === month) ?? expect.fail('not listed');
}

async function reported(month: string): Promise<Line> {
  const { body } = await ask({ operation: 'viewBilateralReport', by: member, at: now, path: { country, year } });
  return (body['months'] as readonly Line[]).find((one) => one['month'] === month) ?? expect.fail('not reported');
}

const close = (operation: string, month: string, body: object, at = now) =>
  ask({ operation, by: overseer, at, path: { country, month }, body });

beforeAll(async () => {
  const large = Array.from({ length: keptFrom }, (_, n) => factOf(april, n));
  const facts = [...large, factOf(june, 'one')];
  const items = new Map(facts.flatMap(factWrites).map((one) => [`${one.item['pk']}|${one.item['sk']}`, one]));
  await plant(...items.values());
}, 120_000);

test('of a month of so many facts that no request counts it the clocks keep the count, and of a smaller one they keep none', async () => {
  expect(await listed(april)).not.toHaveProperty('countedAt');
  const { hash } = await listed(april);
  expect(await clocks(now)).toBe(1);
  expect(await kept(april)).toMatchObject({ facts: keptFrom, countedAt: now, counters: { [name]: 20_000 } });
  const seenDone = new Set<string>();
  expect(await clocks(now, seenDone)).toBe(1);
  expect(await kept(june)).toBeUndefined();
  // What was seen to be small is asked again in an hour.
  expect(await clocks(now, seenDone)).toBe(0);
  expect(await clocks(hoursAfter(now, 1), seenDone)).toBe(1);
  // Whoever counts from the facts comes to the same.
  expect(await listed(april)).toMatchObject({ hash, countedAt: now, facts: '500-and-more' });
  expect(await reported(april)).toEqual({ month: april, state: 'open', countedAt: now });
  expect(await reported(june)).toEqual({ month: june, state: 'open' });
});

test('a late entry is in the count a quarter of an hour after the last one, and is told to wait until then', async () => {
  const before = await listed(april);
  expect(await close('sealMonth', april, { hash: before['hash'] })).toMatchObject({ status: 200 });
  const [sealed] = await sealedMonths(store, country, year, { consistent: true });
  expect(sealed).toMatchObject({ month: april, facts: '0000020000', counters: { [name]: 20_000 } });
  expect(await listed(april)).not.toHaveProperty('waits');

  const at = hoursAfter(now, 0.1);
  await putFact(store, factOf(april, 'late', at));
  await clocks(at);
  expect(await listed(april)).toMatchObject({ hash: before['hash'], waits: at, countedAt: now });
  const later = hoursAfter(now, hoursKept.ended);
  await clocks(later);
  expect(await kept(april)).toMatchObject({ facts: keptFrom + 1, countedAt: later });
  const after = await listed(april);
  expect(after).toMatchObject({ waits: at, countedAt: later, hash: expect.not.stringMatching(String(before['hash'])) });

  // Whoever looked at the figures before is refused; then it is restated as it was counted, and what came in since waits.
  const since = hoursAfter(later, 0.1);
  await putFact(store, factOf(april, 'since', since));
  const because = 'correction';
  expect(await close('restateMonth', april, { hash: before['hash'], because })).toMatchObject({ status: 409 });
  expect(await close('restateMonth', april, { hash: after['hash'], because })).toMatchObject({ status: 200 });
  expect(await listed(april)).toMatchObject({ hash: after['hash'], waits: since, sealed: { hash: after['hash'] } });
});

test('when the clocks seal a month anew, its count is of then', async () => {
  const at = hoursAfter(now, 1);
  await putFact(store, factOf(april, 'later', at));
  await sealMonths(store, hoursAfter(at, 2));
  expect(await kept(april)).toMatchObject({ facts: keptFrom + 3, countedAt: hoursAfter(at, 2) });
  const { hash, sealed, ...rest } = await listed(april, hoursAfter(at, 2));
  expect(rest).not.toHaveProperty('waits');
  expect(sealed).toMatchObject({ hash, version: 3, because: 'late-entry' });
  const day = hoursAfter(at, 2 + hoursKept.quiet);
  await clocks(hoursAfter(day, -1));
  expect(await kept(april)).toMatchObject({ countedAt: hoursAfter(at, 2) });
  await clocks(day);
  expect(await kept(april)).toMatchObject({ countedAt: day });
});

test('what was counted while the month ran seals nothing, and is counted again as soon as the month is over', async () => {
  const running = '2026-01-31T16:30:00.000Z';
  await putFact(store, factOf(january, 'one'));
  await keepCount(store, country, { month: january, counters: {}, facts: 0, countedAt: running });
  const { hash } = await listed(january);
  const early = await close('restateMonth', january, { hash, because: 'correction' });
  expect(early.status).toBe(409);
  expect(JSON.stringify(early.body)).toContain('month-still-runs');
  // An earlier count takes the place of no later one.
  await keepCount(store, country, { month: january, counters: {}, facts: 9, countedAt: hoursAfter(running, -1) });
  expect(await kept(january)).toMatchObject({ facts: 0 });
  await clocks(hoursAfter(running, 1));
  expect(await kept(january)).toMatchObject({ facts: 1, counters: { [name]: 1 }, countedAt: hoursAfter(running, 1) });
  const { hash: whole } = await listed(january);
  // The clocks sealed it with the others of its year, and what came since is in it by now.
  expect(await close('restateMonth', january, { hash: whole, because: 'correction' })).toMatchObject({ status: 200 });
});
