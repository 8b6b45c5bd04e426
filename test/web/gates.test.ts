import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { dayBooks } from '@homeward/store/day-books';
import { allGates, gateById, gates } from '@homeward/store/gates';
import { nameOf } from '@homeward/store/open-store';
import { expect, test } from 'vitest';
import { typeDay } from './at-the-desk.ts';
import { follow, settled } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { handoverOf, layHandover, readyHandover } from './real/handovers.ts';
import { batchOf, every, everyBatch } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const opened = (role: string, path = '/') => visitAs(role, path, { language: 'en' });

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A handover that is to go through Bavet in some days and has not left. */
async function planned(days: number): Promise<string> {
  const id = await readyHandover(stage);
  const { departedAt: _, ...state } = await handoverOf(stage, id);
  await layHandover(stage, { ...state, status: 'scheduled', date: dayIn(days) });
  return id;
}

test('the gate closes: what it hits is listed, and a chosen set goes by another gate in one act, the rest waits', async () => {
  const all = [await planned(1), await planned(2), await planned(3)];
  const { page, complaints } = await opened('central-unit', '/gates/bavet');
  await page.getByText('3 handovers').waitFor();
  await page.getByLabel('closed', { exact: true }).check();
  await page.getByRole('button', { name: 'Save what was heard' }).click();
  await page.getByRole('link', { name: 'How it is known:' }).waitFor();
  await page.getByLabel('How it is known').selectOption('call');
  await page.getByRole('button', { name: 'Save what was heard' }).click();
  await page.locator('main dl .govuk-tag', { hasText: 'closed' }).waitFor();
  expect((await gateById(stage.store, 'bavet'))?.state.reports[0]).toMatchObject({ status: 'closed', how: 'call' });
  await page.locator('main .govuk-checkboxes__label').nth(0).click();
  await page.locator('main .govuk-checkboxes__label').nth(1).click();
  await page.getByLabel('Which gate').selectOption('prey-vor');
  await typeDay(page, 'Day', dayIn(4));
  await page.getByRole('button', { name: 'Send all 2 in one act' }).click();
  await page.getByText('1 handovers').waitFor();
  await page.getByRole('button', { name: 'Choose all' }).click();
  await page.getByRole('button', { name: 'They wait' }).click();
  await typeDay(page, 'Look again on', dayIn(6));
  await page.getByRole('button', { name: 'Send all 1 in one act' }).click();
  await page.getByText('0 handovers').waitFor();
  const after = await Promise.all(all.map((id) => handoverOf(stage, id)));
  expect(after.map(({ status, gate }) => [status, gate])).toEqual([
    ['scheduled', 'prey-vor'],
    ['scheduled', 'prey-vor'],
    ['postponed', 'bavet'],
  ]);
  expect(complaints).toEqual([]);
}, 90_000);

test('a limited gate says on which days, how many and in which sessions', async () => {
  const { page } = await opened('central-unit', '/gates/trapeang-phlong');
  await page.getByLabel('limited', { exact: true }).check();
  await page.getByLabel('Monday').check();
  await page.getByLabel('How many people a day').fill('២០');
  await page.getByLabel('Session 1, from').fill('09:00');
  await page.getByLabel('Session 1, until').fill('11:00');
  await page.getByLabel('Session 1, people').fill('12');
  await page.getByLabel('How it is known').selectOption('letter');
  await page.getByRole('button', { name: 'Save what was heard' }).click();
  await page.getByText('Monday · 20 a day · 09:00–11:00: 12 people').waitFor();
}, 60_000);

test('whoever receives says for how many there is room; nobody else is offered it, and no desk but the central unit sets a gate', async () => {
  const { page, complaints } = await opened('counterpart-vn', '/gates/bavet');
  await page.getByLabel('For how many people').fill('12');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Room for 12 on').waitFor();
  expect((await every(stage, dayBooks)).flatMap(({ room }) => room ?? [])).toEqual([12]);
  expect(await page.getByText('Say how the gate works').count()).toBe(0);
  expect(complaints).toEqual([]);
  const worker = await opened('case-worker', '/gates/bavet');
  await worker.page.getByText('What is to go through it').waitFor();
  expect(await worker.page.getByText('Say for how many there is room').count()).toBe(0);
  expect(await worker.page.locator('main input[type=checkbox]').count()).toBe(0);
}, 60_000);

test('with Malaysia no agreement on trafficking is on file, and the page says so', async () => {
  const { page } = await opened('embassy-my', '/agreements');
  const malaysia = page.getByRole('region', { name: 'Malaysia → Cambodia', exact: true });
  await malaysia.getByText('No agreement on trafficking in persons with this country is on file.').waitFor();
  const thailand = page.getByRole('region', { name: 'Thailand → Cambodia', exact: true });
  expect(await thailand.getByText('No agreement on trafficking').count()).toBe(0);
}, 60_000);

test('where no gate was entered yet, a truck is written down with the usual crossing by its name', async () => {
  const TableName = nameOf(stage.store, gates.table);
  for (const { state } of await allGates(stage.store))
    await stage.store.db.send(new DeleteCommand({ TableName, Key: gates.stateKey(state.id) }));
  const { page, complaints } = await opened('intake', '/');
  const answered = page.waitForResponse(/\/v1\/transit\/gates$/);
  await follow(page, '/batches/new');
  expect(await (await answered).json()).toMatchObject({ items: [] });
  await settled(page);
  expect(await page.getByLabel('Border gate').locator('option').allTextContents()).toEqual(['Choose', 'Poipet']);
  await page.getByLabel('How many were declared?').fill('2');
  await page.getByRole('button', { name: 'Save the batch' }).click();
  await page.waitForURL(/\/batches\/[0-9a-f-]{36}$/);
  const [id = ''] = await everyBatch(stage);
  expect(await batchOf(stage, id)).toMatchObject({ status: 'arrived', gate: 'poipet' });
  expect(complaints).toEqual([]);
}, 60_000);
