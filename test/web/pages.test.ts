import { expect, test } from 'vitest';
import { report } from '../proof/report.ts';
import { guidePages } from './pages/guide-pages.ts';
import { ofEverySecondRole, walk } from './pages/walk.ts';
import { everyPage } from './real/every-page.ts';
import { caseOf } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal({ few: true });
const pages = await everyPage(stage);

test('every page of every second role has no fault of axe in Khmer, in daylight or dark, and keeps its words and its width in every language, without a network, with errors, and where nothing has been written down yet', async () => {
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
