import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages, settled } from './browser.ts';
import { goOn, openOwnWindow } from './own-window-stage.ts';
import { faultsOf, inOtherLights } from './pages/look.ts';
import { speak } from './pages/speak.ts';
import { wordsOf } from './pages/words-of.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

async function faultsAt(page: Page, where: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const language of languages) {
    await speak(page, language);
    const faults = [...(await wordsOf(page, language))];
    if (language === 'km') faults.push(...(await faultsOf(page)), ...(await inOtherLights(page)));
    else if (!where.startsWith('link')) faults.push(...(await faultsOf(page, 'others')));
    found.push(...faults.map((fault) => `${where} (${language}): ${fault}`));
  }
  await speak(page, 'km');
  return found;
}

test('every page of the own window in each language: no sideways scroll, no key without words; no fault that axe knows, of a part of the file in Khmer, of all else in each', async () => {
  const { page, complaints } = await openOwnWindow(browser, stage, { language: 'km' });
  const found = [...(await faultsAt(page, 'before'))];
  await goOn(page);
  found.push(...(await faultsAt(page, 'file')));
  const links = await page.locator('.hw-own-list a').count();
  expect(links).toBe(13);
  for (let index = 0; index < links; index += 1) {
    await page.locator('.hw-own-list a').nth(index).click();
    await page.locator('.hw-own-list').first().waitFor({ state: 'detached' });
    await settled(page);
    found.push(...(await faultsAt(page, `link ${index}`)));
    await page.goBack();
    await page.locator('.hw-own-list').first().waitFor();
  }
  await page.locator('main button').first().click();
  found.push(...(await faultsAt(page, 'break')));
  await page.context().close();
  expect([...found, ...complaints]).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 180_000);
