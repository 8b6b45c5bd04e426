import { cases } from '@homeward/store/cases';
import { handovers } from '@homeward/store/handovers';
import { expect, test } from 'vitest';
import { consentTo } from '../cloud/tale.ts';
import { patience } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { every, post, screened, truck, versionOf } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

test('a person who waits gets a file; a service is offered and answered; a handover is proposed', async () => {
  await screened(stage, await truck(stage, { men: 1 }, 1), 'កែវ សុភា', { citizenship: 'VN' });
  const { page, complaints } = await visitAs('case-worker', '/', { language: 'en' });
  await page.getByRole('button', { name: 'Open a case' }).click();
  await page.getByText('កែវ សុភា').waitFor();
  const services = async () => (await every(stage, cases))[0]?.services;
  await page.getByRole('button', { name: 'Offer medical care' }).click();
  await expect.poll(async () => (await services())?.medical?.outcome, patience).toBe('offered');
  const medical = page.locator('.hw-item', { has: page.getByText('medical care', { exact: true }) });
  await medical.getByText('Write down the answer').click();
  await medical.getByRole('button', { name: 'Save the answer' }).click();
  await expect.poll(async () => (await services())?.medical?.outcome, patience).toBe('accepted');
  const [file] = await every(stage, cases);
  const agreed = { about: { type: 'case', case: file?.id }, consent: consentTo('embassy') };
  await post(stage, 'case-worker', 'casework/consents', agreed, await versionOf(stage, file?.id ?? ''));
  await page.getByRole('link', { name: 'Propose a handover' }).click();
  await page.getByText('Viet Nam', { exact: true }).click();
  await page.getByText('the embassy', { exact: true }).click();
  await page.getByLabel('Name in Latin letters').fill('Invented Person');
  await page.getByRole('textbox', { name: 'Home place' }).fill('An Giang');
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  // A sheet says all that its corridor requires, or why nobody knows it.
  await page.getByRole('alert').getByText('Year of birth').waitFor();
  expect(await every(stage, handovers)).toEqual([]);
  await page.getByText('What nobody knows').click();
  await page.getByRole('combobox', { name: 'Year of birth' }).selectOption({ label: 'the person does not know it' });
  await page.getByRole('combobox', { name: 'Travel document' }).selectOption({ label: 'it is not issued yet' });
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  await page.getByRole('heading', { name: 'Checklist' }).waitFor();
  expect(await every(stage, handovers)).toMatchObject([{ status: 'proposed', country: 'VN', direction: 'outbound' }]);
  // The browser reports the refused proposal; nothing else may stand in the console.
  expect(complaints.filter((line) => !line.includes('409'))).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 60_000);
