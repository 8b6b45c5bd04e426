import { allKept, disputes, meetings, plans } from '@homeward/store/task-force';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { examples } from '../../packages/api/src/examples.ts';
import { keptVisits } from './kept-visits.ts';
import { post } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const opened = (path: string) => visitAs('task-force', path, { language: 'en' });

async function fillDay(page: Page, legend: string, [day, month, year]: readonly string[]): Promise<void> {
  const group = page.getByRole('group', { name: legend });
  for (const [label, value] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
  ] as const)
    await group.getByLabel(label, { exact: true }).fill(value ?? '');
}

test('a plan of two years is made item by item, and an item is moved by one press', async () => {
  const { page, complaints } = await opened('/plans/new');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByText('First day of the plan: Please answer this.').first().waitFor();
  await fillDay(page, 'First day of the plan', ['1', '1', '2026']);
  await page.getByLabel('Where the plan stands').fill('Invented plan');
  await page.getByLabel('What is done').first().fill('Invented: screening at every gate.');
  await page.getByLabel('Who does it').first().selectOption('demo-ngo');
  await fillDay(page, 'By', ['30', '6', '2027']).catch(() => undefined);
  const by = page.getByRole('group', { name: 'By' }).first();
  for (const [label, value] of [
    ['Day', '30'],
    ['Month', '6'],
    ['Year', '2027'],
  ] as const)
    await by.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByRole('button', { name: 'done Invented: screening at every gate.' }).click();
  await page.getByRole('button', { name: 'done Invented: screening at every gate.', pressed: true }).waitFor();
  const [plan] = await allKept(stage.store, plans);
  expect(plan?.state).toMatchObject({ until: '2027-12-31', items: [{ status: 'done', owner: 'demo-ngo' }] });
  expect(complaints).toEqual([]);
}, 90_000);

test('a meeting is written down with every item of its agenda heard; one that left something out is kept with what it broke', async () => {
  await post(stage, 'task-force', 'task-force/recommendations', {
    ...(examples['makeRecommendation'] as object),
    with: 'VN',
  });
  const { page, complaints } = await opened('/meetings/VN');
  await fillDay(page, 'Day of the meeting', ['2', '2', '2026']);
  await page.getByLabel('Who was there').fill('demo-national-task-force');
  const heard = page.getByLabel('heard', { exact: true });
  await heard.first().check();
  await page.getByRole('button', { name: 'Save the meeting' }).click();
  await page.getByText('An open recommendation was not heard.').waitFor();
  await page.getByRole('link', { name: 'Record a meeting Viet Nam' }).click();
  await fillDay(page, 'Day of the meeting', ['3', '2', '2026']);
  await page.getByLabel('Who was there').fill('demo-national-task-force');
  for (const one of await heard.all()) await one.check();
  await page.getByRole('button', { name: 'Save the meeting' }).click();
  await page.getByText('Meetings held').first().waitFor();
  const kept = await allKept(stage.store, meetings);
  expect(kept.map(({ state }) => state.breaches.length).toSorted()).toEqual([0, 1]);
  expect(complaints).toEqual([]);
}, 90_000);

test('a dispute is negotiated, and when that fails it is reported to both governments on one sheet', async () => {
  const { page } = await opened('/disputes/new');
  await page.getByLabel('Agreement', { exact: true }).selectOption('kh-vn-2005');
  await page.getByLabel('Clause').fill('Invented: 7');
  await page.getByLabel('what the agreement means').check();
  await page.getByLabel('What is disputed').fill('Invented: who pays for the last part of the way.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Nothing was negotiated yet.').waitFor();
  expect(await page.getByRole('button', { name: 'Report it to both governments' }).count()).toBe(0);
  await fillDay(page, 'Day', ['2', '2', '2026']);
  await page.getByLabel('What was said').fill('Invented: both asked for time.');
  await page.getByLabel('failed', { exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByLabel('What both governments are asked').fill('Invented: name who pays.');
  await page.getByRole('button', { name: 'Report it to both governments' }).click();
  await page.getByRole('heading', { name: 'Report to both governments' }).waitFor();
  expect((await allKept(stage.store, disputes))[0]?.state.status).toBe('reported');
}, 90_000);

test('a recommendation stands open until it is taken up; what was done together is counted', async () => {
  const { page } = await opened('/cooperation');
  await page.getByText('Make a recommendation').click();
  await page.getByLabel('Thailand').check();
  await page.getByLabel('mutual assistance').check();
  await page.getByRole('textbox', { name: 'Recommendation' }).fill('Invented: one list of contacts.');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.getByRole('button', { name: 'taken up Invented: one list of contacts.' }).click();
  await page.getByRole('cell', { name: 'How it stands: taken up', exact: true }).waitFor();
}, 90_000);
