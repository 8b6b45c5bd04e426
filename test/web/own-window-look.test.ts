import { expect, test } from 'vitest';
import { languages, settled } from './browser.ts';
import { goOn, openOwnWindow } from './own-window-stage.ts';
import { faultsOf, inOtherLights, wordsOf } from './pages/look.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

test.each(languages)(
  'every page of the own window in %s: no sideways scroll, no key without words; no fault that axe knows, of a part of the file in Khmer, of all else in each',
  async (language) => {
    const { page, complaints } = await openOwnWindow(browser, stage, { language });
    const found: string[] = [];
    const seen = async (where: string) => {
      const faults = [...(await wordsOf(page, language))];
      if (language === 'km') faults.push(...(await faultsOf(page)), ...(await inOtherLights(page)));
      else if (!where.startsWith('link')) faults.push(...(await faultsOf(page, 'others')));
      found.push(...faults.map((fault) => `${where}: ${fault}`));
    };
    await seen('before');
    await goOn(page);
    await seen('file');
    const links = await page.locator('.hw-own-list a').count();
    expect(links).toBe(13);
    for (let index = 0; index < links; index += 1) {
      await page.locator('.hw-own-list a').nth(index).click();
      await page.locator('.hw-own-list').first().waitFor({ state: 'detached' });
      await settled(page);
      await seen(`link ${index}`);
      await page.goBack();
      await page.locator('.hw-own-list').first().waitFor();
    }
    await page.locator('main button').first().click();
    await seen('break');
    await page.context().close();
    expect([...found, ...complaints]).toEqual([]);
    expect(stage.faults).toEqual([]);
  },
  180_000,
);
