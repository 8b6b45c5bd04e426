import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../proof/report.ts';
import { languages, openBrowser, openPage, settled } from './browser.ts';
import { code, linkTo, noticeLink } from './fake/links.ts';
import { post, readyHandover } from './fake/seed.ts';
import { openStage, type Stage } from './fake/server.ts';
import { faultsOf, inOtherLights, look } from './pages/look.ts';
import { isOwed, ofEverySecondRole, visit, walk, withoutRecords } from './pages/walk.ts';
import { everyPage } from './stage-setup.ts';

let stage: Stage;
let browser: Browser;
let pages: ReturnType<typeof everyPage>;
let linked = '';

beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser();
  pages = everyPage(stage.world);
  linked = readyHandover(stage.world);
  const { version } = stage.world.handovers.get(linked) ?? { version: 0 };
  const contact = { contact: 'contact-border-guard-vn' };
  post(stage.world, 'case-worker', `casework/handovers/${linked}/links`, contact, version);
});

afterAll(async () => {
  await browser.close();
  await stage.close();
});

test('every page of every second role has no fault in any language; in Khmer none in the dark, on paper, without a network or with errors', async () => {
  const mine = ofEverySecondRole(pages, 0);
  const found = await walk(browser, stage, mine);
  report('pages', mine.length, 0, found.length);
  expect(found).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 1_500_000);

test('where nothing has been written down yet, no page has a fault', async () => {
  const empty = await openStage();
  const found = await visit(browser, empty, withoutRecords(pages), async (page, complaints) => [
    ...(await faultsOf(page)),
    ...complaints.splice(0).filter((one) => !isOwed(one)),
  ]);
  expect(found).toEqual([]);
  expect(empty.faults).toEqual([]);
  await empty.close();
}, 300_000);

test('a planted fault of each kind is found', async () => {
  const { page } = await openPage(browser);
  await page.goto(stage.origin);
  await settled(page);
  await page.evaluate(() => {
    const [small, tight, wide, pale] = ['button', 'p', 'p', 'p'].map((name) => {
      const made = document.createElement(name);
      made.textContent = 'ជូន';
      document.querySelector('main')?.append(made);
      return made;
    });
    Object.assign(small?.style ?? {}, { height: '30px' });
    Object.assign(tight?.style ?? {}, { lineHeight: '1.3' });
    Object.assign(wide?.style ?? {}, { width: '20rem' });
    Object.assign(pale?.style ?? {}, { color: '#0b0c0c' });
  });
  const found = [...(await look(page, 'th')), ...(await look(page, 'km')), ...(await inOtherLights(page))].join('\n');
  for (const kind of ['lower than 44', 'lines of 1.30', '200%, scrolls sideways', 'dark: color-contrast', 'lang is km'])
    expect(found).toContain(kind);
  await page.context().close();
}, 60_000);

describe.each(languages)('in %s', (language) => {
  test('what a link in a mail opens has no fault, before and after the code', async () => {
    const { page, complaints } = await openPage(browser, { language });
    const found: string[] = [];
    for (const path of [`/link/minutes#${linkTo(linked)}`, `/link/received#${noticeLink}`, '/verify']) {
      await page.goto(stage.origin + path);
      await page.reload();
      await settled(page);
      found.push(...(await look(page, language)).map((fault) => `${path.split('#')[0]} ${fault}`));
    }
    await page.goto(`${stage.origin}/link/minutes#${linkTo(linked)}`);
    await page.reload();
    await settled(page);
    await page.locator('main input').fill(code);
    await page.locator('main button[type=submit]').click();
    await page.locator('main dl').waitFor();
    found.push(...(await look(page, language)), ...(await inOtherLights(page)), ...complaints);
    await page.context().close();
    expect(found).toEqual([]);
    expect(stage.faults).toEqual([]);
  }, 60_000);

  test('the sign-in switcher has none', async () => {
    const { page, complaints } = await openPage(browser, { language });
    await page.goto(stage.origin);
    await settled(page);
    expect([...(await look(page, language)), ...(await inOtherLights(page)), ...complaints]).toEqual([]);
    await page.context().close();
  }, 60_000);
});
