import type { Page } from 'playwright-core';
import { settled } from './browser.ts';

/** What opens the vaults of these tests; nobody's. */
const passphrase = 'sdech kanlong bong';

/** Until the device has the app with all that it needs without a network. */
export async function keptApp(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(async () => (await caches.match('/config.json')) !== undefined);
}

/** Makes the device one that works without a signal, by passphrase, as its officer does. */
export async function makeReady(page: Page, origin: string, words = passphrase): Promise<void> {
  await page.locator('.hw-header__name').click();
  await page.locator('a[href="/device"]').click();
  await page.locator('#f-passphrase').fill(words);
  await page.locator('#f-again').fill(words);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(`${origin}/`);
  await page.locator('.hw-header__waiting').waitFor();
  await settled(page);
}

/** Opens the locked device. */
export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.locator('#f-passphrase').fill(words);
  await page.locator('form button[type=submit]').click();
  await page.locator('.hw-header__waiting').waitFor({ timeout: 20_000 });
  await settled(page);
}

/** How many acts wait on the device, by its own database. */
export function waitingOn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open('homeward');
        asked.onerror = () => reject(asked.error as DOMException);
        asked.onsuccess = () => {
          const all = asked.result.transaction('queue').objectStore('queue').getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve((all.result as { state: string }[]).filter(({ state }) => state !== 'sent').length);
          };
        };
      }),
  );
}

/** Another program comes to the front: the page is told as a browser tells it. */
export async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
  });
  await page.locator('#f-passphrase').waitFor();
}
