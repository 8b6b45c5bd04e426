import { emptyMonitoringRecord, isFailed } from '@homeward/domain/oversight/evolve-monitoring';
import type { MonitoringRecord } from '@homeward/domain/oversight/monitoring-record';
import { monitoringRecordById, monitoringRecords } from '@homeward/store/monitoring-records';
import { expect, test } from 'vitest';
import { settled } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { layRecord } from './real/laid.ts';
import { stagedForReal } from './real/stage.ts';
import { watched } from './watched.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const opened = (role: string, path = '/') => visitAs(role, path, { language: 'en' });

const watch = async () => (await monitoringRecordById(stage.store, 'demo-ngo'))?.state;
const layWatch = (state: MonitoringRecord) => layRecord(stage, monitoringRecords, 'demo-ngo', state);

test('the overseer’s first page says what is owed, and leads to the organisation it is about', async () => {
  await layWatch(watched());
  const { page, complaints } = await opened('overseer');
  await page.getByRole('heading', { name: 'What falls due' }).waitFor();
  await page.getByText('Owed now').first().waitFor();
  await page.getByRole('link', { name: 'Non-governmental organisation' }).first().click();
  await page.getByRole('heading', { name: 'Findings' }).waitFor();
  expect(complaints).toEqual([]);
}, 60_000);

test('a monitoring answers every row of the register; a row left out is asked for, and the finding of it is due in three months', async () => {
  await layWatch(emptyMonitoringRecord('demo-ngo'));
  const { page, complaints } = await opened('overseer', '/providers/demo-ngo/monitoring');
  await page.getByLabel('a visit', { exact: true }).check();
  const kept = page.getByLabel('kept', { exact: true });
  const count = await kept.count();
  expect(count).toBeGreaterThan(100);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLInputElement>('input[value="kept"]')) one.click();
  });
  const row = page.getByRole('group', { name: 'Guests are checked and told the rules before they meet the person.' });
  await row.getByLabel('not kept', { exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Monitoring of').waitFor();
  expect((await watch())?.monitorings[0]).toMatchObject({ notKept: ['R034'], asked: count });
  await page.getByText('Monitoring of').click();
  await page.getByRole('link', { name: /Record a finding/ }).click();
  await page.getByLabel('What was seen').fill('Invented: no book.');
  await page.getByLabel('What is asked of the organisation').fill('Invented: a book.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('to be mended').waitFor();
  expect((await watch())?.findings[0]).toMatchObject({ obligation: 'R034', article: 'Standards 6.1(f)' });
  expect(complaints).toEqual([]);
}, 90_000);

test('a look before three months are over is kept with the rule and its article, and nobody is found to have failed by it', async () => {
  const { page } = await opened('overseer', '/providers/demo-ngo/follow-up');
  await page.getByLabel('not mended', { exact: true }).check();
  await page.getByLabel('Evidence').fill('Invented.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('three calendar months').first().waitFor();
  await page.getByText('Standards 13 step 3').waitFor();
  await page.getByRole('region', { name: 'Done against a rule' }).waitFor();
  const [finding] = (await watch())?.findings ?? [];
  expect(finding?.followUps).toHaveLength(1);
  expect(finding && isFailed(finding)).toBe(false);
}, 60_000);

test('what was not mended goes to the Minister with articles, evidence and dates, and a postponement stands on the page', async () => {
  await layWatch({ ...watched(), reports: [] });
  const { page, complaints } = await opened('overseer', '/providers/demo-ngo/minister-report');
  await page.getByLabel('Guests are checked and told the rules before they meet the person.').check();
  await page.getByRole('button', { name: 'Draft the report to the Minister' }).click();
  await page.getByRole('link', { name: /Report of/ }).click();
  for (const said of ['Standards 6.1(f)', 'Invented: a book of guests at the door.', 'Invented: there was no book.'])
    await page.getByText(said).first().waitFor();
  await page.getByRole('link', { name: 'Back to the provider' }).click();
  await page.getByRole('link', { name: 'Record what the Minister decided' }).click();
  await page.getByLabel('programme postponed').check();
  await page.getByLabel('Number or place of the paper').fill('Invented letter 12');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('nobody new is referred here').waitFor();
  expect((await watch())?.status).toBe('postponed');
  expect(complaints).toEqual([]);
}, 90_000);

test('an auditor is led to the trail and to figures; what the overseer keeps of a provider is not there for them', async () => {
  const { page } = await opened('auditor', '/providers/demo-ngo');
  await settled(page);
  expect(await page.getByRole('heading', { name: 'Findings' }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Providers' }).count()).toBe(0);
}, 60_000);

test('a case worker notes something of another provider, and the overseer reads it there', async () => {
  const { page } = await opened('case-worker', '/observation');
  await page.getByLabel('Organisation').selectOption('demo-ngo');
  await page.getByLabel('encouragement').check();
  await page.getByLabel('What was noted').fill('Invented: the welcome is warm.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('It is noted.').waitFor();
  const overseer = await opened('overseer', '/providers/demo-ngo');
  await overseer.page.getByText('Invented: the welcome is warm.').waitFor();
}, 60_000);
