import { cases } from '@homeward/store/cases';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fileOf, idOf } from '../domain/made.ts';
import { keptVisits } from './kept-visits.ts';
import { layFile } from './real/files.ts';
import { caseOf, every } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const id = idOf(50);
await layFile(stage, fileOf({ id, citizenship: 'VN' }));

async function fillWhoItIs(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Sex' }).getByLabel('female', { exact: true }).check();
  await page.getByLabel('Nationality').selectOption({ label: 'Cambodia' });
  await page.getByLabel('In Latin letters (if known)').fill('Invented Person');
  await page.getByLabel('A date of birth, or a part of one').check();
  const birth = page.getByRole('group', { name: 'Date of birth' });
  await birth.getByLabel('Year').fill('2012');
}

test('a case worker opens a file for a girl who came back from Malaysia with the help of their embassy', async () => {
  const { page, complaints } = await visitAs('case-worker', '/cases/new', { language: 'en' });
  await page.getByText('who came back from another country without a handover').waitFor();
  await fillWhoItIs(page);
  const back = page.getByRole('group', { name: 'Came back from another country without a handover (if known)' });
  await back.getByLabel('Malaysia').check();
  await page.getByRole('button', { name: 'Open a case' }).click();
  await page.locator('.govuk-error-summary').getByText('How the person came').waitFor();
  await back.getByLabel("with an embassy's help").check();
  await page.getByRole('button', { name: 'Open a case' }).click();
  await page.getByRole('heading', { level: 1, name: 'Case', exact: true }).waitFor();
  const opened = (await every(stage, cases)).filter((one) => one.id !== id);
  expect(opened).toMatchObject([{ origin: 'report', corridor: 'MY-KH', channel: 'embassy-assisted' }]);
  expect(complaints).toEqual([]);
}, 60_000);

test('and writes down that a woman went home to Viet Nam without a handover', async () => {
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}/acts/recordJourneyHome`, { language: 'en' });
  const went = page.getByRole('group', { name: 'Went to another country without a handover (if known)' });
  await went.getByLabel('Viet Nam').check();
  await went.getByLabel('another way').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved: Journey home.').waitFor();
  const { journeysHome } = (await caseOf(stage, id)) ?? {};
  expect(journeysHome).toMatchObject([{ wentBack: { country: 'VN', how: 'other' } }]);
  expect(complaints).toEqual([]);
}, 60_000);

test('what was chosen by mistake is taken back, and counts nobody as gone', async () => {
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}/acts/recordJourneyHome`, { language: 'en' });
  const went = page.getByRole('group', { name: 'Went to another country without a handover (if known)' });
  await went.getByLabel('Malaysia').check();
  await went.getByLabel('left open').first().check();
  await page.getByLabel('escorted').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved: Journey home.').waitFor();
  expect((await caseOf(stage, id))?.journeysHome.at(-1)?.wentBack).toBeUndefined();
  expect(complaints).toEqual([]);
}, 60_000);
