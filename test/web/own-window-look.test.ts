import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages, settled } from './browser.ts';
import { goOn, openOwnWindow } from './own-window-stage.ts';
import { faultsAndNewColours } from './pages/new-kinds.ts';
import { faultsOfState } from './pages/states.ts';
import { wordsIn } from './pages/words-of.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

/** A page of the person's file, one of thirteen alike: what its words are in each language; by axe in Khmer, and colours, by day and in the dark, where it looks otherwise than those before. */
async function faultsOfPart(page: Page, where: string, seen: Set<string>): Promise<readonly string[]> {
  const [first, ...others] = languages;
  const found = [
    ...(await wordsIn(page, [first])),
    ...(await faultsAndNewColours(page, seen)),
    ...(await wordsIn(page, [...others, first])),
  ];
  return found.map((fault) => `${where}: ${fault}`);
}

test('every page of the own window in each language: no sideways scroll, no key without words; no fault that axe knows, of a part of the file in Khmer, of all else in each', async () => {
  const { page, complaints } = await openOwnWindow(browser, stage, { language: 'km' });
  const found = [...(await faultsOfState(page, 'before'))];
  await goOn(page);
  found.push(...(await faultsOfState(page, 'file')));
  const kinds = new Set<string>();
  const links = await page.locator('.hw-own-list a').count();
  expect(links).toBe(13);
  for (let index = 0; index < links; index += 1) {
    await page.locator('.hw-own-list a').nth(index).click();
    await page.locator('.hw-own-list').first().waitFor({ state: 'detached' });
    await settled(page);
    const looked = index === 0 ? faultsOfState(page, 'a part') : faultsOfPart(page, `link ${index}`, kinds);
    found.push(...(await looked));
    await page.goBack();
    await page.locator('.hw-own-list').first().waitFor();
  }
  await page.locator('main button').first().click();
  found.push(...(await faultsOfState(page, 'break')));
  await page.context().close();
  expect([...found, ...complaints]).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 180_000);
