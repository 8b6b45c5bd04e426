import { cases } from '@homeward/store/cases';
import { beforeAll, expect, test } from 'vitest';
import { fileOf, idOf } from '../domain/made.ts';
import { keptVisits } from './kept-visits.ts';
import { actorOf, namesOf } from './people.ts';
import { layFile } from './real/files.ts';
import { every, openedFile } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';
import { toldOfAll } from './real/told-file.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
let id = '';

beforeAll(async () => {
  id = await toldOfAll(stage);
  const closed = { ...fileOf({ id: idOf(51), organisation: 'bmc-shelter' }), status: 'closed' as const };
  await layFile(stage, closed);
});

test('a person is found by their name, which stands in no address and is gone with the page', async () => {
  const { page, complaints } = await visitAs('case-worker', '/', { language: 'en' });
  await page.getByRole('link', { name: 'Find a person' }).click();
  await page.getByLabel('Name in the person’s own script').fill('Nguyễn Thị Một');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByText('written alike').waitFor();
  expect(page.url()).not.toMatch(/Nguy|%/);
  expect(stage.calls.join()).not.toMatch(/Nguy|%E1/);
  await page.getByRole('row').last().getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Case' }).waitFor();
  await page.goBack();
  expect(await page.getByLabel('Name in the person’s own script').inputValue()).toBe('');
  expect(await page.getByRole('table').count()).toBe(0);
  expect(complaints).toEqual([]);
}, 60_000);

test('a file is opened from a report inside the country, with the person’s own answer', async () => {
  const { page, complaints } = await visitAs('case-worker', '/cases/new', { language: 'en' });
  await page.getByText('No received handover waits for a case.').waitFor();
  await page.getByLabel('Who reported the person (if known)').selectOption({ label: 'hotline' });
  await page.getByRole('group', { name: 'Sex' }).getByLabel('female', { exact: true }).check();
  await page.getByLabel('Nationality').selectOption({ label: 'Viet Nam' });
  await page.getByLabel('In the person’s own script (if known)').fill('Trần Thị Hai');
  await page.getByLabel('An age in years, or between two').check();
  await page.getByLabel('At least, in years').fill('20');
  await page.getByLabel('At most, in years').fill('25');
  const asOf = page.getByRole('group', { name: 'On which day the person had this age' });
  for (const [box, typed] of [
    ['Day', '2'],
    ['Month', '3'],
    ['Year', '2026'],
  ] as const)
    await asOf.getByLabel(box).fill(typed);
  const answer = page.getByRole('group', { name: 'The person’s answer (if known)' });
  await answer.getByLabel('To', { exact: true }).selectOption({ label: 'case file' });
  await answer.getByLabel('What for').selectOption({ label: 'care' });
  await answer.getByRole('group', { name: 'Did the person agree?' }).getByLabel('yes').check();
  await answer.getByLabel('who the person is').check();
  await answer.getByLabel('How', { exact: true }).selectOption({ label: 'signed' });
  await answer.getByLabel('How free is the person to say no?').selectOption({ label: 'free' });
  await answer.getByRole('group', { name: 'An interpreter was there' }).getByLabel('yes').check();
  await page.getByRole('button', { name: 'Open a case' }).click();
  await page.getByRole('heading', { level: 1, name: 'Case', exact: true }).waitFor();
  const opened = (await every(stage, cases)).filter(({ reportedBy }) => reportedBy === 'hotline');
  expect(opened).toMatchObject([{ origin: 'report', citizenship: 'VN' }]);
  expect(complaints).toEqual([]);
}, 60_000);

test('the list shows what is open; a closed file is found by the person’s name', async () => {
  const { page, complaints } = await visitAs('supervisor', '/', { language: 'en', width: 1280 });
  await page.locator(`a[href="/cases/${id}"]`).first().waitFor();
  expect(await page.locator(`a[href="/cases/${idOf(51)}"]`).count()).toBe(0);
  await page.getByRole('link', { name: 'What each worker carries' }).click();
  await page.getByRole('cell').first().waitFor();
  expect(await page.getByRole('row').nth(1).textContent()).toContain(namesOf(actorOf('case-worker')).en);
  await page.goto(`${stage.origin}/cases/find`);
  await page.getByLabel('Name in Latin letters').fill('Invented Person');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.locator(`a[href="/cases/${idOf(51)}"]`).waitFor();
  expect(complaints).toEqual([]);
}, 60_000);

test('the central unit compares files that may be of one person', async () => {
  for (const _ of ['once', 'twice']) await openedFile(stage, 'កែវ សុភា');
  const { page, complaints } = await visitAs('central-unit', '/', { language: 'en' });
  await page.getByRole('link', { name: 'Perhaps entered twice' }).click();
  await page.getByRole('row').last().getByRole('link').first().waitFor();
  const links = await page.getByRole('row').last().getByRole('link').allTextContents();
  expect(links).toHaveLength(3);
  expect(complaints).toEqual([]);
}, 60_000);
