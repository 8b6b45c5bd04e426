import { load } from '@homeward/store/load';
import { ownRecords } from '@homeward/store/own-record';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, patience } from './browser.ts';
import { canaries, exit, goOn, openOwnWindow, openWindowOn } from './own-window-stage.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

const atServer = async () => (await load(stage.store, ownRecords, 'case-worker-1'))?.state.status;
const elsewhere = 'https://www.wikipedia.org/';

/** A tablet on which what lies elsewhere is pretended. */
async function newTablet(): Promise<Page> {
  const { page } = await openPage(browser, { language: 'en' });
  await page.route(`${elsewhere}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>elsewhere</p>' }));
  return page;
}

/** One window after another is opened on one tablet: of those before it nothing may be left either. */
let shared: Promise<Page> | undefined;

function sharedTablet(): Promise<Page> {
  shared ??= newTablet();
  return shared;
}

/** The person's window is open. */
async function opened(tablet = sharedTablet()): Promise<Page> {
  const page = await tablet;
  await openWindowOn(page, stage);
  await goOn(page);
  return page;
}

/** The person has read parts of their file and written in their own words. */
async function reading(tablet = sharedTablet()): Promise<Page> {
  const page = await opened(tablet);
  for (const part of ['your name and who you are', 'your health', 'what you told']) {
    await page.getByRole('link', { name: part }).click();
    await page.getByRole('heading', { name: part }).waitFor();
    await page.getByRole('link', { name: 'Back to my file' }).click();
  }
  await writing(page);
  return page;
}

/** The person writes what is not right in their file. */
async function writing(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Something is not right' }).click();
  await page.getByLabel('What is not right, in your own words').fill('canary-words');
}

/** A window that was looked at first, and left without a signal afterwards. */
let seen: Promise<Page> | undefined;

/** Whatever a device keeps of this origin, as one text. */
async function keptBy(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  const places = entries.map(({ url, title, userTypedURL }) => `${url} ${title} ${userTypedURL}`);
  const stored = await page.evaluate(async () => {
    const caches_ = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    const databases = await indexedDB.databases();
    const here = [document.documentElement.outerHTML, JSON.stringify(history.state), document.cookie, document.title];
    return JSON.stringify([here, { ...localStorage }, { ...sessionStorage }, caches_, databases]);
  });
  return [...places, stored].join('\n');
}

const foundIn = (text: string) => canaries.filter((word) => text.includes(word));

test('the canaries are seen while the person reads, so that not to find them afterwards means something; Exit stays in reach at the end of a long page, and is at least 44 px high', async () => {
  seen = reading(newTablet());
  const page = await seen;
  await page.goBack();
  await page.getByRole('link', { name: 'your name and who you are' }).click();
  expect(foundIn(await page.content())).toEqual(['កាណារី-ឈ្មោះ', 'Canary-Name']);
  await page.goBack();
  await page.setViewportSize({ width: 320, height: 480 });
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const box = await exit(page).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(120);
  expect(box?.height).toBeGreaterThanOrEqual(44);
}, 60_000);

describe('Exit', () => {
  test('empties the page in the same moment, closes the person’s window at the server and leaves for a page of somebody else; nothing of their words is left in page, history, storage or caches, and going back finds the sign-in', async () => {
    const page = await reading();
    const left = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.hw-exit__button')?.click();
      return document.body.textContent;
    });
    expect(left.trim()).toBe('');
    await page.waitForURL(elsewhere);
    await expect.poll(atServer, patience).toBe('left');
    expect(foundIn(await page.content())).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { name: 'Sign in as' }).waitFor();
    const kept = await keptBy(page);
    expect(kept).toContain('homeward.language');
    expect(foundIn(kept)).toEqual([]);
    expect(kept).not.toMatch(/own-record|My file|Before you read/);
  }, 60_000);

  test('is reached by Shift three times, but not by capital letters in the person’s words', async () => {
    const page = await opened();
    await writing(page);
    await page.getByLabel('What is not right, in your own words').pressSequentially('A B C D');
    for (const key of ['Shift+E', 'Shift+F', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key);
    await page.getByText('Shift: press 1 more times').waitFor();
    expect(page.url().startsWith(stage.origin)).toBe(true);
    await page.keyboard.press('Shift');
    await page.waitForURL(elsewhere);
  }, 90_000);

  test('is reached first of all by keyboard, and empties the page without a signal, too', async () => {
    seen ??= opened(newTablet());
    const page = await seen;
    await page.getByRole('link', { name: 'your name and who you are' }).click();
    await page.getByText('Canary-Name').first().waitFor();
    await page.context().setOffline(true);
    await page.locator('.govuk-skip-link').focus();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Exit this page');
    await page.keyboard.press('Enter');
    await page.waitForURL(/chrome-error|wikipedia/).catch(() => undefined);
    expect(foundIn(await page.content().catch(() => ''))).toEqual([]);
    await page.context().close();
  }, 60_000);
});

test('a page that is kept for going back is empty before it is left, and is loaded anew when it comes back', async () => {
  const page = await opened();
  await writing(page);
  const text = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    return document.body.textContent;
  });
  expect(text.trim()).toBe('');
  await expect.poll(atServer, patience).toBe('left');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.getByRole('heading', { name: 'Sign in as' }).waitFor();
}, 60_000);

test('a reload is a stranger’s: no page of theirs, none of the worker’s', async () => {
  const page = await reading();
  await page.reload();
  await page.getByRole('heading', { name: 'Sign in as' }).waitFor();
  await expect.poll(atServer, patience).toBe('left');
  expect(foundIn(await keptBy(page))).toEqual([]);
}, 60_000);

describe('the person’s window closes by itself', () => {
  test('after five minutes without a touch: nothing is left, and only signing in anew goes on', async () => {
    const { page } = await openOwnWindow(browser, stage, { clock: true });
    await goOn(page);
    await page.clock.runFor('05:10');
    await page.getByRole('heading', { name: 'Closed' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('Nobody touched the screen for five minutes');
    expect(foundIn(await keptBy(page))).toEqual([]);
    await expect.poll(atServer, patience).toBe('left');
    const asked = page.waitForRequest((request) => new URL(request.url()).pathname.endsWith('/auth'));
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(new URL((await asked).url()).searchParams.get('prompt')).toBe('login');
    await page.context().close();
  }, 90_000);

  test('after its hour, which is counted down on every page', async () => {
    const { page } = await openOwnWindow(browser, stage, { clock: true });
    await goOn(page);
    await page.getByText(/closes in (60|59) minutes/).waitFor();
    for (let minutes = 0; minutes < 56; minutes += 4) {
      await page.clock.fastForward('04:00');
      await page.keyboard.press('End');
    }
    await page.getByText(/closes in [34] minutes/).waitFor();
    await page.clock.fastForward('04:30');
    await page.getByText('The hour is over').waitFor();
    expect(foundIn(await keptBy(page))).toEqual([]);
    await page.context().close();
  }, 90_000);

  test('by the person’s own word, and by going back before its first page', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'I have finished' }).click();
    await page.getByRole('heading', { name: 'Closed' }).waitFor();
    await expect.poll(atServer, patience).toBe('left');
    await openWindowOn(page, stage);
    await page.goBack();
    await page.getByRole('heading', { name: 'Closed' }).waitFor();
    await expect.poll(atServer, patience).toBe('left');
  }, 60_000);
});
