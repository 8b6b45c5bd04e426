import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { written } from '../words/words-of.ts';
import { logMan, startTruck } from './at-the-desk.ts';
import { comeAs } from './back-from-sign-in.ts';
import { openPage, settled } from './browser.ts';
import { keptApp, makeReady, waitingOn } from './device.ts';
import { everyBatch, peopleOf, post } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const telephone = { width: 360, height: 640 };
const words = written('en', 'screens');

let tablet: Promise<Page> | undefined;

/** One telephone for the whole file, ready to work without a signal. */
async function readyTelephone(): Promise<Page> {
  const { page } = await openPage(browser, { language: 'en', worker: true });
  await page.setViewportSize(telephone);
  await comeAs(page, stage, 'intake');
  await makeReady(page, stage.origin);
  await keptApp(page);
  return page;
}

const online = (page: Page) =>
  page.waitForFunction((none) => document.querySelector('.hw-header__waiting')?.textContent?.includes(none), 'Nothing');

/** A finger whose taps are counted. */
function fingerOn() {
  let taps = 0;
  return {
    taps: () => taps,
    async tap(locator: ReturnType<Page['locator']>) {
      taps += 1;
      await locator.click();
    },
  };
}

async function atPeople(page: Page, name: string): Promise<string> {
  tablet ??= readyTelephone();
  await page.locator('.hw-header__name').click();
  await startTruck(page, 1);
  const batch = page.url().split('/').at(-2) ?? '';
  await page.context().setOffline(true);
  await logMan(page, name, 31);
  await page.locator('main > a').last().click();
  await settled(page);
  return batch;
}

async function correct(page: Page, from: string, to: string): Promise<number> {
  const finger = fingerOn();
  await finger.tap(page.locator('main table').getByRole('link', { name: from }));
  await finger.tap(page.getByText(words['mend.correct'] ?? '', { exact: true }));
  await finger.tap(page.locator('#f-name'));
  await page.locator('#f-name').fill(to);
  await finger.tap(page.getByText(words['correction-reason.heard-wrongly'] ?? '', { exact: true }));
  await finger.tap(page.getByRole('button', { name: words['mend.save'] ?? '' }));
  await page.getByText(words['mend.waiting'] ?? '', { exact: true }).waitFor();
  return finger.taps();
}

const nameIn = (sealed: Record<string, unknown> | object) =>
  (sealed as { identity: { name: { local?: string } } }).identity.name.local;

test('a name is corrected without a signal in five taps; it waits behind the person, and both are sent in order', async () => {
  tablet ??= readyTelephone();
  const page = await tablet;
  const batch = await atPeople(page, 'សុខ ដារា');
  expect(await correct(page, 'សុខ ដារា', 'សុខ តារា')).toBeLessThanOrEqual(5);
  expect(await page.locator('.govuk-summary-list__value').first().textContent()).toBe('សុខ តារា');
  expect(await page.locator('main s').first().textContent()).toBe('សុខ ដារា');
  expect(await waitingOn(page)).toBe(2);
  await page.context().setOffline(false);
  await online(page);
  const sent = stage.calls.filter((call) => call.startsWith('POST')).map((call) => call.split('/').at(-1));
  expect(sent.slice(-2)).toEqual(['arrivals', 'corrections']);
  const [kept] = await peopleOf(stage, batch);
  expect([kept?.state.corrections?.length, nameIn(kept?.sealed ?? {})]).toEqual([1, 'សុខ តារា']);
}, 120_000);

test('two tablets correct one person: both names stand side by side, and what is chosen is sent', async () => {
  tablet ??= readyTelephone();
  const page = await tablet;
  const batch = await atPeople(page, 'ចាន់ វិចិត្រ');
  await page.context().setOffline(false);
  await online(page);
  await page.context().setOffline(true);
  await correct(page, 'ចាន់ វិចិត្រ', 'ចាន់ វិចិត្រា');
  const [person] = await peopleOf(stage, batch);
  const path = `transit/batches/${batch}/arrivals/${person?.state.id}/corrections`;
  await post(stage, 'shift-lead', path, { reason: 'paper-shows', name: { local: 'ចាន់ វិសាល' } }, 1);
  await page.context().setOffline(false);
  await page.waitForFunction(() => document.querySelector('.hw-header__waiting')?.textContent?.includes('1 need you'));
  await page.locator('.hw-header__waiting').click();
  await page.locator('main section a').click();
  await settled(page);
  expect(await page.locator('main fieldset label').allTextContents()).toEqual([
    expect.stringContaining('ចាន់ វិសាល'),
    expect.stringContaining('ចាន់ វិចិត្រា'),
  ]);
  await page.locator('main fieldset input').last().check({ force: true });
  await page.getByRole('button', { name: words['conflict.send'] ?? '' }).click();
  await online(page);
  const [kept] = await peopleOf(stage, batch);
  expect([kept?.state.corrections?.length, nameIn(kept?.sealed ?? {})]).toEqual([2, 'ចាន់ វិចិត្រា']);
}, 120_000);

test('Enter on a form in which nobody said anything opens no batch and says what is asked for', async () => {
  tablet ??= readyTelephone();
  const page = await tablet;
  await page.locator('.hw-header__name').click();
  await settled(page);
  const before = (await everyBatch(stage)).length;
  await page.locator('a[href="/batches/new"]').click();
  await page.locator('#f-declared').press('Enter');
  await page
    .getByRole('alert')
    .getByText(words['new-batch.declared'] ?? '')
    .waitFor();
  expect(page.url()).toMatch(/\/batches\/new$/);
  expect((await everyBatch(stage)).length).toBe(before);
}, 60_000);

test('header and menu leave more than three quarters of a telephone to the page', async () => {
  tablet ??= readyTelephone();
  const page = await tablet;
  for (const language of ['km', 'en', 'th', 'vi', 'ms']) {
    await page.locator('.hw-header__language').selectOption(language);
    await settled(page);
    const top = await page.evaluate(() => {
      window.scrollTo(0, 0);
      const header = document.querySelector('.hw-header')?.getBoundingClientRect();
      const nav = document.querySelector('.hw-nav')?.getBoundingClientRect();
      return (nav?.bottom ?? 0) - (header?.top ?? 0);
    });
    expect(top, language).toBeLessThan(telephone.height / 4);
    // What waits is read whole in its two lines.
    const cut = await page.locator('.hw-header__waiting').evaluate((one) => one.scrollHeight - one.clientHeight);
    expect(cut, language).toBeLessThanOrEqual(0);
  }
}, 120_000);
