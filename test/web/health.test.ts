import { beforeAll, expect, test } from 'vitest';
import { keptVisits } from './kept-visits.ts';
import { stagedForReal } from './real/stage.ts';
import { toldOfAll } from './real/told-file.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
let id = '';

beforeAll(async () => {
  id = await toldOfAll(stage);
});

test('a health worker opens their case, reads the medical part by a press, and writes it anew; HIV stays shut without a consent of its own', async () => {
  const { page, complaints } = await visitAs('health-worker', '/', { language: 'en' });
  await page.locator(`a[href="/cases/${id}"]`).click();
  await page.getByText('The part on HIV is closed').waitFor();
  expect(await page.getByText('Penicillin').count()).toBe(0);
  await page.getByRole('button', { name: 'Open and read health' }).click();
  await page.getByText('Penicillin').waitFor();
  await page.getByRole('link', { name: 'Write this part anew health' }).click();
  expect(await page.getByLabel('Allergies (if known)').inputValue()).toBe('Penicillin');
  await page.getByLabel('Medicines (if known)').fill('Iron, once a day');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'Case, medical part' }).waitFor();
  const { body } = await stage.ask('health-worker', `health/cases/${id}/sections/medical`);
  expect(body['content']).toEqual({ allergies: 'Penicillin', medicines: 'Iron, once a day' });
  expect(complaints).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 60_000);

test('nothing of a case worker is at the health desk, and nothing sealed stays on the page that was left', async () => {
  const { page, complaints } = await visitAs('health-worker', `/cases/${id}/acts`, { language: 'en' });
  await page.getByRole('heading', { name: 'This page does not exist' }).or(page.locator('main h1')).first().waitFor();
  expect(await page.getByRole('link', { name: 'Handovers' }).count()).toBe(0);
  await page.goto(`${stage.origin}/cases/${id}`);
  await page.getByRole('button', { name: 'Open and read health' }).click();
  await page.getByText('Penicillin').waitFor();
  await page.getByRole('link', { name: 'Your cases' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your cases' }).waitFor();
  expect(await page.content()).not.toContain('Penicillin');
  expect(complaints).toEqual([]);
}, 60_000);
