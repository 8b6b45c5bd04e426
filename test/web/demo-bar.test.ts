import { expect, test } from 'vitest';
import { openPage, signIn } from './browser.ts';
import { person, truck } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

test.each([320, 412, 1280])('at %i px the bar of the demo stays in sight to the end of a page', async (width) => {
  const batch = await truck(stage, { men: 40 }, 40);
  for (let n = 0; n < 30; n += 1) await person(stage, batch, 'សុខ ដារ៉ា');
  const { page } = await openPage(browser, { width });
  await signIn(page, stage, 'intake', `/batches/${batch}`);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  const bar = await page.locator('.hw-demo').boundingBox();
  expect(bar?.y).toBe(0);
  expect(bar?.height).toBeLessThan(100);
  await page.context().close();
});
