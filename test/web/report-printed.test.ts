import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '@homeward/domain/countries/languages';
import { sayWritten } from '@homeward/words/say-written';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';
import { keptVisits } from './kept-visits.ts';
import { actorOf, officeCalled } from './people.ts';
import { printedSheets, type Sheet } from './printed.ts';
import { layFullYear } from './real/full-year.ts';
import { stagedForReal } from './real/stage.ts';
import { lastYear } from './reported.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
beforeAll(async () => {
  for (const country of ['TH', 'VN', 'MY'] as const)
    for (const year of [lastYear - 1, lastYear]) await layFullYear(stage, country, year);
});

const words = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, `packages/words/src/${language}/screens.json`), 'utf8'));

/** Two pages, then the annex of at most six; each page says its number. */
function expectTwoAndAnnex(sheets: readonly Sheet[]): void {
  const pages = sheets.map(({ text }) => text);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.length).toBeLessThanOrEqual(8);
  for (const [at, text] of pages.entries()) expect(text).toMatch(new RegExp(`${at + 1} ?/ ?${pages.length}\\s*$`));
  // Which way each country code goes stands above the figures of the annex.
  const [first = '', second = '', third = ''] = pages;
  expect(first).toContain(`${lastYear - 1}`);
  expect(second).toMatch(/1\s+2\s+3\s+4\s+5\s+6\s+7\s+8\s+9\s+10\s+11\s+12/);
  expect(third).not.toMatch(/1\s+2\s+3\s+4\s+5\s+6\s+7\s+8\s+9\s+10\s+11\s+12/);
}

/** What a printed report says of itself: its edition and version, on which day it was printed, and by whom. */
function standsOnTop(language: Language): readonly string[] {
  const {
    'report.edition': edition = '-',
    'brief.version': version = '-',
    'brief.issued': issued = '-',
  } = words(language);
  const on = sayWritten(language).dayOf(new Date().toISOString());
  const by = officeCalled(actorOf('task-force').organisation, language);
  return [edition, version.replace('{{version}}', '1'), issued.replace('{{on}}', on), by];
}

test.each(languages)(
  'a full year in %s is printed by the second click: two pages, and an annex of at most six',
  async (language) => {
    const { page, complaints } = await visitAs('task-force', `/report/TH/${lastYear}`, { language });
    await page.locator('.hw-annex .hw-side').last().waitFor();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    const print = page.getByRole('button', { name: words(language)['print'] ?? '-', exact: true });
    expect((await print.boundingBox())?.y).toBeLessThan(800);
    await print.click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
    const charts = page.locator('.hw-report svg[role="img"]');
    expect(await charts.count()).toBeGreaterThanOrEqual(3);
    for (const chart of await charts.all())
      expect(
        await chart.evaluate((one) => [...one.querySelectorAll('title, desc')].map((it) => it.textContent !== '')),
      ).toEqual([true, true]);
    expectTwoAndAnnex(await printedSheets(page));
    expect(complaints).toEqual([]);
    const head = await page.locator('.hw-brief .hw-side__heads').first().textContent();
    for (const said of standsOnTop(language)) expect(head).toContain(said);
  },
);

test.each(['TH', 'VN', 'MY'])(
  'a full year with %s in the languages of both sides: two pages, and an annex of at most six',
  async (country) => {
    const { page } = await visitAs('task-force', `/report-paper/${country}/${lastYear}`, { language: 'km' });
    await page.locator('.hw-annex .hw-side').last().waitFor();
    await page.locator('.hw-flows').last().waitFor();
    expectTwoAndAnnex(await printedSheets(page));
  },
);
