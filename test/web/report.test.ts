import { beforeAll, expect, test } from 'vitest';
import { keptVisits } from './kept-visits.ts';
import { layThailand } from './real/reports.ts';
import { stagedForReal } from './real/stage.ts';
import { lastYear } from './reported.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
beforeAll(async () => {
  for (const year of [lastYear, lastYear + 1]) await layThailand(stage, year);
});

test('country and year are chosen, and the published figures stand only where there are any', async () => {
  const { page } = await visitAs('task-force', '/', { language: 'en' });
  await page.getByText('women and children returned from Thailand').waitFor();
  await page.getByText('Closed edition: exact and logged.').waitFor();
  await page.getByLabel('Country').selectOption('VN');
  await page.getByRole('textbox', { name: 'Year' }).fill('2008');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('heading', { name: 'Bilateral report: Viet Nam, 2008' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/report/VN/2008');
  await page.getByText('Months of this report').first().waitFor();
  // Nothing is told of 2008 here: each such table is one line.
  const noughts = page.getByRole('region', { name: 'Tables in which nothing was counted' });
  expect(await noughts.getByRole('rowheader', { name: 'Figures as the ministry publishes them' }).count()).toBe(1);
  expect(await page.getByText('women and children returned from Viet Nam').count()).toBe(0);
});

test('on paper the report is an A4 page without header, bar or buttons, and nothing is cut off', async () => {
  const { page } = await visitAs('task-force', `/report/TH/${lastYear}`, { language: 'km', width: 794 });
  await page.locator('.hw-annex table').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.hw-header', '.hw-demo', 'nav', 'form', 'button'])
    expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  expect(await page.locator('table').first().isVisible()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/MediaBox ?\[0 0 59[45]/);
});

test('a central unit reads the closed months alone, another country of its own corridors alone', async () => {
  const { page } = await visitAs('counterpart-th', '/report', { language: 'en' });
  await page.getByText('Not final. Closed months: 11 of 12.').waitFor();
  expect(await page.getByLabel('Country').locator('option').allTextContents()).toEqual(['Thailand']);
  expect(await page.getByText('open', { exact: true }).count()).toBe(0);
  await page.goto(`${stage.origin}/report/VN/${lastYear}`);
  await page.getByRole('alert').waitFor();
  expect(await page.getByText('Months of this report').count()).toBe(0);
});
