import { beforeAll, expect, test } from 'vitest';
import { patience, settled } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { layNow, layParity, layThailand } from './real/reports.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
beforeAll(async () => {
  await layParity(stage, 2026);
  await layNow(stage);
  await layThailand(stage, new Date().getFullYear());
});

test('the task force reads in a sentence where foreign persons wait longer, how sure that is, and the figures beside it', async () => {
  const { page } = await visitAs('task-force', '/', { language: 'en' });
  await page.locator('.hw-nav a[href="/parity"]').click();
  await page.locator('#parity-year').fill('2026');
  await page.locator('#parity-quarter').selectOption('1');
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/\/parity\/2026\/1$/);
  await settled(page);
  const finding = await page.locator('main li').allTextContents();
  expect(finding).toHaveLength(2);
  expect(finding[0]).toMatch(/^demo-shelter, .*about 48 hours later.*between \d+ and \d+ hours/);
  expect(finding[0]).toMatch(/fewer than 1 of 1,000/);
  expect(finding[1]).toMatch(
    /^demo-shelter, referrals from partners: 15 of 15 foreign persons were not taken, and 0 of 15/,
  );
  const [tried, referrals, ...centres] = await page.locator('table').all();
  const told = await tried?.locator('tbody tr').allTextContents();
  expect(told).toEqual(['another-shelter0', 'demo-shelterfewer than 5', 'third-shelter7']);
  const answered = await referrals?.locator('tbody tr').allTextContents();
  expect(answered).toEqual([
    'another-shelterCambodian00',
    'another-shelterForeignfewer than 5fewer than 5',
    'demo-shelterCambodian150',
    'demo-shelterForeign1515',
  ]);
  const rows = await centres[0]?.locator('tbody tr').allTextContents();
  expect(rows?.join('\n')).toContain('fewer than 5');
}, 120_000);

test('the last month that is over stands on one page, of batches that are closed; small figures are not told, nor what would give one away', async () => {
  const { page } = await visitAs('task-force', '/', { language: 'en' });
  await page.locator('.hw-nav a[href="/now"]').click();
  await settled(page);
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('presumed victimsfewer than 5');
  expect(text).toContain('people arrived43');
  expect(text).toContain('boysfewer than 5');
  expect(text).toMatch(/men\d+|women\d+/);
  expect(text).toMatch(/mennot told|womennot told/);
  expect(text).toContain('At the border: batches closed in the month');
  expect(text).toContain('The month that runs is told when it is over.');
}, 120_000);

test('half a year is asked for as such, and the report shows times, checklists and who waits', async () => {
  const { page } = await visitAs('task-force', '/', { language: 'en' });
  await settled(page);
  await page.locator('#report-half').selectOption('1');
  await expect.poll(() => stage.calls.some((call) => call.includes('half=1')), patience).toBe(true);
  await settled(page);
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('How long it took');
  expect(text).toContain('7 to 10 days');
  expect(text).toContain('fewer than ten: not told');
}, 120_000);
