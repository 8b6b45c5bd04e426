import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { logMan, startTruck } from './at-the-desk.ts';
import { comeAs } from './back-from-sign-in.ts';
import { openPage, settled } from './browser.ts';
import { hide, keptApp, makeReady, unlock } from './device.ts';
import { faultsOfState } from './pages/states.ts';
import { post } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

const toOutbox = async (page: Page) => {
  await page.locator('.hw-header__waiting').click();
  await settled(page);
};

/** The server says so many need a person: the header tells it. */
const needed = (page: Page, many: number) =>
  page.waitForFunction(
    (count) => document.querySelector('.hw-header__waiting strong')?.textContent?.includes(String(count)),
    many,
  );

async function countAgain(page: Page, men: number): Promise<void> {
  const details = page.locator('details', { has: page.locator('#f-counted-men') });
  if (!(await details.evaluate((one: HTMLDetailsElement) => one.open))) await details.locator('summary').click();
  await page.locator('#f-counted-men').fill(String(men));
  await page.locator('#f-counted-boys').fill('1');
  await details.locator('button[type=submit]').click();
  await page.waitForFunction(() => /1|១/.test(document.querySelector('.hw-header__waiting')?.textContent ?? ''));
}

test('making a device ready, opening it, and what waits, was refused or stands against another change have no fault in any language', async () => {
  const { page } = await openPage(browser, { worker: true });
  const found: string[] = [];
  await comeAs(page, stage, 'intake', '/device');
  found.push(...(await faultsOfState(page, 'setup', 'main')));
  await page.locator('#f-passphrase').fill('short');
  await page.locator('form button[type=submit]').click();
  await page.locator('.govuk-error-summary').waitFor();
  found.push(...(await faultsOfState(page, 'setup-refused', 'main')));

  await makeReady(page, stage.origin);
  await keptApp(page);
  await startTruck(page, 5);
  const batch = page.url().split('/').at(-2) ?? '';
  await page.locator('main > a').last().click();
  await settled(page);
  found.push(...(await faultsOfState(page, 'nothing-waits')));
  await page.context().setOffline(true);
  await countAgain(page, 4);
  await page.locator('#next-step').click();
  await logMan(page, 'Chea Invented', 40);
  await hide(page);
  found.push(...(await faultsOfState(page, 'locked')));
  await page.locator('#f-passphrase').fill('wrong words');
  await page.locator('form button[type=submit]').click();
  await page.locator('.govuk-error-summary').waitFor();
  found.push(...(await faultsOfState(page, 'locked-wrong', 'main')));
  await unlock(page);
  await toOutbox(page);
  found.push(...(await faultsOfState(page, 'waiting')));

  await page.route('**/v1/transit/batches/*/arrivals', (route) =>
    route.fulfill({
      status: 400,
      contentType: 'application/problem+json',
      body: '{"code":"invalid-input","errors":[{"pointer":"/sections/identity/name","code":"too_big"}]}',
    }),
  );
  const none = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };
  const other = { counted: { men: 3, women: 1, boys: 0, girls: 1 }, triage: none, separation: 'separated' };
  const { version } = (await stage.ask('shift-lead', `transit/batches/${batch}`)).body as { readonly version: number };
  await post(stage, 'shift-lead', `transit/batches/${batch}/counts`, other, version);
  await page.context().setOffline(false);
  await needed(page, 2);
  await settled(page);
  found.push(...(await faultsOfState(page, 'needs')));
  await page.locator(`main section a[href^="/outbox/"]`).click();
  await settled(page);
  found.push(...(await faultsOfState(page, 'compare', 'main')));

  // Another officer's queue lies on the same tablet: the shift lead may take it over.
  await hide(page);
  await page.locator('main .hw-row button').click();
  await settled(page);
  await page.locator('main button', { hasText: 'ប្រធានវេន' }).first().click();
  await page.locator('nav').waitFor();
  await makeReady(page, stage.origin);
  await toOutbox(page);
  found.push(...(await faultsOfState(page, 'lead-outbox', 'main')));
  await page.locator('a[href="/outbox/recovery"]').click();
  await page.locator('main section').waitFor();
  const buffer = Buffer.from('{}');
  await page.locator('#queue-file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await page.locator('.govuk-error-message').waitFor();
  found.push(...(await faultsOfState(page, 'recovery', 'main')));
  await page.context().close();
  expect(found).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 400_000);
