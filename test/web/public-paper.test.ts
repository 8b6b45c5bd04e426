import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';
import { downloaded, firstSheet } from './downloaded.ts';
import { keptVisits } from './kept-visits.ts';
import { layEdition } from './real/reports.ts';
import { stagedForReal } from './real/stage.ts';
import { byAgeToo } from './reported.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const paper = { language: 'en', width: 794 } as const;
beforeAll(() => layEdition(stage, 'TH-KH', 2025, byAgeToo));

const words = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, `packages/words/src/${language}/screens.json`), 'utf8'));

const signs: Readonly<Record<string, string>> = { small: '<10', complementary: '*', withheld: '–' };

test('the published report goes on paper in the languages of both sides, with every figure of its file and what hidden ones mean', async () => {
  const { page, complaints } = await visitAs('task-force', '/public-report/TH-KH/2025', paper);
  await page.getByRole('link', { name: words('en')['paper.open'] as string }).click();
  await page.locator('.hw-side').last().waitFor();
  expect(new URL(page.url()).pathname).toBe('/public-report/TH-KH/2025/paper');
  const [, path] = await downloaded(page, 'CSV');
  const file = (await firstSheet(path)).slice(1).filter((line) => line.at(-1) !== 'withheld');
  const figures = await page.locator('tbody .hw-side__figure').allTextContents();
  const printed = figures.filter((one) => one !== '' && one !== '–').map((one) => one.replace('\u202f', ''));
  const legend = 3;
  expect(printed.slice(0, 1 - legend).toSorted()).toEqual(
    file.map((line) => signs[line.at(-1) ?? ''] ?? line.at(-1)).toSorted(),
  );
  for (const language of ['km', 'en', 'th']) {
    const head = page.locator(`.hw-side__heads [lang=${language}]`);
    expect(await head.textContent()).toContain(words(language)['agreement.named-in-the-policy']);
    for (const key of [
      'report.means.returned',
      'report.means.formal',
      'suppressed-hint.small',
      'suppressed-hint.complementary',
    ])
      expect(
        await page
          .locator(`.hw-side [lang=${language}]`)
          .filter({ hasText: words(language)[key] as string })
          .count(),
        key,
      ).toBeGreaterThan(0);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').first().isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
});

test('a year that was not published has no paper, and the page says so', async () => {
  const { page } = await visitAs('task-force', '/public-report/KH-VN/2008/paper', paper);
  await page.getByText('Nothing is published of this corridor and year.').waitFor();
});

test('the year before stands beside the published one, as it was published: on screen, on paper and in the file', async () => {
  const { page } = await visitAs('task-force', '/public-report/TH-KH/2025', paper);
  await page.getByText('Of 2024 nothing is published').waitFor();
  await layEdition(stage, 'TH-KH', 2024, { ...byAgeToo, 'returned.TH-KH.all': 61, 'returned.TH-KH.sex.female': 36 });
  await visitAs('task-force', '/public-report/TH-KH/2025', paper);
  await page.getByText('Beside it stands the edition of 2024, as it was published on 3 February 2025.').waitFor();
  const table = page.getByRole('region', { name: 'By sex: Thailand → Cambodia' }).first();
  expect(await table.locator('thead th').allTextContents()).toEqual(['What', '2024', '2025']);
  const shown = await table
    .getByRole('row', { name: /^female/ })
    .locator('td')
    .allTextContents();
  const [, path] = await downloaded(page, 'CSV');
  const lines = (await firstSheet(path)).filter(([, , name, code]) => name === 'sex' && code === 'female');
  const whole = lines.filter(([, period]) => period === '2024' || period === '2025').map((line) => line.at(-1) ?? '');
  expect(whole).toHaveLength(2);
  expect(shown).toEqual(whole.map((one) => words('en')[`suppressed.${one}`] ?? one));
  await page.getByRole('link', { name: words('en')['paper.open'] as string }).click();
  await page.locator('.hw-side').last().waitFor();
  const printed = page.locator('.hw-side').filter({ hasText: 'By sex' }).first();
  expect(await printed.locator('thead .hw-side__figure').allTextContents()).toEqual(['2024', '2025']);
  const row = printed.locator('tr').filter({ hasText: 'female' }).first();
  expect(await row.locator('.hw-side__figure').allTextContents()).toEqual(whole.map((one) => signs[one] ?? one));
  for (const language of ['km', 'th'])
    expect(await page.locator(`.hw-side__heads [lang=${language}]`).first().textContent()).toContain('2024');
});
