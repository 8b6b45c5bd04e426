import { expect, test } from 'vitest';
import { groups } from '../../packages/web/src/demo/switcher.tsx';
import { guideOf } from '../../packages/web/src/tour/guide-of.ts';
import { guideLanguages, guidesIn } from '../../scripts/build-web/docs.ts';
import { openPage, patience } from './browser.ts';
import { faultsOf } from './pages/look.ts';
import { narrow } from './pages/words-of.ts';
import { servedAlone } from './served-app.ts';

const { stage, browser } = await servedAlone();

test('every role that has pages has its guide, and both languages say the same: three tasks with as many steps', async () => {
  const [km, en] = await Promise.all(guideLanguages.map(guidesIn));
  const expected = new Set([...Object.values(groups).flat().map(guideOf), 'person']);
  expect(new Set(Object.keys(km?.roles ?? {}))).toEqual(expected);
  const shape = (guides: typeof km) =>
    Object.entries(guides?.roles ?? {}).map(([role, { start, job, trouble }]) => [
      role,
      start.length,
      job.length,
      trouble.length,
    ]);
  expect(shape(km)).toEqual(shape(en));
  for (const guide of Object.values(km?.roles ?? {}))
    for (const words of [guide.name, guide.for, ...guide.start, ...guide.job, ...guide.trouble])
      expect(words).toMatch(/\p{Script=Khmer}/u);
  expect(km?.site.note).toMatch(/ម៉ាស៊ីន/);
});

test('/docs is the index in Khmer, the same page in the other language is one press away, and each guide has its picture', async () => {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${stage.origin}/docs`);
  expect(await page.locator('html').getAttribute('lang')).toBe('km');
  await page.locator('a[href="/docs/km/embassy.html"]').click();
  expect(await page.locator('h2').count()).toBe(4);
  await page.getByText('English').click();
  await page.waitForURL('**/docs/en/embassy.html');
  expect(await page.locator('h1').textContent()).toBe('Embassy liaison');
  expect(await page.locator('h2').allTextContents()).toEqual([
    'Start',
    'Do the one job',
    'When something goes wrong',
    'All guides',
  ]);
  await page.locator('figure img').scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.locator('figure img').evaluate((img: HTMLImageElement) => img.naturalWidth), patience)
    .toBe(412);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('no guide scrolls sideways in its language, none has a fault in Khmer, and nothing in it is stopped by the page’s policy', async () => {
  const { page, complaints } = await openPage(browser, { width: narrow });
  const found: string[] = [];
  for (const language of guideLanguages) {
    const { roles } = await guidesIn(language);
    for (const file of ['index', ...Object.keys(roles)]) {
      await page.goto(`${stage.origin}/docs/${language}/${file}.html`);
      const { lang, wide } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        wide: document.documentElement.scrollWidth - innerWidth,
      }));
      if (lang !== language) found.push(`${file} is in ${lang}`);
      if (wide > 0) found.push(`${file}: ${wide} too wide in ${language}`);
      if (language === 'km') found.push(...(await faultsOf(page)).map((fault) => `${file}: ${fault}`));
    }
  }
  expect([...found, ...complaints]).toEqual([]);
  await page.context().close();
}, 300_000);

test('a device that keeps the app takes no guide with it', async () => {
  const worker = await (await fetch(`${stage.origin}/sw.js`)).text();
  expect(worker).not.toMatch(/docs\/(km|en|pictures|docs\.css)/);
});
