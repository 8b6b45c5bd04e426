import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { logMan, startTruck } from './at-the-desk.ts';
import { comeAs } from './back-from-sign-in.ts';
import { openPage, settled } from './browser.ts';
import { makeReady } from './device.ts';
import { batchOf, everyIdentity, post } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

const header = (page: Page, text: string) =>
  page.waitForFunction((wished) => document.querySelector('.hw-header__waiting')?.textContent?.includes(wished), text);

/** One tablet for the whole file, ready to work without a signal. */
let tablet: Promise<Page> | undefined;

async function readyTablet(): Promise<Page> {
  const { page } = await openPage(browser, { language: 'en' });
  await comeAs(page, stage, 'intake');
  await makeReady(page, stage.origin);
  return page;
}

/** A batch that this device and the server know; from then on the line is cut. */
async function atABatch(men: number): Promise<{ readonly page: Page; readonly batch: string }> {
  tablet ??= readyTablet();
  const page = await tablet;
  await page.locator('.hw-header__name').click();
  await startTruck(page, men);
  const batch = page.url().split('/').at(-2) ?? '';
  await page.locator('main > a').last().click();
  await settled(page);
  await page.context().setOffline(true);
  return { page, batch };
}

test('two people count one truck: both counts stand side by side, nothing is chosen beforehand, and what is chosen is sent', async () => {
  const { page, batch } = await atABatch(5);
  await page
    .locator('details', { has: page.locator('#f-counted-men') })
    .locator('summary')
    .click();
  await page.locator('#f-counted-men').fill('4');
  await page.locator('#f-counted-boys').fill('1');
  await page.locator('details form button[type=submit]').click();
  await header(page, 'Waiting to be sent: 1');
  const none = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };
  const other = { counted: { men: 3, women: 1, boys: 0, girls: 1 }, triage: none, separation: 'separated' };
  const { version } = (await stage.ask('shift-lead', `transit/batches/${batch}`)).body as { readonly version: number };
  await post(stage, 'shift-lead', `transit/batches/${batch}/counts`, other, version);

  await page.context().setOffline(false);
  await header(page, '1 need you');
  await page.locator('.hw-header__waiting').click();
  await page.locator('main section a').click();
  await settled(page);
  expect(await page.locator('main fieldset').count()).toBe(4);
  expect(await page.locator('main input:checked').count()).toBe(0);
  expect(await page.locator('main button[aria-disabled=true]').count()).toBe(1);
  const theirs = ['men', 'women', 'girls'];
  for (const who of theirs) await page.locator(`[id="/counted/${who}-theirs"]`).check({ force: true });
  await page.locator('[id="/counted/boys-mine"]').check({ force: true });
  await page.locator('main button.govuk-button').first().click();
  await header(page, 'Nothing waits');
  expect((await batchOf(stage, batch))?.counted).toEqual({ men: 3, women: 1, boys: 1, girls: 1 });
}, 120_000);

const refusal = {
  status: 400,
  contentType: 'application/problem+json',
  body: '{"code":"invalid-input","errors":[{"pointer":"/sections/identity/name","code":"too_big"}]}',
};

test('a refused act stays, says why, and opens its form as it was; said anew it is the same act', async () => {
  const { page } = await atABatch(2);
  // Before the person is written down: a sending that is under way already would go past it once the line is back.
  let line: 'cut' | 'refuses' | 'well' = 'cut';
  await page.route('**/v1/transit/batches/*/arrivals', (route) => {
    if (line === 'cut') return route.abort('internetdisconnected');
    return line === 'refuses' ? route.fulfill(refusal) : route.continue();
  });
  await page.locator('#next-step').click();
  await logMan(page, 'Chea Invented', 40);
  await header(page, 'Waiting to be sent: 1');
  line = 'refuses';
  await page.context().setOffline(false);
  await header(page, '1 need you');
  await page.reload();
  await page.locator('#f-passphrase').fill('sdech kanlong bong');
  await page.locator('form button[type=submit]').click();
  await page.locator('.hw-header__waiting').click();
  await page.locator('main section a').click();
  await settled(page);
  expect(await page.locator('#f-sections-identity-name').inputValue()).toBe('Chea Invented');
  expect(await page.locator('#f-sections-identity-age-from').inputValue()).toBe('40');
  expect(await page.locator('.govuk-error-summary a').count()).toBe(1);
  line = 'well';
  await page.locator('#f-sections-identity-name').fill('Chea I');
  await page.locator('form button[type=submit]').click();
  await header(page, 'Nothing waits');
  const names = (await everyIdentity(stage)).map((identity) => JSON.stringify(identity));
  expect(names.filter((name) => name.includes('Chea'))).toHaveLength(1);
  expect(names.join()).toContain('"Chea I"');
  await page.unrouteAll();
}, 120_000);

test('a full device says so at the form, and what was typed stands', async () => {
  const { page } = await atABatch(2);
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.locator('#next-step').click();
  await page.locator('#f-sections-identity-name').fill('Nobody Lost');
  await page.locator('[name="/sex"][value=male]').check({ force: true });
  await page.locator('form button[type=submit]').click();
  await page.locator('.govuk-error-summary', { hasText: 'device is full' }).waitFor();
  expect(await page.locator('#f-sections-identity-name').inputValue()).toBe('Nobody Lost');
  await page.context().close();
}, 60_000);
