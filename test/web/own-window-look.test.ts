import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages, openBrowser, settled } from './browser.ts';
import { openStage, type Stage } from './fake/server.ts';
import { goOn, openHerWindow } from './own-window-stage.ts';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await stage.close();
});

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
  for (const width of [320, 412]) {
    await page.setViewportSize({ width, height: 800 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${width} px scrolls`);
  }
  const text = await page.evaluate(() => document.body.textContent);
  const bare = text.match(/\bown\.[a-z][\w.-]+\b/g);
  return bare ? [...found, `keys without words: ${bare.join(' ')}`] : found;
}

test.each(languages)(
  'every page of her window in %s: no fault that axe knows, no sideways scroll, no key without words',
  async (language) => {
    const { page, complaints } = await openHerWindow(browser, stage, { language });
    const found: string[] = [];
    const look = async (where: string) => found.push(...(await faultsOf(page)).map((fault) => `${where}: ${fault}`));
    await look('before');
    await goOn(page);
    await look('file');
    const links = await page.locator('.hw-own-list a').count();
    expect(links).toBe(13);
    for (let index = 0; index < links; index += 1) {
      await page.locator('.hw-own-list a').nth(index).click();
      await page.locator('.hw-own-list').first().waitFor({ state: 'detached' });
      await settled(page);
      await look(`link ${index}`);
      await page.goBack();
      await page.locator('.hw-own-list').first().waitFor();
    }
    await page.locator('main button').first().click();
    await look('break');
    await page.context().close();
    expect([...found, ...complaints]).toEqual([]);
    expect(stage.faults).toEqual([]);
  },
  180_000,
);
