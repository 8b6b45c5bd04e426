import type { Browser, Page } from 'playwright-core';
import { comeAs } from '../back-from-sign-in.ts';
import { follow, languages, openPage } from '../browser.ts';
import type { Served } from '../serving.ts';
import { newInTheDark } from './dark-kinds.ts';
import { faultsOf, inOtherLights } from './look.ts';
import { speak } from './speak.ts';
import { offline, withErrors } from './tried.ts';
import { narrow, wordsOf } from './words-of.ts';

type Addressed = readonly (readonly [role: string, path: string])[];

/**
 * Axe sees each page once, in Khmer: what states its parts can be in, and how they are in each language, in the dark and on paper,
 * is tried part by part in `states.test.ts`. `npm run proof` looks at every page in every language and state.
 */
const everything = process.env['PROOF'] !== undefined;

/** A network that was taken away complains of itself; what was not published is answered as what is not there, and its page says so in words. */
export function isOwed(complaint: string): boolean {
  return complaint.includes('ERR_INTERNET_DISCONNECTED') || /status of 404.*\/reports\/public\//.test(complaint);
}

/** What a walk remembers from page to page: what it has seen in the dark, whose page it saw without a network, and how many forms were refused. */
type Walked = { readonly dark: Set<string>; readonly offline: Set<string>; refused: number };

/** What only one language shows. */
async function inOneLanguage(page: Page, role: string, walked: Walked): Promise<readonly string[]> {
  const faults = [...(await faultsOf(page))];
  faults.push(...(everything ? await inOtherLights(page) : await newInTheDark(page, walked.dark)));
  // What stands around the pages of a role says that there is no network: no page does.
  if (everything || !walked.offline.has(role)) faults.push(...(await offline(page, everything)));
  walked.offline.add(role);
  return faults;
}

/** All languages, beginning with the one in which the page stands: whoever goes on speaks the last of them. */
async function eachLanguage(page: Page): Promise<readonly string[]> {
  const spoken = await page.evaluate(() => document.documentElement.lang);
  return [spoken, ...languages.filter((one) => one !== spoken)];
}

/** One page in all its languages and states, errors last: a form that asks for nothing is taken. */
async function faultsOfPage(page: Page, complaints: string[], role: string, walked: Walked) {
  const found: string[] = [];
  // The heading takes it a moment after it stands.
  const isFocused = page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 3_000 });
  await isFocused.catch(() => found.push('nothing has the focus'));
  for (const language of await eachLanguage(page)) {
    await speak(page, language);
    const faults = [...(await wordsOf(page, language))];
    if (language === 'km' || everything) faults.push(...(await inOneLanguage(page, role, walked)));
    found.push(...faults.map((fault) => `(${language}) ${fault}`));
  }
  found.push(...complaints.splice(0).filter((one) => !isOwed(one)));
  // A summary that has no focus, or leads nowhere, does so in any language.
  for (const language of everything ? languages : [undefined]) {
    if (language !== undefined) await speak(page, language);
    const sent = await withErrors(page, everything);
    walked.refused += sent.refused;
    found.push(...sent.found.map((fault) => (language ? `(${language}) ${fault}` : fault)));
  }
  found.push(...complaints.splice(0).filter((one) => !/status of 4\d\d/.test(one)));
  return found;
}

type Looks = (page: Page, complaints: string[], role: string) => Promise<readonly string[]>;

/** Looks at the pages of some roles on one tablet, each role signed in once; what is wrong, by page. */
export async function visit(
  browser: Browser,
  stage: Pick<Served, 'origin'>,
  pages: Addressed,
  looks: Looks,
): Promise<readonly string[]> {
  const found: string[] = [];
  const { page, complaints } = await openPage(browser, { width: narrow });
  for (const role of new Set(pages.map(([one]) => one))) {
    const paths = pages.filter(([one]) => one === role).map(([, path]) => path);
    await comeAs(page, stage, role, paths[0]);
    for (const path of paths) {
      if (path !== paths[0]) await follow(page, path);
      const named = `${role} ${path.replaceAll(/[0-9a-f-]{36}/g, ':id')}`;
      found.push(...(await looks(page, complaints, role)).map((fault) => `${named} ${fault}`));
    }
    await page.evaluate(() => sessionStorage.clear());
  }
  await page.context().close();
  return found;
}

/** Walks the pages of some roles in all languages and states: what is wrong, and how many forms said what they miss. */
export async function walk(browser: Browser, stage: Pick<Served, 'origin'>, pages: Addressed) {
  const walked: Walked = { dark: new Set(), offline: new Set(), refused: 0 };
  const found = await visit(browser, stage, pages, (page, complaints, role) =>
    faultsOfPage(page, complaints, role, walked),
  );
  return { found, refused: walked.refused };
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
