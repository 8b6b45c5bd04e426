import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { groups } from '../../packages/web/src/demo/switcher.tsx';
import { guideOf } from '../../packages/web/src/tour/guide-of.ts';
import { root } from '../../scripts/run/root.ts';
import { comeAs } from './back-from-sign-in.ts';
import { languages, openPage, settled, type Visit } from './browser.ts';
import { look } from './pages/look.ts';
import { faultsOfState } from './pages/states.ts';
import { narrow } from './pages/words-of.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

/** A tablet of who comes for the first time. The quiet for which the tour waits is a fifth as long: it waits for it all the same. */
async function firstVisit(visit: Visit = {}) {
  const opened = await openPage(browser, { ...visit, firstVisit: true });
  await opened.page.addInitScript(() => {
    const { setTimeout } = window;
    const sooner = (act: () => void, after = 0) => setTimeout(act, after === 1500 ? 300 : after);
    Object.assign(window, { setTimeout: sooner });
  });
  return opened;
}

/** On the same tablet as on its first day: the address has left nothing on it. */
async function firstDay(page: Page): Promise<Page> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  return page;
}

/** The tablet of those who read Khmer, from test to test. */
let reused: Promise<Page> | undefined;

async function khmerTablet(width = 412): Promise<Page> {
  const isNew = reused === undefined;
  reused ??= firstVisit().then((opened) => opened.page);
  const page = await reused;
  if (!isNew) await firstDay(page);
  await page.setViewportSize({ width, height: 900 });
  return page;
}

const panel = (page: Page) => page.locator('.hw-tour section');
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('homeward.tour'));

test('who comes for the first time is led by three steps, by keyboard, and takes no focus from the page', async () => {
  const { page, complaints } = await firstVisit({ language: 'en' });
  await comeAs(page, stage, 'intake');
  await panel(page).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  const heard = [];
  for (let step = 0; step < 3; step += 1) {
    heard.push(await panel(page).locator('[aria-live]').textContent());
    await panel(page).locator('button').first().focus();
    await page.keyboard.press('Enter');
  }
  expect(heard).toEqual([
    expect.stringMatching(/^First steps: 1 of 3Start here/),
    expect.stringMatching(/^First steps: 2 of 3Then a person/),
    expect.stringMatching(/^First steps: 3 of 3No signal/),
  ]);
  expect(await panel(page).locator('[aria-live]').textContent()).toBe(heard[0]);
  expect(await panel(page).locator('a').getAttribute('href')).toBe('/docs/en/intake.html');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('once dismissed it stays away for good, for that role alone; the device keeps names of roles and nothing else', async () => {
  const page = await khmerTablet();
  await comeAs(page, stage, 'embassy-vn');
  await panel(page).locator('button').nth(1).click();
  await panel(page).waitFor({ state: 'detached' });
  expect(await page.locator('.hw-tour').count()).toBe(0);
  expect(await kept(page)).toBe('["embassy"]');
  await page.reload();
  await settled(page);
  expect(await page.locator('.hw-tour').count()).toBe(0);
  await page.evaluate(() => sessionStorage.clear());
  await comeAs(page, stage, 'administrator');
  await panel(page).waitFor();
});

test('the page below does not move when it comes, and where its file does not come nobody misses it', async () => {
  const page = await khmerTablet(1280);
  let goOn: (value?: unknown) => void = () => undefined;
  const held = new Promise((go) => {
    goOn = go;
  });
  await page.route(/assets\/tour-(?!place)/, (route) => held.then(() => route.continue()));
  await comeAs(page, stage, 'intake');
  const before = await page.locator('main h1').boundingBox();
  goOn();
  await panel(page).waitFor();
  expect(await page.locator('main h1').boundingBox()).toEqual(before);

  await khmerTablet();
  await page.route(/assets\/tour-(?!place)/, (route) => route.abort());
  await comeAs(page, stage, 'intake');
  await page.locator('.hw-tour').waitFor({ state: 'detached' });
});

/** A role of each kind of trouble. */
const looked = ['case-worker', 'embassy-vn', 'administrator', 'intake'];

test('the tour has no fault and no sideways scroll, of one role in every language, of a role of each kind in Khmer', async () => {
  const { page, complaints } = await firstVisit({ width: narrow });
  const found: string[] = [];
  for (const role of looked) {
    await comeAs(page, stage, role);
    await panel(page).waitFor();
    const faults = role === 'intake' ? await faultsOfState(page, 'the tour') : await look(page, 'km');
    found.push(...faults.map((fault) => `${role}: ${fault}`));
    await page.evaluate(() => sessionStorage.clear());
  }
  expect([...found, ...complaints]).toEqual([]);
  await page.context().close();
});

test('every role that has pages has its two sentences in every language', () => {
  const guides = new Set(Object.values(groups).flat().map(guideOf));
  expect(guides.size).toBeGreaterThan(15);
  for (const language of languages) {
    const words = JSON.parse(readFileSync(join(root, `packages/words/src/${language}/screens.json`), 'utf8')) as object;
    for (const guide of guides) expect(words).toMatchObject({ [`tour.start.${guide}`]: expect.any(String) });
    for (const guide of guides) expect(words).toMatchObject({ [`tour.job.${guide}`]: expect.any(String) });
  }
});
