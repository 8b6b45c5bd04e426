import type { Browser, Page } from 'playwright-core';
import { follow, languages, openPage, settled, signIn } from '../browser.ts';
import type { Served } from '../serving.ts';
import { faultsOf, inOtherLights, inTheDark, offline, withErrors, wordsOf } from './look.ts';

type Addressed = readonly (readonly [role: string, path: string])[];

/**
 * Axe sees each page once, in Khmer: what states its parts can be in, and how they are in each language, in the dark and on paper,
 * is tried part by part in `states.test.ts`. `npm run proof` looks at every page in every language and state.
 */
const everything = process.env['PROOF'] !== undefined;

/** Speaks another language in place, as a reader does. */
export async function speak(page: Page, language: string): Promise<void> {
  const found = page.locator('.hw-header__language');
  if ((await found.inputValue()) === language) return;
  await found.selectOption(language);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await settled(page);
}

/** A network that was taken away complains of itself; what was not published is answered as what is not there, and its page says so in words. */
export function isOwed(complaint: string): boolean {
  return complaint.includes('ERR_INTERNET_DISCONNECTED') || /status of 404.*\/reports\/public\//.test(complaint);
}

/** One page in all its languages and states, errors last: a form that asks for nothing is taken. */
async function faultsOfPage(page: Page, complaints: string[]): Promise<readonly string[]> {
  const found: string[] = [];
  // The heading takes it a moment after it stands.
  const isFocused = page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 3_000 });
  await isFocused.catch(() => found.push('nothing has the focus'));
  for (const language of languages) {
    await speak(page, language);
    const faults = [...(await wordsOf(page, language))];
    if (language === 'km' || everything) faults.push(...(await faultsOf(page)));
    if (everything) faults.push(...(await inOtherLights(page)));
    else if (language === 'km') faults.push(...(await inTheDark(page)));
    if (language === 'km' || everything) faults.push(...(await offline(page, everything)));
    found.push(...faults.map((fault) => `(${language}) ${fault}`));
  }
  found.push(...complaints.splice(0).filter((one) => !isOwed(one)));
  for (const language of everything ? languages : (['km'] as const)) {
    await speak(page, language);
    found.push(...(await withErrors(page, everything)).map((fault) => `(${language}) ${fault}`));
  }
  found.push(...complaints.splice(0).filter((one) => !/status of 4\d\d/.test(one)));
  await speak(page, 'km');
  return found;
}

type Looks = (page: Page, complaints: string[]) => Promise<readonly string[]>;

/** Looks at the pages of some roles, each role signed in once; what is wrong, by page. */
export async function visit(
  browser: Browser,
  stage: Pick<Served, 'origin'>,
  pages: Addressed,
  looks: Looks,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const role of new Set(pages.map(([one]) => one))) {
    const { page, complaints } = await openPage(browser);
    const paths = pages.filter(([one]) => one === role).map(([, path]) => path);
    await signIn(page, stage, role, paths[0]);
    for (const path of paths) {
      if (path !== paths[0]) await follow(page, stage, path);
      const named = `${role} ${path.replaceAll(/[0-9a-f-]{36}/g, ':id')}`;
      found.push(...(await looks(page, complaints)).map((fault) => `${named} ${fault}`));
    }
    await page.context().close();
  }
  return found;
}

/** Walks the pages of some roles in all languages and states. */
export function walk(browser: Browser, stage: Pick<Served, 'origin'>, pages: Addressed): Promise<readonly string[]> {
  return visit(browser, stage, pages, faultsOfPage);
}

/** The pages of every second role, so that two files share the work. */
export function ofEverySecondRole(pages: Addressed, half: 0 | 1): Addressed {
  const roles = [...new Set(pages.map(([role]) => role))];
  return pages.filter(([role]) => roles.indexOf(role) % 2 === half);
}

/** The pages that stand where nothing has been written down yet. */
export function withoutRecords(pages: Addressed): Addressed {
  return pages.filter(([, path]) => !/[0-9a-f-]{36}/.test(path));
}
