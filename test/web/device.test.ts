import { arrivals } from '@homeward/store/arrivals';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { logMan, startTruck } from './at-the-desk.ts';
import { comeAs } from './back-from-sign-in.ts';
import { openPage, patience, settled } from './browser.ts';
import { leaksIn, leftOnDevice } from './canaries-on-device.ts';
import { hide, keptApp, makeReady, waitingOn } from './device.ts';
import { bytesOf } from './downloaded.ts';
import { every } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

/** How many people are on the server. */
const howMany = async () => (await every(stage, arrivals)).length;

const names = ['Zaraqmol Vethunika', 'Qorbeliph Wutharon'];

/** An officer's device without a signal, with two people on it that nobody else knows. */
async function tablet() {
  const { page } = await openPage(browser, { worker: true });
  await comeAs(page, stage, 'intake');
  await makeReady(page, stage.origin);
  await keptApp(page);
  await page.context().setOffline(true);
  await startTruck(page, names.length);
  for (const name of names) await logMan(page, name, 33);
  return page;
}

/** One of them, locked and looked at first, then tried with wrong words. */
let first: Promise<Page> | undefined;
function firstTablet(): Promise<Page> {
  first ??= tablet();
  return first;
}

test('[ASVS-14.3.1] [ASVS-14.3.3] locked, the device holds no word of anybody in any of 12 encodings, and the search finds them while it is open', async () => {
  const page = await firstTablet();
  expect(leaksIn(await leftOnDevice(page), names)).toContain(names[1]);
  await page.locator('#f-sections-identity-name').fill('Halftyped Nobodyheard');
  await hide(page);
  expect(leaksIn(await leftOnDevice(page), [...names, 'Halftyped Nobodyheard'])).toEqual([]);
  expect(await waitingOn(page)).toBe(4);
}, 120_000);

test('five wrong tries destroy the key and not the queue; a shift lead recovers it on the same device, and it is sent once', async () => {
  const page = await firstTablet();
  const known = await howMany();
  await page.reload();
  for (const left of ['4', '3', '2', '1']) {
    await page.locator('#f-passphrase').fill('not the words');
    await page.locator('form button[type=submit]').click();
    await page.locator('.govuk-error-summary').filter({ hasText: left }).waitFor({ timeout: 20_000 });
  }
  await page.locator('#f-passphrase').fill('not the words');
  await page.locator('form button[type=submit]').click();
  await page.locator('#f-passphrase').waitFor({ state: 'detached', timeout: 20_000 });
  expect(await waitingOn(page)).toBe(4);

  await page.context().setOffline(false);
  await page.locator('main button.govuk-button--secondary').click();
  await settled(page);
  await page.locator('main button', { hasText: 'ប្រធានវេន' }).first().click();
  await page.locator('nav').waitFor();
  await makeReady(page, stage.origin);
  await page.locator('.hw-header__waiting').click();
  await page.locator('a[href="/outbox/recovery"]').click();
  await page.locator('section button').click();
  await page.getByRole('status').filter({ hasText: '4' }).last().waitFor();
  await page.waitForFunction(() => document.querySelector('.hw-header__waiting')?.textContent?.includes('គ្មានអ្វី'));
  expect(await howMany()).toBe(known + 2);
  await page.context().close();
}, 180_000);

test('a dying device gives its queue away as a sealed file; on another one the shift lead sends it', async () => {
  const page = await tablet();
  const known = await howMany();
  await page.locator('.hw-header__waiting').click();
  await page.locator('main details summary').click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('main details button').click()]);
  const buffer = await bytesOf(file);
  expect(leaksIn([buffer.toString('latin1')], names)).toEqual([]);
  await page.context().close();

  const other = await openPage(browser, { worker: true });
  await comeAs(other.page, stage, 'shift-lead');
  await makeReady(other.page, stage.origin);
  await other.page.locator('.hw-header__waiting').click();
  await other.page.locator('a[href="/outbox/recovery"]').click();
  await other.page
    .locator('#queue-file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await other.page.locator('.govuk-error-message').waitFor();
  await other.page
    .locator('#queue-file')
    .setInputFiles({ name: 'homeward-queue.json', mimeType: 'application/json', buffer });
  await other.page.locator('section button').click();
  await other.page.waitForFunction(() =>
    document.querySelector('.hw-header__waiting')?.textContent?.includes('គ្មានអ្វី'),
  );
  await expect.poll(howMany, patience).toBe(known + 2);
  await other.page.context().close();
}, 180_000);

test('a passkey of the device opens it, where the device has one', async () => {
  const { page } = await openPage(browser);
  const here = stage.origin.replace('127.0.0.1', 'localhost');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await comeAs(page, { origin: here }, 'intake');
  await page.locator('a[href="/device"]').click();
  await page.locator('main > button.govuk-button').click();
  await page.locator('.hw-header__waiting').waitFor();
  await page.reload();
  await page.locator('main > button.govuk-button').first().click();
  await page.locator('.hw-header__waiting').waitFor();
  await page.context().close();
}, 120_000);
