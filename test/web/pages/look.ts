import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands: by all its rules, by those on colours alone, or by all others. */
export async function faultsOf(page: Page, of: 'all' | 'colours' | 'others' = 'all'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (of === 'colours') axe.withRules(['color-contrast']);
  else axe.withTags(rules);
  if (of === 'others') axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

/** Whether the page scrolls sideways on the narrowest telephones, and with letters twice as large. */
async function sideways(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [320, 412]) {
    await page.setViewportSize({ width, height: 800 });
    for (const letters of ['', '200%']) {
      const over = await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        const much = document.documentElement.scrollWidth - innerWidth;
        document.documentElement.style.fontSize = '';
        return much;
      }, letters);
      if (over > 0) found.push(`${width} px${letters && `, letters ${letters},`} scrolls sideways by ${over}`);
    }
  }
  return found;
}

/** Every control is large enough for a thumb; a link in a sentence is as large as the sentence, a hidden field as large as its label. */
function smallControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, select, input:not([type=hidden], .govuk-visually-hidden), .hw-file, textarea, summary, nav a',
      ),
    ]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
      .map((one) => `lower than 44 px: ${one.outerHTML.slice(0, 80)}`),
  );
}

/** Khmer stands in lines of at least 1.75: feet and stacked vowels need it. */
function tightLines(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && /[\u1780-\u17ff]/.test(node.textContent ?? '')),
      )
      .filter((one) => one.checkVisibility() && one.closest(':lang(km)') !== null && one.closest('svg') === null)
      .flatMap((one) => {
        const { lineHeight, fontSize } = getComputedStyle(one);
        const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
        return ratio < 1.74 ? [`Khmer in lines of ${ratio.toFixed(2)}: ${one.outerHTML.slice(0, 80)}`] : [];
      }),
  );
}

/**
 * What every page keeps in every language: axe, no sideways scroll, its language, words for every key. Where the page was looked
 * at in another language, its colours are the same.
 */
export async function look(page: Page, language: string, of: 'all' | 'others' = 'all'): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const found = [...(await faultsOf(page, of)), ...(await sideways(page)), ...(await smallControls(page))];
  if (language === 'km') found.push(...(await tightLines(page)));
  const { lang, title, text } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    // A word ends with its element.
    text: [...document.querySelectorAll('body, body *')]
      .flatMap((one) => [...one.childNodes].filter(({ nodeType }) => nodeType === 3))
      .map(({ textContent }) => textContent)
      .join('\n'),
  }));
  if (lang !== language) found.push(`lang is ${lang}`);
  if (/[0-9a-f]{8}-|សុខ ស្រីមុំ|Invented|Nguyễn/.test(title)) found.push(`the title names somebody: ${title}`);
  const bare = text.replaceAll(/[\w.-]+@[\w.-]+/g, '').match(/\b[a-z][a-z-]+\.[a-z][\w.-]+\b/g);
  if (bare) found.push(`keys without words: ${bare.join(' ')}`);
  return found;
}

/** The same page on a dark screen, and on paper. */
export async function inOtherLights(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = (await faultsOf(page, 'colours')).map((fault) => `dark: ${fault}`);
  await page.emulateMedia({ colorScheme: 'light', media: 'print' });
  const print = (await faultsOf(page)).map((fault) => `print: ${fault}`);
  await page.emulateMedia({ colorScheme: null, media: null });
  return [...dark, ...print];
}

/** Without a network the page stays and says so. */
export async function offline(page: Page): Promise<readonly string[]> {
  const before = await page.locator('main').textContent();
  await page.context().setOffline(true);
  await page.locator('.hw-update p').waitFor();
  const found = (await faultsOf(page)).map((fault) => `offline: ${fault}`);
  const after = await page.locator('main').textContent();
  await page.context().setOffline(false);
  await page.locator('.hw-update p').waitFor({ state: 'detached' });
  return before === after ? found : [...found, 'offline: the page did not stay'];
}

/** Each form of the page, sent as it stands: what is wrong is said all at once and axe finds no fault in it. */
export async function withErrors(page: Page): Promise<readonly string[]> {
  const forms = page.locator('main form:has(button[type=submit])');
  const found: string[] = [];
  for (let index = 0; index < (await forms.count()); index += 1) {
    await forms.nth(index).locator('button[type=submit]').first().click();
    const summary = page.locator('main .govuk-error-summary').first();
    const shown = await summary.waitFor({ timeout: 1500 }).then(
      () => true,
      () => false,
    );
    // A form that asks for nothing is taken: the page is another one then.
    if (!shown) return found;
    found.push(...(await faultsOf(page)).map((fault) => `errors: ${fault}`));
    const focused = await page.evaluate(() => document.activeElement?.closest('.govuk-error-summary') !== null);
    if (!focused) found.push('errors: the summary has no focus');
  }
  return found;
}
