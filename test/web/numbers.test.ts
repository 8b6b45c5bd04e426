import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { numberFrom } from '../../packages/domain/src/numbers/record-number.ts';
import { keptVisits } from './kept-visits.ts';
import { handoverOf, readyHandover } from './real/handovers.ts';
import { batchOf, truck } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

/** What is asked of the server while somebody types a number. */
function asked(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/numbers')) sent.push(request.url());
  });
  return sent;
}

async function type(page: Page, words: { readonly find: string; readonly look: string }, number: string) {
  const field = page.getByLabel(/^(Number|លេខ)$/);
  if (!(await field.isVisible())) await page.getByText(words.find, { exact: true }).click();
  await field.fill(number);
  await page.getByRole('button', { name: words.look, exact: true }).click();
}
const inEnglish = { find: 'Find by number', look: 'Find' };
const inKhmer = { find: 'ស្វែងរកតាមលេខ', look: 'ស្វែងរក' };

test('a truck is called by its number in the list and on its page, and is found by it in Khmer digits', async () => {
  const id = await truck(stage, { women: 1 }, 1);
  const number = (await batchOf(stage, id))?.number ?? '';
  expect(number).toMatch(/^B-KH-\d\d-\d{4}-[A-Z]$/);
  const { page, complaints } = await visitAs('shift-lead', '/', { language: 'km' });
  await page.getByRole('link', { name: number }).waitFor();
  const heard = number.toLowerCase().replaceAll('-', ' ');
  await type(
    page,
    inKhmer,
    heard.replaceAll(/\d/g, (digit) => '០១២៣៤៥៦៧៨៩'[Number(digit)] ?? ''),
  );
  await page.getByRole('definition').getByText(number, { exact: true }).waitFor();
  expect(page.url()).toContain(id);
  expect(complaints).toEqual([]);
});

test('a handover is called by its number and found by it; a wrong letter is told at once, and asks nobody', async () => {
  const id = await readyHandover(stage);
  const number = (await handoverOf(stage, id)).number ?? '';
  const { page } = await visitAs('embassy-vn', '/handovers', { language: 'en' });
  await page.getByRole('link', { name: number }).waitFor();
  const sent = asked(page);
  const wrong = number.slice(0, -1) + (number.endsWith('T') ? 'K' : 'T');
  await type(page, inEnglish, wrong);
  await page.getByRole('alert').getByText('The last letter does not fit the rest').waitFor();
  await type(page, inEnglish, '0143');
  await page.getByRole('alert').getByText('This is not a number').waitFor();
  expect(sent).toEqual([]);
  await type(page, inEnglish, numberFrom({ kind: 'handover', country: 'KH', year: '26' }, '9876'));
  await page.getByRole('alert').getByText('There is nothing here for you.').waitFor();
  expect(sent.length).toBe(1);
  await type(page, inEnglish, number.replaceAll('-', ''));
  await page.getByRole('definition').getByText(number, { exact: true }).first().waitFor();
  expect(page.url()).toContain(id);
});
