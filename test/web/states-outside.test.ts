import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, settled, signIn } from './browser.ts';
import { keptApp } from './device.ts';
import { faultsOfState } from './pages/states.ts';
import { readyHandover } from './real/handovers.ts';
import { mailedLink, noticeLinkTo } from './real/links.ts';
import { post } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

async function at(page: Page, path: string): Promise<void> {
  await page.goto(stage.origin + path);
  // Another link alone, behind the `#`, is no other page.
  if (path.includes('#')) await page.reload();
  await settled(page);
}

test('the sign-in, and what it says when it did not work or the screen is locked, have no fault in any language', async () => {
  const { page, complaints } = await openPage(browser);
  await page.clock.install();
  await at(page, '/');
  const found = [...(await faultsOfState(page, 'the switcher'))];
  await at(page, '/signed-in?code=stolen&state=guessed');
  found.push(...(await faultsOfState(page, 'a sign-in that did not work')));
  await signIn(page, stage, 'intake', '/batches/new');
  await page.clock.runFor('05:10');
  await page.locator('nav').waitFor({ state: 'detached' });
  found.push(...(await faultsOfState(page, 'a locked screen')));
  expect([...found, ...complaints]).toEqual([]);
  await page.context().close();
}, 120_000);

test('what a link in a mail opens has no fault in any language, before and after the code, nor the check of printed minutes', async () => {
  const linked = await readyHandover(stage);
  const noticeLink = await noticeLinkTo(stage, linked, new Date().toISOString());
  const contact = { contact: 'contact-border-guard-vn' };
  const { code } = await post(stage, 'case-worker', `casework/handovers/${linked}/links`, contact, 1);
  const link = await mailedLink(stage, linked);
  const { page, complaints } = await openPage(browser);
  const found: string[] = [];
  for (const path of [`/link/received#${noticeLink}`, '/verify', `/link/minutes#${link}`]) {
    await at(page, path);
    found.push(...(await faultsOfState(page, path.split('#')[0] ?? '')));
  }
  await page.locator('main input').fill(code ?? '');
  await page.locator('main button[type=submit]').click();
  await page.locator('main dl').waitFor();
  found.push(...(await faultsOfState(page, 'minutes by a link')));
  expect([...found, ...complaints]).toEqual([]);
  expect(stage.faults).toEqual([]);
  await page.context().close();
}, 120_000);

test('the bars above a page have no fault in any language: a newer version, and no network', async () => {
  const { page } = await openPage(browser, { worker: true });
  await signIn(page, stage, 'intake', '/device');
  await keptApp(page);
  stage.release();
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  await page.locator('.hw-update button').waitFor();
  const found = [...(await faultsOfState(page, 'a newer version waits'))];
  await page.context().setOffline(true);
  await page.locator('.hw-update p').waitFor();
  found.push(...(await faultsOfState(page, 'no network')));
  expect(found).toEqual([]);
  await page.context().close();
}, 120_000);
