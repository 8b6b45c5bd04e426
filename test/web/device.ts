import type { Page } from 'playwright-core';
import { settled } from './browser.ts';

/** What opens the vaults of these tests; nobody's. */
const passphrase = 'sdech kanlong bong';

/** Until the device has the app with all that it needs without a network. */
export async function keptApp(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // Both files that the app reads besides itself: one that is still on its way when the network goes is an error in the browser's list.
  await page.waitForFunction(async () => {
    const kept = await Promise.all(['/config.json', '/keys/minutes.json'].map((file) => caches.match(file)));
    return kept.every((one) => one !== undefined);
  });
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

/** What lies in one store of the device's own database. */
function rowsOn<Row>(page: Page, store: string): Promise<readonly Row[]> {
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const asked = indexedDB.open('homeward');
        asked.onerror = () => reject(asked.error as DOMException);
        asked.onsuccess = () => {
          const all = asked.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve(all.result as Row[]);
          };
        };
      }),
    store,
  );
}

/** How many acts wait on the device, by its own database. */
export async function waitingOn(page: Page): Promise<number> {
  const rows = await rowsOn<{ readonly state: string }>(page, 'queue');
  return rows.filter(({ state }) => state !== 'sent').length;
}

/** The names of the copies that lie sealed on the device. */
export async function keptOn(page: Page): Promise<readonly string[]> {
  const rows = await rowsOn<{ readonly name: string }>(page, 'copies');
  return rows.map(({ name }) => name);
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
