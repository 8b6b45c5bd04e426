import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report } from '../proof/report.ts';
import { openBrowser } from './chromium.ts';
import { guidePages } from './pages/guide-pages.ts';
import { isOwed, ofEverySecondRole, visit, walk, withoutRecords } from './pages/walk.ts';
import { wordsOf } from './pages/words-of.ts';
import { everyPage } from './real/every-page.ts';
import { caseOf } from './real/seed.ts';
import { openRealStage, type RealStage } from './real/stage.ts';

let stage: RealStage;
let browser: Browser;
let pages: Awaited<ReturnType<typeof everyPage>>;

beforeAll(async () => {
  stage = await openRealStage({ few: true });
  browser = await openBrowser();
  pages = await everyPage(stage);
});

afterAll(async () => {
  await browser.close();
  await stage.close();
});

test('every page of every second role has no fault of axe in Khmer, in daylight or dark, and keeps its words and its width in every language, without a network and with errors', async () => {
  const mine = ofEverySecondRole(pages, 0);
  const { found, refused } = await walk(browser, stage, mine);
  report('pages', mine.length, 0, found.length);
  expect(found).toEqual([]);
  expect(refused).toBeGreaterThan(10);
  expect(stage.faults).toEqual([]);
}, 1_500_000);

test('a man’s file is among them, with its forms and its minutes: a pronoun of either sex on any of its pages is a fault in any language', async () => {
  const [file = ''] = pages.flatMap(([, path]) => /^\/cases\/([0-9a-f-]{36})\/consents$/.exec(path)?.[1] ?? []);
  expect((await caseOf(stage, file))?.sex).toBe('male');
  const ofThePerson = pages.filter(([, path]) => path.includes(file) || /^\/handovers\/[0-9a-f-]{36}$/.test(path));
  expect(ofThePerson.length).toBeGreaterThan(15);
});

test('the page that each guide shows is one of them', () => {
  for (const { guide, address } of guidePages(pages)) expect(address, guide).toBeDefined();
});

test('where nothing has been written down yet, no page has a fault', async () => {
  await stage.close();
  stage = await openRealStage({ few: true });
  const found = await visit(browser, stage, withoutRecords(pages), async (page, complaints) => [
    ...(await wordsOf(page, 'km')),
    ...complaints.splice(0).filter((one) => !isOwed(one)),
  ]);
  expect(found).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 300_000);
