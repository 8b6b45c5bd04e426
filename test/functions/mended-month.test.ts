import { afterAll, expect, test } from 'vitest';
import { people } from '../domain/made.ts';
import { openMending } from './mending-stage.ts';

const stage = await openMending();
afterAll(() => stage.stop());

const { overseer, 'task-force': member } = people;
const aMonth = 31 * 24 * 60;
const country = 'TH';
const march = '2026-03';

type Item = { readonly month: string; readonly hash: string; readonly waits?: string };

/** March as the overseer sees it. */
async function listed(): Promise<Item> {
  const path = { country, year: '2026' };
  const body = await stage.done(stage.ask({ operation: 'listMonths', by: overseer, at: stage.at(), path }));
  return (body['items'] as readonly Item[]).find(({ month }) => month === march) ?? expect.fail('no March');
}

async function closed(operation: 'sealMonth' | 'restateMonth', why: object = {}): Promise<void> {
  const { hash } = await listed();
  const path = { country, month: march };
  await stage.done(stage.ask({ operation, by: overseer, at: stage.at(), path, body: { hash, ...why } }));
}

async function report() {
  const path = { country, year: '2026' };
  const body = await stage.done(stage.ask({ operation: 'viewBilateralReport', by: member, at: stage.at(), path }));
  const border = body['border'] as readonly { readonly code: string; readonly count: number }[];
  const figure = (code: string) => border.find((one) => one.code === code)?.count;
  return { ...body, presumed: figure('presumed'), screened: figure('screened') } as typeof body;
}

test('a closed month in which somebody was corrected and somebody taken back says so until it is restated, and then what stood before', async () => {
  const batch = await stage.truck();
  const [one, twice] = [await stage.arrive(batch, 'Mended Month'), await stage.arrive(batch, 'Other Month')];
  for (const person of [one, twice]) await stage.screen(batch, person, ['papers-kept']);
  await stage.count(batch, { women: 2 });
  await stage.done(stage.close(batch, { difference: 'other' }));
  await stage.counted();
  stage.later(aMonth);
  await closed('sealMonth');
  expect(await report()).toMatchObject({ version: 1, history: [], screened: 2, presumed: 2 });

  await stage.done(stage.mend('correctArrival', batch, one, { reason: 'written-wrongly', age: { birth: '2013' } }));
  await stage.done(stage.mend('withdrawArrival', batch, twice, { reason: 'was-not-there' }));
  await stage.counted();
  // The sealed figure stands until somebody restates it; that something waits is told.
  expect((await listed()).waits).toMatch(/^2026-04/);
  expect(await report()).toMatchObject({ version: 1, screened: 2, waits: expect.stringMatching(/^2026-04/) });

  await closed('restateMonth', { because: 'correction' });
  const told = await report();
  expect(told).toMatchObject({ version: 2, screened: 1, presumed: 1 });
  expect(told).not.toHaveProperty('waits');
  expect(told['history']).toMatchObject([
    {
      version: 2,
      month: march,
      because: 'correction',
      at: expect.stringMatching(/^2026-04/),
      office: { role: 'overseer', organisation: overseer.organisation },
      changed: expect.arrayContaining([{ table: 'border', code: 'screened', before: 2, now: 1 }]),
    },
  ]);
});
