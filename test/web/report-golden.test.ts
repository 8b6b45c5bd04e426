import { languages } from '@homeward/domain/countries/languages';
import { sayWritten } from '@homeward/words/say-written';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { leftoversIn } from '../words/leftovers.ts';
import { comeAs } from './back-from-sign-in.ts';
import { openPage } from './browser.ts';
import { differsFromGolden } from './pictures.ts';
import { printedSheets, setInShippedLetters } from './printed.ts';
import { layFullYear, layRestated } from './real/full-year.ts';
import { layParity } from './real/reports.ts';
import { stagedForReal } from './real/stage.ts';

/** A line of letters that stands one line too low changes far more of a page than this. */
const tolerance = 0.0015;
/** Years that are over, always the same: they stand on the pictures. */
const year = 2025;

const { stage, browser } = await stagedForReal();

beforeAll(async () => {
  const restated = `${year}-03`;
  await layFullYear(stage, 'TH', year - 1);
  await layFullYear(stage, 'TH', year, restated);
  await layRestated(stage, { country: 'TH', month: restated });
  await layParity(stage, year);
});

/** The report as a member of the task force prints it, in letters that are shipped; the day on which it is printed is always the same. */
async function reportIn(language: (typeof languages)[number]): Promise<Page> {
  const { page } = await openPage(browser, { language, width: 794 });
  await setInShippedLetters(page);
  await comeAs(page, stage, 'task-force', `/report/TH/${year}`);
  await page.locator('.hw-annex .hw-side').last().waitFor();
  await page.locator('.hw-flows').nth(1).waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const { dayOf, day } = sayWritten(language);
  await page.evaluate(
    ([now, then]) => {
      for (const one of document.querySelectorAll('.hw-side__heads p'))
        if (one.textContent.includes(now)) one.textContent = one.textContent.replace(now, then);
    },
    [dayOf(new Date().toISOString()), day(`${year + 1}-02-03`)] as const,
  );
  return page;
}

test.each(languages)('each sheet of the report in %s is as in its golden picture', async (language) => {
  const page = await reportIn(language);
  const sheets = await printedSheets(page, { dpi: 64, gray: true });
  const paper = (await page.locator('.hw-paper').locator('p, th, td, text').allInnerTexts()).join('\n');
  await page.context().close();
  expect(leftoversIn(paper, language)).toEqual([]);
  expect(sheets.length).toBeLessThanOrEqual(8);
  const differ = sheets.map(({ picture }, at) => differsFromGolden(`report-${language}-${at + 1}.png`, picture));
  expect(Math.max(...differ), differ.join(' ')).toBeLessThan(tolerance);
});
