import type { Browser, Page } from 'playwright-core';
import { comeAs } from '../back-from-sign-in.ts';
import { follow, languages, openPage } from '../browser.ts';
import { whileEmpty } from '../real/emptied.ts';
import type { RealStage } from '../real/stage.ts';
import { faultsOf, inOtherLights } from './look.ts';
import { faultsAndNewColours } from './new-kinds.ts';
import { speak } from './speak.ts';
import { offline, withErrors } from './tried.ts';
import { narrow, wordsIn, wordsOf } from './words-of.ts';

type Addressed = readonly (readonly [role: string, path: string])[];

/**
 * Axe sees each page once, in Khmer, and the colours of each kind of element where it comes first: what states a page's parts can be
 * in, and how they are in each language, in the dark and on paper, is tried part by part in `states.test.ts`. `npm run proof` looks at
 * every page in every language and state, with all its colours.
 */
const everything = process.env['PROOF'] !== undefined;

/** A network that was taken away complains of itself; what was not published is answered as what is not there, and its page says so in words. */
function isOwed(complaint: string): boolean {
  return complaint.includes('ERR_INTERNET_DISCONNECTED') || /status of 404.*\/reports\/public\//.test(complaint);
}

/** What a walk remembers from page to page: the kinds of elements it has seen, whose page it saw without a network, and how many forms were refused. */
type Walked = { readonly kinds: Set<string>; readonly offline: Set<string>; refused: number };

/** What only one language shows. */
async function inOneLanguage(page: Page, role: string, walked: Walked): Promise<readonly string[]> {
  const faults = everything
    ? [...(await faultsOf(page)), ...(await inOtherLights(page))]
    : [...(await faultsAndNewColours(page, walked.kinds))];
  // What stands around the pages of a role says that there is no network: no page does.
  if (everything || !walked.offline.has(role)) faults.push(...(await offline(page, everything)));
  walked.offline.add(role);
  return faults;
}

/** All languages, beginning with the one in which the page stands: Khmer is the first or the last, and whoever goes on speaks the other end. */
async function eachLanguage(page: Page): Promise<readonly string[]> {
  const spoken = await page.evaluate(() => document.documentElement.lang);
  return spoken === 'km' ? languages : languages.toReversed();
}

/** What each language changes on a page, and what is looked at in one alone. */
async function inEachLanguage(page: Page, role: string, walked: Walked): Promise<readonly string[]> {
  const found: string[] = [];
  const inTurn = await eachLanguage(page);
  // Axe wants the page as it stands: what stands before it is read at once, and what comes after.
  const parts = everything ? inTurn.map((one) => [one]) : splitAfter(inTurn, 'km');
  for (const part of parts) {
    found.push(...(await wordsIn(page, part)));
    const language = part.at(-1);
    if (language !== 'km' && !everything) continue;
    const faults = await inOneLanguage(page, role, walked);
    found.push(...faults.map((fault) => `(${language}) ${fault}`));
  }
  return found;
}

/** A list in two: up to one of its own, and what follows it, if anything does. */
function splitAfter(all: readonly string[], last: string): readonly (readonly string[])[] {
  const end = all.indexOf(last) + 1;
  return [all.slice(0, end), all.slice(end)].filter((part) => part.length > 0);
}

/** One page in all its languages and states, errors last: a form that asks for nothing is taken. */
async function faultsOfPage(page: Page, complaints: string[], role: string, walked: Walked) {
  const found: string[] = [];
  // The heading takes it a moment after it stands.
  const isFocused = page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 3_000 });
  await isFocused.catch(() => found.push('nothing has the focus'));
  found.push(...(await inEachLanguage(page, role, walked)));
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

/** A page as it stands where nothing has been written down yet. */
async function faultsOfEmpty(page: Page, complaints: string[]): Promise<readonly string[]> {
  await speak(page, 'km');
  const found = [...(await wordsOf(page, 'km')), ...complaints.splice(0).filter((one) => !isOwed(one))];
  return found.map((fault) => `(of nothing) ${fault}`);
}

const nameOf = (role: string, path: string) => `${role} ${path.replaceAll(/[0-9a-f-]{36}/g, ':id')}`;

/** The pages of some roles that stand where nothing has been written down yet. */
function withoutRecords(pages: Addressed): Addressed {
  return pages.filter(([, path]) => !/[0-9a-f-]{36}/.test(path));
}

/**
 * Walks the pages of some roles on one tablet, each role signed in once, in all languages and states, and those that stand where nothing
 * has been written down yet once more on that day: what is wrong, by page, and how many forms said what they miss.
 */
export async function walk(browser: Browser, stage: RealStage, pages: Addressed) {
  const walked: Walked = { kinds: new Set(), offline: new Set(), refused: 0 };
  const found: string[] = [];
  const told = (role: string, path: string, faults: readonly string[]) =>
    found.push(...faults.map((fault) => `${nameOf(role, path)} ${fault}`));
  const { page, complaints } = await openPage(browser, { width: narrow });
  for (const role of new Set(pages.map(([one]) => one))) {
    const its = pages.filter(([one]) => one === role);
    // First the day on which nothing lies there: later the device remembers what was.
    await whileEmpty(stage, async () => {
      await comeAs(page, stage, role, '/');
      for (const [, path] of withoutRecords(its)) {
        if (path !== '/') await follow(page, path);
        told(role, path, await faultsOfEmpty(page, complaints));
      }
    });
    for (const [, path] of its) {
      await follow(page, path);
      told(role, path, await faultsOfPage(page, complaints, role, walked));
    }
    await page.evaluate(() => sessionStorage.clear());
  }
  await page.context().close();
  return { found, refused: walked.refused };
}

/** The pages of every second role, so that two files share the work. */
export function ofEverySecondRole(pages: Addressed, half: 0 | 1): Addressed {
  const roles = [...new Set(pages.map(([role]) => role))];
  return pages.filter(([role]) => roles.indexOf(role) % 2 === half);
}
