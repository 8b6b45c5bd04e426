import axe from 'axe-core';
import type { JSHandle, Page } from 'playwright-core';
import { wordsOf } from './words-of.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** By all rules of axe, by those on colours alone, or by all others. */
type Of = 'all' | 'colours' | 'others';

function rulesOf(of: Of): axe.RunOptions {
  if (of === 'colours') return { runOnly: { type: 'rule', values: ['color-contrast'] } };
  const without = of === 'others' ? { rules: { 'color-contrast': { enabled: false } } } : {};
  return { runOnly: { type: 'tag', values: rules }, ...without };
}

/** Its half megabyte is given to a document once. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

/** What axe finds in these elements, on the page as it stands. Only what is wrong comes back: the builder of its makers sends every rule that passed. */
async function found(page: Page, of: Of, within?: JSHandle<readonly Element[]>): Promise<readonly string[]> {
  await bringAxe(page);
  return page.evaluate(
    async ({ options, elements }) => {
      const where = elements === undefined ? document : { include: [...elements] };
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(where, options);
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
    },
    {
      // No rule of these reads a style sheet, and each look would fetch and parse them all anew.
      options: { ...rulesOf(of), resultTypes: ['violations' as const], preload: { assets: ['media' as const] } },
      elements: within,
    },
  );
}

/** What axe finds on the page as it stands. */
export function faultsOf(page: Page, of: Of = 'all'): Promise<readonly string[]> {
  return found(page, of);
}

/** What axe finds in one part of the page as it stands; `html` is all of it. */
export async function faultsIn(page: Page, part: string, of: Of): Promise<readonly string[]> {
  if (part === 'html') return found(page, of);
  return found(page, of, await page.evaluateHandle((name) => [...document.querySelectorAll(name)], part));
}

/** What axe finds in the colours of these elements. */
export function coloursOf(page: Page, elements: JSHandle<readonly Element[]>): Promise<readonly string[]> {
  return found(page, 'colours', elements);
}

/** Lets the rule on colours look at these elements and at no others, until it is told otherwise. */
function lookAtColoursOf(elements: readonly Element[] | undefined): void {
  const mark = 'data-colours';
  for (const one of document.querySelectorAll(`[${mark}]`)) one.removeAttribute(mark);
  for (const one of elements ?? []) one.setAttribute(mark, '');
  const selector = elements === undefined ? '*' : `[${mark}]`;
  (window as unknown as { axe: typeof axe }).axe.configure({ rules: [{ id: 'color-contrast', selector }] });
}

/** What axe finds on the page as it stands, colours in these elements alone: the rule on colours takes longer than all others together. */
export async function faultsWithColoursOf(
  page: Page,
  elements: JSHandle<readonly Element[]> | undefined,
): Promise<readonly string[]> {
  if (elements === undefined) return found(page, 'others');
  await bringAxe(page);
  await page.evaluate(lookAtColoursOf, elements);
  const faults = await found(page, 'all');
  await page.evaluate(lookAtColoursOf, undefined);
  return faults;
}

/** What every page keeps: its words, and what axe knows. */
export async function look(page: Page, language: string): Promise<readonly string[]> {
  const words = await wordsOf(page, language);
  return [...words, ...(await faultsOf(page))];
}

/** The colours of the same part of the page on a dark screen. */
async function inTheDark(page: Page, part: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = (await faultsIn(page, part, 'colours')).map((fault) => `dark: ${fault}`);
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** The same page, or a part of it, on a dark screen, and on paper. */
export async function inOtherLights(page: Page, part = 'html'): Promise<readonly string[]> {
  const dark = await inTheDark(page, part);
  await page.emulateMedia({ colorScheme: 'light', media: 'print' });
  const print = (await faultsIn(page, part, 'all')).map((fault) => `print: ${fault}`);
  await page.emulateMedia({ colorScheme: null, media: null });
  return [...dark, ...print];
}
