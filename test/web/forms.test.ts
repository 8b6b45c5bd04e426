import { expect, test } from 'vitest';
import { keptVisits } from './kept-visits.ts';
import { caseOf, fillForm, openedFile } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

test('R139: the nine forms are listed, a filling is shown with its day, version and who, and goes to paper alone', async () => {
  const id = await openedFile(stage, 'កែវ សុភា');
  for (const alias of ['First', 'Second']) await fillForm(stage, id, alias);
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}/forms`, { language: 'en' });
  expect(await page.getByRole('row').count()).toBe(10);
  expect(await page.getByRole('row', { name: 'form 1 of 7' }).textContent()).toMatch(/form 1 of 712/);
  expect(await page.getByRole('link', { name: 'Back to the case' }).getAttribute('href')).toBe(`/cases/${id}`);
  await page.getByRole('link', { name: 'Directive 009, form 1 of 7' }).click();
  const sheet = page.getByRole('region', { name: 'Directive 009, form 1 of 7' });
  await sheet.getByText('Invented Second').waitFor();
  expect(await sheet.textContent()).toMatch(/Filled in on .*202\d.* by Staff \d+, version 1/);

  const all = page.getByRole('link', { name: 'All forms of this case' });
  expect(await all.getAttribute('href')).toBe(`/cases/${id}/forms`);

  await page.emulateMedia({ media: 'print' });
  expect(await all.count()).toBe(0);
  expect(await sheet.isVisible()).toBe(true);
  for (const name of ['Print', 'Blank']) expect(await page.getByRole('button', { name }).count(), name).toBe(0);
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await page.emulateMedia({ media: 'screen' });

  await page
    .getByRole('button', { name: /Filled in on/ })
    .last()
    .click();
  await sheet.getByText('Invented First').waitFor();
  await page.getByRole('button', { name: 'Blank' }).click();
  expect(await sheet.textContent()).not.toContain('Invented First');
  expect(await sheet.textContent()).toContain('Filled in at the health desk');
  expect(complaints).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 60_000);

test('a form is filled in anew from what stands in it; a supervisor is not offered it', async () => {
  const id = await openedFile(stage, 'ចាន់ ដារា');
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}/forms/form-1`, { language: 'en' });
  await page.getByRole('link', { name: 'Fill in this form' }).click();
  await page.getByLabel('Alias').fill('Invented Alias');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Filled in on').first().waitFor();
  expect((await caseOf(stage, id))?.filledForms).toMatchObject([{ form: 'form-1', answered: ['alias'] }]);
  expect(complaints).toEqual([]);
  await visitAs('supervisor', `/cases/${id}/forms/form-1`, { language: 'en' });
  expect(await page.getByRole('link', { name: 'Fill in this form' }).count()).toBe(0);
  expect(complaints).toEqual([]);
}, 60_000);
