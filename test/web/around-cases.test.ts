import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileOf, idOf } from '../domain/made.ts';
import { openPage, signIn } from './browser.ts';
import { openBrowser } from './chromium.ts';
import { openStage, type Stage } from './fake/server.ts';
import { toldOfAll } from './stage-setup.ts';

let stage: Stage;
let browser: Browser;
let id = '';

beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser();
  id = toldOfAll(stage.world);
  const closed = { ...fileOf({ id: idOf(51), organisation: 'bmc-shelter' }), status: 'closed' as const };
  stage.world.cases.set(idOf(51), { state: closed, version: 3, sealed: {} });
});

afterAll(async () => {
  await browser.close();
  await stage.close();
});

test('a person is found by their name, which stands in no address and is gone with the page', async () => {
  const { page, complaints } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'case-worker');
  await page.getByRole('link', { name: 'Find a person' }).click();
  await page.getByLabel('Name in the person’s own script').fill('Nguyễn Thị Một');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByText('written alike').waitFor();
  expect(page.url()).not.toMatch(/Nguy|%/);
  expect(stage.calls.join()).not.toMatch(/Nguy|%E1/);
  await page.getByRole('row').last().getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Case' }).waitFor();
  await page.goBack();
  expect(await page.getByLabel('Name in the person’s own script').inputValue()).toBe('');
  expect(await page.getByRole('table').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('a file is opened from a report inside the country, with the person’s own answer', async () => {
  const { page, complaints } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'case-worker', '/cases/new');
  await page.getByText('No received handover waits for a case.').waitFor();
  await page.getByLabel('Who reported the person (if known)').selectOption({ label: 'hotline' });
  await page.getByRole('group', { name: 'Sex' }).getByLabel('female', { exact: true }).check();
  await page.getByLabel('Nationality').selectOption({ label: 'Viet Nam' });
  await page.getByLabel('In the person’s own script (if known)').fill('Trần Thị Hai');
  await page.getByLabel('An age in years, or between two').check();
  await page.getByLabel('At least, in years').fill('20');
  await page.getByLabel('At most, in years').fill('25');
  const asOf = page.getByRole('group', { name: 'On which day the person had this age' });
  for (const [box, typed] of [
    ['Day', '2'],
    ['Month', '3'],
    ['Year', '2026'],
  ] as const)
    await asOf.getByLabel(box).fill(typed);
  const answer = page.getByRole('group', { name: 'The person’s answer (if known)' });
  await answer.getByLabel('To', { exact: true }).selectOption({ label: 'case file' });
  await answer.getByLabel('What for').selectOption({ label: 'care' });
  await answer.getByRole('group', { name: 'Did the person agree?' }).getByLabel('yes').check();
  await answer.getByLabel('who the person is').check();
  await answer.getByLabel('How', { exact: true }).selectOption({ label: 'signed' });
  await answer.getByLabel('How free is the person to say no?').selectOption({ label: 'free' });
  await answer.getByRole('group', { name: 'An interpreter was there' }).getByLabel('yes').check();
  await page.getByRole('button', { name: 'Open a case' }).click();
  await page.getByRole('heading', { level: 1, name: 'Case', exact: true }).waitFor();
  const opened = [...stage.world.cases.values()].at(-1);
  expect(opened?.state).toMatchObject({ origin: 'report', reportedBy: 'hotline', citizenship: 'VN' });
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('the list shows what is open, and closed files when they are asked for', async () => {
  const { page, complaints } = await openPage(browser, { language: 'en', width: 1280 });
  await signIn(page, stage, 'supervisor');
  await page.locator(`a[href="/cases/${id}"]`).first().waitFor();
  expect(await page.locator(`a[href="/cases/${idOf(51)}"]`).count()).toBe(0);
  await page.getByLabel('Show').selectOption({ label: 'closed' });
  await page.locator(`a[href="/cases/${idOf(51)}"]`).waitFor();
  await page.getByRole('link', { name: 'What each worker carries' }).click();
  await page.getByRole('cell').first().waitFor();
  expect(await page.getByRole('row').nth(1).textContent()).toContain('case-worker-1');
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('the central unit compares files that may be of one person', async () => {
  const { page, complaints } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'central-unit');
  await page.getByRole('link', { name: 'Perhaps entered twice' }).click();
  await page.getByRole('row').last().getByRole('link').first().waitFor();
  expect(await page.getByRole('row').last().getByRole('link').count()).toBe(2);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);
