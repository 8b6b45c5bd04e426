import { beforeAll, expect, test } from 'vitest';
import { bytesOf } from './downloaded.ts';
import { keptVisits } from './kept-visits.ts';
import { layEdition, laySealed } from './real/reports.ts';
import { stagedForReal } from './real/stage.ts';
import { byAgeToo } from './reported.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
beforeAll(async () => {
  await layEdition(stage, 'TH-KH', 2025, byAgeToo);
  await laySealed(stage, 'TH', 2025, { '2025-03': byAgeToo });
  await laySealed(stage, 'TH', 2024, { '2024-03': byAgeToo }, 12);
});

test('the task force reads the published report beside the closed one: rounded figures, and why others are hidden', async () => {
  const { page } = await visitAs('task-force', '/report/TH/2025', { language: 'en' });
  await page.getByRole('link', { name: 'The published report of this way' }).first().click();
  await page.getByRole('heading', { name: 'Published report: Thailand → Cambodia, 2025' }).waitFor();
  await page.getByText('figures are rounded to 5, and none is told of fewer than 10 persons').waitFor();
  const purposes = page.getByRole('region', { name: 'By exploitation: Thailand → Cambodia' });
  const row = (name: string) => purposes.getByRole('row', { name });
  expect(await row('prostitution').first().textContent()).toContain('fewer than 10');
  expect(await row('forced labour').first().textContent()).toContain('hidden');
  await page.getByText('another hidden figure could be worked out from it').first().waitFor();
});

test('a corridor without a published year says so', async () => {
  const { page } = await visitAs('task-force', '/public-report', { language: 'en' });
  await page.getByLabel('From where to where').selectOption('KH-VN');
  await page.getByLabel('Year').fill('2008');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByText('Nothing is published of this corridor and year.').waitFor();
  expect(new URL(page.url()).pathname).toBe('/public-report/KH-VN/2008');
});

test('the file has the cells of the page, hidden ones by their reason', async () => {
  const { page } = await visitAs('task-force', '/public-report/TH-KH/2025', { language: 'en' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the same figures (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('homeward-public-TH-KH-2025.csv');
  const lines = (await bytesOf(download)).toString().split('\r\n');
  expect(lines[0]).toBe('\ufeffcorridor,period,table,code,count');
  for (const line of ['TH-KH,2025,all,all,105', 'TH-KH,2025,figures,A2,small', 'TH-KH,2025,sex,female,80'])
    expect(lines).toContain(line);
  const told = await page.locator('td').allInnerTexts();
  const said = { small: 'fewer than 10', complementary: 'hidden', withheld: 'not told apart' } as const;
  const cells = lines.slice(1, -1).map((line) => line.split(',').at(-1) ?? '');
  const shown = cells.filter((cell) => cell !== 'withheld').map((cell) => said[cell as keyof typeof said] ?? cell);
  expect(told.filter((one) => one !== 'not told apart').toSorted()).toEqual(shown.toSorted());
});

test('the overseer publishes a closed year, and is told by article what keeps another from it', async () => {
  const { page } = await visitAs('overseer', '/publish', { language: 'en' });
  await page.getByLabel('From where to where').selectOption('KH-MY');
  await page.getByLabel('Year').fill('2024');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('At least one month of this year is not closed yet.').waitFor();
  expect(await page.getByText('Policy VII.3.a(4)').isVisible()).toBe(true);
  await page.getByLabel('From where to where').selectOption('TH-KH');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published.').waitFor();
  await page.getByRole('link', { name: 'The published report of this way' }).click();
  await page.getByRole('heading', { name: 'Published report: Thailand → Cambodia, 2024' }).waitFor();
});

test('on paper the tables stay inside the page, without buttons', async () => {
  const { page } = await visitAs('task-force', '/public-report/TH-KH/2025', { language: 'km', width: 794 });
  await page.locator('table').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('form').first().isVisible()).toBe(false);
  expect(await page.getByRole('button').first().isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
