import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { report } from '../../proof/report.ts';
import { comeAs } from '../back-from-sign-in.ts';
import { openPage } from '../browser.ts';
import { keptApp, makeReady, unlock, waitingOn } from '../device.ts';
import { peopleOf } from '../real/seed.ts';
import { stagedForReal } from '../real/stage.ts';
import { heads, type Passenger, passengers } from './people.ts';

const { stage, browser } = await stagedForReal();

async function openTruck(page: Page): Promise<string> {
  await page.locator('a[href="/batches/new"]').click();
  await page.locator('#f-declared').fill(String(heads.reduce((sum, count) => sum + count, 0)));
  await page.locator('form button[type=submit]').click();
  for (const [index, group] of ['men', 'women', 'boys', 'girls'].entries())
    await page.locator(`#f-counted-${group}`).fill(String(heads[index]));
  await page.locator('[name="/separation"]').first().check({ force: true });
  await page.locator('form button[type=submit]').click();
  await page.locator('#next-step').click();
  return /batches\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
}

async function log(page: Page, { name, sex, years }: Passenger): Promise<void> {
  await page.locator('#f-sections-identity-name').fill(name);
  await page.locator(`[name="/sex"][value=${sex}]`).check({ force: true });
  await page.locator('#f-sections-identity-age-from').fill(String(years));
  await page.locator('form button[type=submit]').click();
  await page.getByRole('status').filter({ hasText: name }).waitFor();
}

/** The tablet's battery is changed in the middle: the page is gone, and opened again without a signal. */
async function changeBattery(page: Page): Promise<void> {
  await page.reload();
  await unlock(page);
  await page.locator('#f-sections-identity-name').waitFor();
}

test('people off one truck, a human pause after each, without a signal and with the tablet started anew in between: all are on the server once, in their order', async () => {
  const people = passengers(...heads);
  const halfWay = Math.floor(people.length / 2);
  const { page } = await openPage(browser, { width: 1024, worker: true });
  await page.clock.install();
  await comeAs(page, stage, 'intake');
  await makeReady(page, stage.origin);
  await keptApp(page);
  await page.context().setOffline(true);
  const batch = await openTruck(page);
  for (const [index, person] of people.entries()) {
    if (index === halfWay) await changeBattery(page);
    await log(page, person);
    await page.clock.fastForward(5_000 + (index % 7) * 9_000);
  }
  expect(await waitingOn(page)).toBe(people.length + 2);

  await page.context().setOffline(false);
  // A page that was loaded without a line is not told by this browser that it is back: the officer sees that it is, and says so.
  await page.locator('.hw-header__waiting').click();
  await page.locator('main .govuk-inset-text button').click();
  await expect.poll(() => waitingOn(page), { timeout: 120_000 }).toBe(0);
  const stored = (await peopleOf(stage, batch)).toSorted((one, other) =>
    one.state.recordedAt.localeCompare(other.state.recordedAt),
  );
  const names = stored.map(
    ({ sealed }) => sealed.identity?.['name'] as { readonly local?: string; readonly latin?: string },
  );
  report('truck-offline', names.length, 0, 0);
  expect(names.map(({ local, latin }) => local ?? latin)).toEqual(people.map(({ name }) => name));
  expect(stored.map(({ state }) => state.id)).toEqual(stored.map(({ state }) => state.id).toSorted());
  await page.context().close();
}, 420_000);
