import { beforeAll, expect, test } from 'vitest';
import { fileOf, idOf } from '../domain/made.ts';
import { patience } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { layFile } from './real/files.ts';
import { caseOf } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const id = idOf(50);
const file = () => caseOf(stage, id);

beforeAll(async () => {
  await layFile(stage, fileOf({ id }));
});

test('that something of the person may be published is written by its form, and refused by its article while no benefit is said', async () => {
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}/acts/agreeToPublication`, { language: 'en' });
  const choose = (label: string, option: string) => page.getByLabel(label).selectOption({ label: option });
  await choose('Purpose', 'to look for the family');
  await choose('What may be published', 'the person’s voice');
  await page.getByLabel('Where', { exact: true }).selectOption({ label: 'radio' });
  await choose('How free is the person to say no?', 'free');
  await page.getByLabel('signed', { exact: true }).check();
  await page.getByLabel('no', { exact: true }).check();
  await page.getByLabel(/^The person was told who will see it/).check();
  await page.getByLabel('How it is good for the person').fill('Invented: looks for a sister.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('It was not said how the publication is good for the person.').waitFor();
  await choose('What the person gains by it (if known)', 'it may find the family');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(async () => (await file())?.publications, patience)
    .toMatchObject([{ item: 'her-voice', standing: 'waiting' }]);
  expect(complaints.filter((one) => !one.includes('409'))).toEqual([]);
}, 60_000);
