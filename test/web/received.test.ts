import { answers } from '@homeward/store/answers';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { keptVisits } from './kept-visits.ts';
import { given, layGiven } from './real/given.ts';
import { every, readings } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
beforeAll(() => layGiven(stage));

const opened = () => readings(stage, 'readDisclosure');
const sent = () => every(stage, answers);

async function at(role: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const open = await visitAs(role, '/', { language: 'en' });
  return open;
}

test('a provider opens a copy by a press, after its receipt, and sends back which service it gave', async () => {
  const { page, complaints } = await at('provider');
  await page.getByText('withdrawn by the person').waitFor();
  expect(await page.locator('main table a').count()).toBe(1);
  await page.locator('main table a').click();
  await page.getByText('A receipt is written first').waitFor();
  expect(await opened()).toEqual([]);
  await page.getByRole('button', { name: 'Open the copy' }).click();
  await page.getByText('Invented need').waitFor();
  expect(await opened()).toEqual([`disclosure#${given.alive}`]);
  await page.locator('main form textarea, main form input[type=text]').first().fill('Food and a bed for five days');
  await page.getByLabel('Service you gave').selectOption('accommodation');
  await page.getByLabel('The referral to you').selectOption('declined');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.govuk-error-summary').getByText('Why you decline it').waitFor();
  expect(await sent()).toEqual([]);
  await page.getByLabel('Why you decline it').selectOption('no-place');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Sent, sealed for the desk that keeps the file.').waitFor();
  expect(await sent()).toMatchObject([
    {
      sections: ['needs'],
      outcomes: [{ service: 'accommodation', outcome: 'provided' }],
      referral: { answer: 'declined', reason: 'no-place' },
    },
  ]);
  expect(complaints).toEqual([]);
}, 60_000);

test('the border police read a manifest on its days and answer nothing', async () => {
  const { page, complaints } = await at('border-police');
  await page.getByText('the manifest of one person').waitFor();
  await page.locator('main table a').click();
  await page.getByRole('button', { name: 'Open the copy' }).click();
  await page.getByText('Invented Person').waitFor();
  expect(await page.getByText('Send back what you know').count()).toBe(0);
  expect(complaints).toEqual([]);
}, 60_000);
