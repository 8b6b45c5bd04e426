import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Acting, actAs } from '../../../scripts/demo/acting.ts';
import { openPage, signIn } from '../browser.ts';
import { openBrowser } from '../chromium.ts';
import { keptApp, makeReady, unlock, waitingOn } from '../device.ts';
import { type Passenger, passengers } from './people.ts';
import { openRealDesk } from './real-desk.ts';

type Arrival = {
  readonly id: string;
  readonly recordedAt: string;
  readonly sealed: { readonly identity: { readonly name: { readonly local?: string; readonly latin?: string } } };
};

let desk: Awaited<ReturnType<typeof openRealDesk>>;
let browser: Browser;
let officer: Acting;

beforeAll(async () => {
  desk = await openRealDesk();
  browser = await openBrowser();
  officer = actAs(desk.cloud, 'intake');
});

afterAll(async () => {
  await browser.close();
  await desk.cloud.stop();
});

async function openTruck(page: Page, heads: readonly number[]): Promise<string> {
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

test('43 people off one truck, a human pause after each, without a signal and with the tablet started anew in between: all are on the server once, in their order', async () => {
  const heads = [19, 12, 7, 5] as const;
  const people = passengers(...heads);
  const { page } = await openPage(browser, { width: 1024, worker: true });
  await page.clock.install();
  await signIn(page, desk, 'intake');
  await makeReady(page, desk.origin);
  await keptApp(page);
  await page.context().setOffline(true);
  const batch = await openTruck(page, heads);
  for (const [index, person] of people.entries()) {
    if (index === 20) await changeBattery(page);
    await log(page, person);
    await page.clock.fastForward(5_000 + (index % 7) * 9_000);
  }
  expect(await waitingOn(page)).toBe(people.length + 2);

  await page.context().setOffline(false);
  // A page that was loaded without a line is not told by this browser that it is back: the officer sees that it is, and says so.
  await page.locator('.hw-header__waiting').click();
  await page.locator('main .govuk-inset-text button').click();
  await expect.poll(() => waitingOn(page), { timeout: 120_000 }).toBe(0);
  const { body } = await officer.read<{ arrivals: readonly Arrival[] }>(`/batches/${batch}`);
  const stored = body.arrivals.toSorted((one, other) => one.recordedAt.localeCompare(other.recordedAt));
  const names = stored.map(({ sealed }) => sealed.identity.name.local ?? sealed.identity.name.latin);
  expect(names).toEqual(people.map(({ name }) => name));
  expect(stored.map(({ id }) => id)).toEqual(stored.map(({ id }) => id).toSorted());
  await page.context().close();
}, 420_000);
