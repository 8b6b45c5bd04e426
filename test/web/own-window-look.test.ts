import { expect, test } from 'vitest';
import { languages, settled } from './browser.ts';
import { goOn, openHerWindow } from './own-window-stage.ts';
import { inOtherLights, look } from './pages/look.ts';
import { staged } from './staged.ts';

const { stage, browser } = await staged();

test.each(languages)(
  'every page of her window in %s: no fault that axe knows, no sideways scroll, no key without words',
  async (language) => {
    const { page, complaints } = await openHerWindow(browser, stage, { language });
    const found: string[] = [];
    const seen = async (where: string) => {
      const faults = await look(page, language, language === 'km' ? 'all' : 'others');
      const dark = language === 'km' ? await inOtherLights(page) : [];
      found.push(...[...faults, ...dark].map((fault) => `${where}: ${fault}`));
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
