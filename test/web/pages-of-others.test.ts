import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report } from '../proof/report.ts';
import { openBrowser } from './browser.ts';
import { openStage, type Stage } from './fake/server.ts';
import { ofEverySecondRole, walk } from './pages/walk.ts';
import { everyPage } from './stage-setup.ts';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await stage.close();
});

test('every page of all other roles has no fault in any language; in Khmer none in the dark, on paper, without a network or with errors', async () => {
  const mine = ofEverySecondRole(everyPage(stage.world), 1);
  const found = await walk(browser, stage, mine);
  report('pages-of-others', mine.length, 0, found.length);
  expect(found).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 1_500_000);
