import { beforeAll, expect, test } from 'vitest';
import { patience, settled } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { officeCalled } from './people.ts';
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
  const [demo, another, third] = ['demo-shelter', 'another-shelter', 'third-shelter'].map((one) => officeCalled(one));
  const finding = await page.locator('main li').allTextContents();
  expect(finding).toHaveLength(2);
  expect(finding[0]).toMatch(/, .*about 48 hours later.*between \d+ and \d+ hours/);
  expect(finding[0]).toMatch(/fewer than 1 of 1,000/);
  expect(finding[0]?.startsWith(`${demo}, `)).toBe(true);
  expect(finding[1]).toContain(
    `${demo}, referrals from partners: 15 of 15 foreign persons were not taken, and 0 of 15`,
  );
  const [tried, referrals, ...centres] = await page.locator('table').all();
  const told = await tried?.locator('tbody tr').allTextContents();
  expect(told).toEqual([`${another}0`, `${demo}fewer than 5`, `${third}7`]);
  const answered = await referrals?.locator('tbody tr').allTextContents();
  expect(answered).toEqual([
    `${another}Cambodian00`,
    `${another}Foreignfewer than 5fewer than 5`,
    `${demo}Cambodian150`,
    `${demo}Foreign1515`,
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
  const rowsOf = (name: string) =>
    page.getByRole('region', { name, exact: true }).locator('tbody tr').allTextContents();
  const [means, ...times] = await rowsOf('How long it took');
  expect(means).toContain('told as a range of days, and never of fewer than ten persons');
  expect(times.slice(0, 6)).toEqual([
    'From opening the file to the answer of the search for family',
    'persons420',
    'median, from … days7–',
    'median, to … days10–',
    'nine of ten, from … days21–',
    'nine of ten, to … days30–',
  ]);
  expect(times.slice(-2)).toEqual(['Days at a police or immigration post', 'persons40']);
  const [, ...checklists] = await rowsOf('Checklists when both sides had signed');
  expect(checklists).toEqual(['Signed400', 'With nothing missing310']);
  expect(await rowsOf('Tables in which nothing was counted')).toContain(
    'Who waits when the last month ends, by days waited0',
  );
}, 120_000);
