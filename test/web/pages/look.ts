import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { calledSheOrHe } from './neutral-words.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** By all rules of axe, by those on colours alone, or by all others. */
type Of = 'all' | 'colours' | 'others';

function rulesOf(of: Of): axe.RunOptions {
  if (of === 'colours') return { runOnly: { type: 'rule', values: ['color-contrast'] } };
  const without = of === 'others' ? { rules: { 'color-contrast': { enabled: false } } } : {};
  return { runOnly: { type: 'tag', values: rules }, ...without };
}

/**
 * What axe finds on the page as it stands. Its half megabyte is given to a document once and only what is wrong comes back: the
 * builder of its makers reads it twice a look and sends every rule that passed.
 */
export async function faultsOf(page: Page, of: Of = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
    },
    // No rule of these reads a style sheet, and each look would fetch and parse them all anew.
    { ...rulesOf(of), resultTypes: ['violations' as const], preload: { assets: ['media' as const] } },
  );
}

/** Whether the page scrolls sideways on a narrow telephone, and with letters twice as large. */
async function sideways(page: Page, width: number): Promise<readonly string[]> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
  return page.evaluate((px) => {
    const { style } = document.documentElement;
    return ['', '200%'].flatMap((letters) => {
      style.fontSize = letters;
      const over = document.documentElement.scrollWidth - innerWidth;
      style.fontSize = '';
      return over > 0 ? [`${px} px${letters && `, letters ${letters},`} scrolls sideways by ${over}`] : [];
    });
  }, width);
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

/** The page's language, a title that names nobody, words for every key. */
async function wrongWords(page: Page, language: string): Promise<readonly string[]> {
  const { lang, title, text } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    // A word ends with its element.
    text: [...document.querySelectorAll('body, body *')]
      .flatMap((one) => [...one.childNodes].filter(({ nodeType }) => nodeType === 3))
      .map(({ textContent }) => textContent)
      .join('\n'),
  }));
  const found: string[] = [];
  if (lang !== language) found.push(`lang is ${lang}`);
  if (/[0-9a-f]{8}-|សុខ ស្រីមុំ|Invented|Nguyễn/.test(title)) found.push(`the title names somebody: ${title}`);
  const bare = text.replaceAll(/[\w.-]+@[\w.-]+/g, '').match(/\b[a-z][a-z-]+\.[a-z][\w.-]+\b/g);
  if (bare) found.push(`keys without words: ${bare.join(' ')}`);
  return found;
}

/** What a language can change on a page: its words, its `lang`, how wide they run and how high they stand. */
export async function wordsOf(page: Page, language: string): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const words = [...(await wrongWords(page, language)), ...(await calledSheOrHe(page))];
  const found = [...(await sideways(page, 320)), ...(await smallControls(page)), ...words];
  return language === 'km' ? [...found, ...(await sideways(page, 412)), ...(await tightLines(page))] : found;
}

/** What every page keeps: its words, and what axe knows. Where the page was looked at in another language, its colours are the same. */
export async function look(page: Page, language: string, of: 'all' | 'others' = 'all'): Promise<readonly string[]> {
  const words = await wordsOf(page, language);
  return [...words, ...(await faultsOf(page, of))];
}

/** The colours of the same page on a dark screen. */
export async function inTheDark(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = (await faultsOf(page, 'colours')).map((fault) => `dark: ${fault}`);
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** The same page on a dark screen, and on paper. */
export async function inOtherLights(page: Page): Promise<readonly string[]> {
  const dark = await inTheDark(page);
  await page.emulateMedia({ colorScheme: 'light', media: 'print' });
  const print = (await faultsOf(page)).map((fault) => `print: ${fault}`);
  await page.emulateMedia({ colorScheme: null, media: null });
  return [...dark, ...print];
}

/** Without a network the page stays and says so; with `axe` the page is looked at as it stands then. */
export async function offline(page: Page, axe: boolean): Promise<readonly string[]> {
  const before = await page.locator('main').textContent();
  await page.context().setOffline(true);
  await page.locator('.hw-update p').waitFor();
  const found = axe ? (await faultsOf(page)).map((fault) => `offline: ${fault}`) : [];
  const after = await page.locator('main').textContent();
  await page.context().setOffline(false);
  await page.locator('.hw-update p').waitFor({ state: 'detached' });
  return before === after ? found : [...found, 'offline: the page did not stay'];
}

/** What is wrong with a summary of errors: it has no focus, soon after it came, or a line of it leads to no field. */
async function wrongSummary(page: Page): Promise<readonly string[]> {
  const focused = () => document.activeElement?.closest('.govuk-error-summary') !== null;
  await page.waitForFunction(focused, undefined, { timeout: 1500 }).catch(() => undefined);
  return page.evaluate(() => {
    const summary = document.querySelector('main .govuk-error-summary');
    const hasFocus = document.activeElement?.closest('.govuk-error-summary') !== null;
    // A breach may lead to another page, a field never does.
    const links = [...(summary?.querySelectorAll('a[href^="#"]') ?? [])];
    const fields = links.map((link) => link.getAttribute('href')?.slice(1) ?? '');
    const lost = fields.filter((id) => document.getElementById(id) === null);
    return [
      ...(hasFocus ? [] : ['errors: the summary has no focus']),
      ...lost.map((id) => `errors: a line leads nowhere: ${id}`),
    ];
  });
}

/** Each form of the page, sent as it stands: what is wrong is said all at once, and each line leads to its field; with `axe` it finds no fault in it. */
export async function withErrors(page: Page, axe: boolean): Promise<readonly string[]> {
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
    if (axe) found.push(...(await faultsOf(page)).map((fault) => `errors: ${fault}`));
    found.push(...(await wrongSummary(page)));
  }
  return found;
}
