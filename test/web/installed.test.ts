import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';
import { openPage, settled, signIn } from './browser.ts';
import { truck } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

/** Until the device has the app. */
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** Every address that the device keeps, of all caches. */
const addresses = (page: Page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

test('a device can install it: a manifest with its names, and icons of the size they say', async () => {
  const dist = join(root, 'packages/web/dist/deploy');
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain(
    '<link rel="manifest" href="/manifest.webmanifest">',
  );
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
    readonly name: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
  };
  expect(manifest).toMatchObject({ display: 'standalone', start_url: '/', scope: '/', lang: 'km' });
  expect(manifest.name).toMatch(/\p{Script=Khmer}.*Homeward/u);
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src, sizes } of manifest.icons.filter(({ src }) => src.endsWith('.png'))) {
    const { width, height } = PNG.sync.read(readFileSync(join(dist, src)));
    expect(`${width}x${height}`, src).toBe(sizes);
  }
});

test('[ASVS-14.3.3] opened once, the app opens without a network, and what is kept holds no answer of the platform', async () => {
  const { page, complaints } = await openPage(browser, { worker: true });
  await truck(stage, { men: 2, women: 1, girls: 1 }, 4);
  await signIn(page, stage, 'intake');
  await kept(page);
  await page.waitForFunction(async () => (await caches.match('/config.json')) !== undefined);
  await page.goto(`${stage.origin}/batches/new`);
  await page.locator('nav').waitFor();
  await settled(page);
  const found = await addresses(page);
  expect(found.filter((path) => path.startsWith('/v1'))).toEqual([]);
  expect(
    found.filter(
      (path) =>
        !/^\/(index\.html|config\.json|keys\/minutes\.json|manifest\.webmanifest|icon[\w-]*\.(svg|png)|assets\/.+)$/.test(
          path,
        ),
    ),
  ).toEqual([]);
  expect(complaints).toEqual([]);
  const context = page.context();
  await context.setOffline(true);
  const cold = await context.newPage();
  await cold.goto(`${stage.origin}/batches/new`);
  await cold.locator('main h1').waitFor();
  expect(await cold.locator('html').getAttribute('lang')).toBe('km');
  expect(await cold.title()).toContain('Homeward');
  await context.close();
  expect(stage.faults).toEqual([]);
}, 60_000);

test('a newer version waits: its bar takes no focus, goes while somebody types, and loads by a press alone', async () => {
  const { page } = await openPage(browser, { worker: true });
  await signIn(page, stage, 'intake', '/batches/new');
  await kept(page);
  const bar = page.locator('.hw-update button');
  expect(await bar.count()).toBe(0);
  await page.evaluate(() => Object.assign(globalThis, { before: true }));
  const heading = () => page.evaluate(() => document.activeElement?.tagName);
  await page.locator('main h1').focus();
  stage.release();
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  await bar.waitFor();
  expect(await heading()).toBe('H1');
  await page.locator('main form input.govuk-input').first().fill('4');
  await bar.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => 'before' in globalThis)).toBe(true);
  await page.locator('.hw-nav a').first().click();
  await bar.waitFor();
  await page.context().setOffline(true);
  await bar.waitFor({ state: 'detached' });
  await page.context().setOffline(false);
  await bar.click();
  await page.waitForFunction(() => !('before' in globalThis) && document.querySelector('nav') !== null);
  await settled(page);
  expect(await bar.count()).toBe(0);
  await page.context().close();
}, 60_000);
