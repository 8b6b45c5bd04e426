import { numberFrom } from '@homeward/domain/numbers/record-number';
import { caseNumberAt } from '@homeward/store/numbers';
import { expect, test } from 'vitest';
import { fileOf, idOf } from '../domain/made.ts';
import { keptVisits } from './kept-visits.ts';
import { layFile } from './real/files.ts';
import { caseOf } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const [one, other] = [idOf(60), idOf(61)];
const [number = '', otherNumber = ''] = ['0143', '0144'].map((digits) =>
  numberFrom({ kind: 'case', country: 'KH', year: '26' }, digits),
);

test('two files are made one by their numbers, a second person agrees without reading the other, and from the file it is taken back', async () => {
  await layFile(stage, fileOf({ id: one, number }));
  await layFile(stage, fileOf({ id: other, number: otherNumber }));
  const { table, key } = caseNumberAt(otherNumber);
  await stage.plant({ table, item: { ...key, to: other } });
  const { page, complaints } = await visitAs('case-worker', `/cases/${one}/acts/correctRecord`, { language: 'en' });
  await page.getByText('Was the whole file opened twice for one person?').waitFor();
  await page.getByRole('link', { name: 'Two files are of one person' }).click();
  await page.getByLabel('Number of the other file').fill(otherNumber.toLowerCase().replaceAll('-', ' '));
  await page.getByLabel('the same document').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved: Two files are of one person.').waitFor();

  const second = await visitAs('second-approver', '/approvals', { language: 'en' });
  await second.page.getByRole('link', { name: number }).click();
  await second.page.getByLabel('approved').check();
  expect(await second.page.getByText(otherNumber).count()).toBe(0);
  await second.page.getByRole('button', { name: 'Send your answer' }).click();
  await expect.poll(async () => (await caseOf(stage, other))?.oneWith?.file).toBe(one);

  const again = await visitAs('case-worker', `/cases/${one}`, { language: 'en' });
  await again.page.getByRole('link', { name: otherNumber }).waitFor();
  await again.page.goto(`${stage.origin}/cases/${one}/acts/unmergeCases`);
  await again.page.getByLabel('two people').check();
  await again.page.getByRole('button', { name: 'Save' }).click();
  await again.page.getByText('Saved: Two files are of two people after all.').waitFor();
  expect((await caseOf(stage, one))?.unmerges).toMatchObject([{ with: other, number: otherNumber }]);
  expect([...complaints, ...second.complaints, ...again.complaints]).toEqual([]);
}, 60_000);
