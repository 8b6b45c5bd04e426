import { expect, test } from 'vitest';
import { leftoversIn } from '../words/leftovers.ts';
import { keptVisits } from './kept-visits.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

test('the keeper writes what readers of two languages call an organisation; the others stay empty, and every list says the new name', async () => {
  const { page, complaints } = await visitAs('directory-keeper', '/providers/names', { language: 'en' });
  await page.getByLabel('Organisation').selectOption({ label: 'Office 1' });
  expect(await page.getByLabel('Country').count()).toBe(0);
  expect(await page.getByLabel('Name: ไทย').inputValue()).toBe('หน่วยงานสมมติ 1');
  for (const language of ['Tiếng Việt', 'Bahasa Melayu', 'ไทย']) await page.getByLabel(`Name: ${language}`).fill('');
  await page.getByLabel('Name: English').fill('Invented Hands');
  await page.getByLabel('Name: ខ្មែរ').fill('ដៃប្រឌិត');
  await page.getByLabel('Where the names were read').fill('invented: a letter');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('It stands in the directory now.').waitFor();
  const inKhmer = await visitAs('directory-keeper', '/providers/names', { language: 'km' });
  await inKhmer.page.locator('option', { hasText: 'ដៃប្រឌិត' }).waitFor({ state: 'attached' });
  const inThai = await visitAs('directory-keeper', '/providers/names', { language: 'th' });
  await inThai.page.locator('option', { hasText: 'Invented Hands' }).waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
});

test('a new organisation without country, kind or any name is refused at its fields', async () => {
  const { page } = await visitAs('directory-keeper', '/providers/names', { language: 'vi' });
  await page.getByLabel('Tên: Tiếng Việt').waitFor();
  await page.locator('form button[type=submit]').last().click();
  await page.locator('.govuk-error-summary').waitFor();
  const errors = await page.locator('.govuk-error-summary a').evaluateAll((all) => all.map((one) => one.textContent));
  expect(errors.length).toBeGreaterThanOrEqual(4);
  for (const one of errors) expect(leftoversIn(one, 'vi')).toEqual([]);
});
