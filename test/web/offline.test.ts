import { expect, test } from 'vitest';
import { written } from '../words/words-of.ts';
import { logMan, startTruck } from './at-the-desk.ts';
import { comeAs } from './back-from-sign-in.ts';
import { openPage, settled } from './browser.ts';
import { hide, keptApp, makeReady, unlock, waitingOn } from './device.ts';
import { batchOf, everyBatch, peopleOf } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

test('a truck is written down without a signal, survives a reload and a lock, and is on the server once, in its order', async () => {
  const { page, complaints } = await openPage(browser, { worker: true });
  await comeAs(page, stage, 'intake');
  await makeReady(page, stage.origin);
  await keptApp(page);
  await page.context().setOffline(true);
  await startTruck(page, 2);
  await logMan(page, 'សុខ ដារ៉ា', 31);
  await logMan(page, 'ចាន់ វិចិត្រ', 28);
  expect(await waitingOn(page)).toBe(4);
  expect(await everyBatch(stage)).toEqual([]);

  await page.reload();
  await unlock(page);
  expect(await page.locator('.hw-header__waiting').textContent()).toContain('4');
  await page.locator('.hw-header__name').click();
  await page.locator('main table a').first().click();
  await settled(page);
  expect(await page.locator('main').textContent()).toContain('សុខ ដារ៉ា');
  await page.getByText(written('km', 'screens')['number.when-sent'] ?? 'no such sentence').waitFor();
  // The person is told that names are not compared without a line; by then no read is under way that could go out half before it and half after.
  await page.getByText(written('km', 'screens')['twins.not-compared'] ?? 'no such sentence').waitFor();

  await page.context().setOffline(false);
  await page.waitForFunction(() => document.querySelector('.hw-header__waiting')?.textContent?.includes('គ្មានអ្វី'));
  const sent = stage.calls.filter((call) => call.startsWith('POST'));
  expect(sent.map((call) => call.split('/').at(-1))).toEqual(['batches', 'counts', 'arrivals', 'arrivals']);
  const [batch = ''] = await everyBatch(stage);
  await page.getByText((await batchOf(stage, batch))?.number ?? 'no number').waitFor();
  const names = (await peopleOf(stage, batch)).map(
    ({ sealed }) => (sealed.identity as { name: { local: string } }).name.local,
  );
  expect(names).toEqual(['សុខ ដារ៉ា', 'ចាន់ វិចិត្រ']);
  expect(await waitingOn(page)).toBe(0);
  expect(complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED|failed:/.test(one))).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 120_000);

test('what is half typed survives a lock, and a second tab shows what the first wrote down; one of them sends', async () => {
  const { page } = await openPage(browser, { worker: true });
  await comeAs(page, stage, 'intake');
  await makeReady(page, stage.origin);
  await keptApp(page);
  await page.context().setOffline(true);
  await startTruck(page, 3);
  await logMan(page, 'កែវ បូរី', 40);
  await page.locator('#f-sections-identity-name').fill('ហេង រតនា');
  await page.locator('[name="/sex"][value=male]').check({ force: true });
  await hide(page);
  expect(await page.locator('main').textContent()).not.toContain('ហេង រតនា');
  await unlock(page);
  expect(await page.locator('#f-sections-identity-name').inputValue()).toBe('ហេង រតនា');
  expect(await page.locator('[name="/sex"][value=male]').isChecked()).toBe(true);

  const second = await page.context().newPage();
  await second.goto(stage.origin);
  await unlock(second);
  expect(await second.locator('.hw-header__waiting').textContent()).toContain('3');
  const before = stage.calls.length;
  await page.context().setOffline(false);
  await second.waitForFunction(() => document.querySelector('.hw-header__waiting')?.textContent?.includes('គ្មានអ្វី'));
  const sent = stage.calls.slice(before).filter((call) => call.startsWith('POST'));
  expect(sent.map((call) => call.split('/').at(-1))).toEqual(['batches', 'counts', 'arrivals']);
}, 120_000);
