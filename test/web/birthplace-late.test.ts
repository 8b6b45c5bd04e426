import { beforeAll, expect, test } from 'vitest';
import { startTruck } from './at-the-desk.ts';
import { comeAs } from './back-from-sign-in.ts';
import { field, offered, openForm, places, poipet, save } from './birthplace.ts';
import { openPage, patience, settled } from './browser.ts';
import { keptApp, keptOn, makeReady, unlock } from './device.ts';
import { everyIdentity, layPlaces, truck } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

beforeAll(() => layPlaces(stage, '01', places));

test('what was typed before the places came, and before the villages of a province, is looked up when they come', async () => {
  const batch = await truck(stage, { men: 2 }, 2);
  const { page } = await openPage(browser, { language: 'en' });
  const [app, villages] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route(/\/assets\/offers-/, async (route) => app.promise.then(() => route.continue()));
  await page.route(/\/places\?province=/, async (route) => villages.promise.then(() => route.continue()));
  await comeAs(page, stage, 'intake', `/batches/${batch}/new-person`);
  await page.locator('form summary').click();
  await page.locator(field).pressSequentially('poipet');
  app.resolve();
  expect(await offered(page)).toHaveLength(2);
  await page.locator(`${field}-places [role=option]`).nth(1).click();
  expect(await page.locator('.hw-places__list').isVisible()).toBe(false);
  await page.locator(field).press('End');
  await page.locator(field).pressSequentially(', kilomet');
  expect(await page.locator('.hw-places__list').isVisible()).toBe(false);
  villages.resolve();
  expect(await offered(page)).toEqual(['គីឡូម៉ែត្រលេខ៤']);
  await page.context().close();
}, 60_000);

test('without a signal and after a reload the device still knows the places; asked for once a day', async () => {
  const asked = () => stage.calls.filter((call) => call.includes('/places')).length;
  const before = asked();
  const { page } = await openPage(browser, { worker: true });
  await page.clock.install();
  await comeAs(page, stage, 'intake');
  await makeReady(page, stage.origin);
  await keptApp(page);
  await page.clock.fastForward(4_000);
  await expect.poll(asked, patience).toBe(before + 1);
  // They lie on the device a moment after they were read.
  await expect.poll(() => keptOn(page), patience).toContain('day:listPlaces:');
  await page.reload();
  await unlock(page);
  await page.clock.fastForward(4_000);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await settled(page);
  expect(asked()).toBe(before + 1);
  await page.context().setOffline(true);
  await page.reload();
  await unlock(page);
  await startTruck(page, 1);
  await openForm(page, 'ហេង រតនា');
  await page.locator('[name="/sex"][value=male]').check({ force: true });
  await page.locator(field).focus();
  await page.keyboard.type('poipet');
  await offered(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await save(page, 'ហេង រតនា');
  await page.context().setOffline(false);
  await page.waitForFunction(() => document.querySelector('.hw-header__waiting')?.textContent?.includes('គ្មានអ្វី'));
  expect(await everyIdentity(stage)).toContainEqual(
    expect.objectContaining({ birthplace: poipet, birthplaceCode: '0110' }),
  );
  await page.context().close();
}, 120_000);
