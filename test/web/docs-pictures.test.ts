import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { guideLanguages } from '../../scripts/build-web/docs.ts';
import { root } from '../../scripts/run/root.ts';
import { openPage, settled, signIn } from './browser.ts';
import { openBrowser } from './chromium.ts';
import { goOn, openOwnWindow } from './own-window-stage.ts';
import { guidePages } from './pages/guide-pages.ts';
import { everyPage } from './real/every-page.ts';
import { openRealStage } from './real/stage.ts';

/** `HOMEWARD_PICTURES=1` takes them anew; else each must be there. That its page opens is seen by the walk through every page. */
const taking = process.env['HOMEWARD_PICTURES'] !== undefined;
const folder = join(root, 'packages/web/docs/pictures');
const limit = 60_000;
const size = { width: 412, height: 700 };

async function keep(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ ...size, height: 1600 });
  // The header is the same everywhere: what is shown begins with the page's own heading.
  const { y = 0 } = (await page.locator('main h1').boundingBox()) ?? {};
  const picture = await page.screenshot({ clip: { x: 0, y: y - 20, ...size }, animations: 'disabled' });
  writeFileSync(join(folder, name), light(picture));
}

/** Sixteen steps of each colour are enough for letters on a page, and pack to less. */
function light(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  for (const [at, value] of png.data.entries()) png.data[at] = value > 240 ? 255 : Math.round(value / 17) * 17;
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}

/** Takes all of them anew, in each language of the guides. */
async function takeAll(): Promise<void> {
  const [stage, browser] = await Promise.all([openRealStage(), openBrowser()]);
  const pages = guidePages(await everyPage(stage));
  for (const language of guideLanguages) {
    for (const { guide, role, address } of pages) {
      const { page } = await openPage(browser, { language });
      await signIn(page, stage, role, address);
      await keep(page, `${guide}.${language}.png`);
      await page.context().close();
    }
    const { page } = await openOwnWindow(browser, stage, { language });
    await goOn(page);
    await settled(page);
    await keep(page, `person.${language}.png`);
  }
  await browser.close();
  await stage.close();
}

test('each picture of a guide is there, as large as its page says, and light', async () => {
  if (taking) await takeAll();
  for (const guide of [...guidePages([]).map((one) => one.guide), 'person'])
    for (const language of guideLanguages) {
      const file = join(folder, `${guide}.${language}.png`);
      expect(existsSync(file), file).toBe(true);
      const bytes = readFileSync(file);
      expect(bytes.length, file).toBeLessThanOrEqual(limit);
      const { width, height } = PNG.sync.read(bytes);
      expect({ width, height }, file).toEqual(size);
    }
}, 300_000);
