import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';
import { follow, languages, patience } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { layEdition } from './real/reports.ts';
import { stagedForReal } from './real/stage.ts';
import { byAgeToo, lastYear } from './reported.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
beforeAll(() => layEdition(stage, 'TH-KH', lastYear, byAgeToo));

const words = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, `packages/words/src/${language}/screens.json`), 'utf8'));
const year = new Date().getFullYear();

/** Addresses typed by hand, and the one thing that is wrong with each. */
const wrong = [
  [`/report/TH/${year + 1}`, 'year-not-begun'],
  ['/report-paper/XX/2025', 'no-such-corridor'],
  ['/report/TH/2569', 'no-such-year'],
  ['/report-paper/TH/2025/3', 'no-such-half'],
  ['/report/XX/2025', 'no-such-corridor'],
  ['/public-report/TH-VN/2025', 'no-such-corridor'],
  ['/report/not-a-country-at-all/20x6', 'no-such-corridor'],
  [`/public-report/TH-KH/${year}`, 'year-not-over'],
  ['/parity/2025/7', 'no-such-quarter'],
] as const;

test('a wrong address of a report is told in one sentence, in each language', async () => {
  const { page, complaints } = await visitAs('task-force', '/now');
  for (const [path, fault] of wrong) {
    await follow(page, path);
    const main = page.locator('main');
    await page.getByRole('alert').waitFor();
    for (const language of languages) {
      await page.locator('.hw-header__language').selectOption(language);
      await main.getByText(words(language)[`no-report.${fault}`] ?? '-', { exact: true }).waitFor();
      expect([path, await page.getByRole('alert').count()]).toEqual([path, 1]);
    }
    expect([await page.locator('h1').count(), await page.locator('table').count()]).toEqual([1, 0]);
  }
  expect(complaints.filter((one) => !/status of 400/.test(one))).toEqual([]);
});

test('a year that is typed wrong is told, and a right one after it leads on', async () => {
  const { page } = await visitAs('task-force', '/report/TH/2025', { language: 'en' });
  for (const typed of ['', '25', `${year + 3}`]) {
    await page.getByRole('textbox', { name: 'Year' }).fill(typed);
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText(/There is no such year|This year has not begun/).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  }
  await page.getByRole('textbox', { name: 'Year' }).fill('២០២៥');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('heading', { name: 'Bilateral report: Thailand, 2025' }).waitFor();
});

test('an embassy and a central unit of another country read what was published of their own corridors alone; the closed edition is the central unit’s', async () => {
  for (const role of ['embassy-th', 'counterpart-th']) {
    const { page } = await visitAs(role, '/', { language: 'en' });
    await page.getByRole('link', { name: 'Published reports' }).click();
    await page.getByRole('heading', { name: `Published report: Thailand → Cambodia, ${year - 1}` }).waitFor();
    await page.getByText('figures are rounded to 5').waitFor();
    const choices = await page.getByLabel('From where to where').locator('option').allTextContents();
    expect(choices).toEqual(['Thailand → Cambodia', 'Cambodia → Thailand']);
    expect(await page.getByRole('button', { name: /XLSX/ }).isVisible()).toBe(true);
    await follow(page, '/public-report/VN-KH/2025');
    await page.getByText('Nothing is published of this corridor and year.').waitFor();
    await page.goto(`${stage.origin}/report/TH/2025`);
    const [heading, tables] = role === 'embassy-th' ? ['Nothing here', 0] : ['Bilateral report: Thailand, 2025', 1];
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    await expect.poll(() => page.locator('table').count(), patience).toBeGreaterThanOrEqual(tables);
    if (tables === 0) expect(await page.locator('table').count()).toBe(0);
  }
});
