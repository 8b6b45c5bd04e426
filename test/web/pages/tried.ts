import type { Page } from 'playwright-core';
import type { Reading } from '../browser.ts';
import { faultsOf } from './look.ts';

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

/** Whether what was sent has come back: a summary of what is wrong stands, or nothing is on its way any more. Undefined until then. */
function answered(): 'refused' | 'taken' | undefined {
  if (document.querySelector('main .govuk-error-summary')?.checkVisibility()) return 'refused';
  const isBusy = document.querySelector('main button[type=submit][aria-disabled=true]') !== null;
  const { reading } = window as unknown as Reading;
  reading.calm = isBusy || reading.now > 0 ? 0 : reading.calm + 1;
  return reading.calm > 3 ? 'taken' : undefined;
}

/** What the forms of a page said, each sent as it stands. */
type Sent = { readonly refused: number; readonly found: readonly string[] };

/**
 * Each form of the page, sent as it stands: what is wrong is said all at once, and each line leads to its field; with `axe` it finds
 * no fault in it. A form that asks for nothing is taken: the page is another one then.
 */
export async function withErrors(page: Page, axe: boolean): Promise<Sent> {
  const forms = page.locator('main form:has(button[type=submit])');
  const found: string[] = [];
  const many = await forms.count();
  for (let index = 0; index < many; index += 1) {
    // A part that was read anew stands folded.
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
    });
    await forms.nth(index).locator('button[type=submit]').first().click();
    await page.evaluate(() => {
      (window as unknown as Reading).reading.calm = 0;
    });
    const said = await page.waitForFunction(answered).then((handle) => handle.jsonValue());
    if (said === 'taken') return { refused: index, found };
    if (axe) found.push(...(await faultsOf(page)).map((fault) => `errors: ${fault}`));
    found.push(...(await wrongSummary(page)));
  }
  return { refused: many, found };
}
