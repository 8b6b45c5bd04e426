import { beforeAll, expect, test } from 'vitest';
import { patience } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { actorOf, namesOf } from './people.ts';
import { caseOf, post, versionOf } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';
import { toldOfAll } from './real/told-file.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
let id = '';
const file = () => caseOf(stage, id);

beforeAll(async () => {
  id = await toldOfAll(stage);
});

test('an answer that waits is opened, taken into the person’s file, and waits no longer', async () => {
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}`, { language: 'en' });
  await page.getByRole('link', { name: 'Answers waiting: 1' }).click();
  await page.getByRole('button', { name: 'Open the answer' }).click();
  await page.getByText('An aunt lives in Long Xuyên.').waitFor();
  await page.getByLabel('taken into the file').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('taken into the file', { exact: true }).waitFor();
  await expect.poll(async () => (await file())?.answers[0]?.status, patience).toBe('taken-in');
  expect(complaints).toEqual([]);
}, 60_000);

test('what went to whom stands with its ground and whether it can be read; without the person’s consent it says that the person was not told', async () => {
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}/shared`, { language: 'en', width: 1280 });
  const rows = await page.getByRole('row').allTextContents();
  expect(rows[1]).toMatch(/without the person’s consent: the person is missing.*the person was not told yet.*ended/);
  expect(rows[2]).toMatch(
    /Referral to an organisation, an organisation that the directory does not name.*the person agreed on .*can be read/,
  );
  expect(rows[3]).toMatch(/Standards 6.3\(e\).*can be read/);
  await page.getByRole('link', { name: 'The person is told of a copy' }).click();
  await page.getByRole('heading', { level: 1, name: 'The person is told of a copy' }).waitFor();
  expect(await page.getByLabel('Copy').locator('option').count()).toBe(4);
  expect(complaints).toEqual([]);
}, 60_000);

test('a supervisor reads who has seen the file; a worker is told where that is shown', async () => {
  const needs = { needs: ['doctor'], wishesToTravelHome: true };
  await post(stage, 'case-worker', `casework/cases/${id}/needs`, needs, await versionOf(stage, id));
  await stage.ask('supervisor', `casework/cases/${id}/sections/identity?reason=complaint`);
  const { page, complaints } = await visitAs('supervisor', `/cases/${id}/trail`, { language: 'en', width: 1280 });
  const rows = await page.getByRole('row').allTextContents();
  expect(rows.join('\n')).toMatch(
    /Supervisor, Office \d+opened one partwho the person is, .+\n(.*\n)*.*Case worker, Office \d+What the person needs now/,
  );
  const worker = await visitAs('case-worker', `/cases/${id}/trail`, { language: 'en' });
  await worker.page.getByText('Each single reading of a file').waitFor();
  expect(complaints).toEqual([]);
}, 60_000);

test('a second person finds what waits for their answer, and answers it', async () => {
  const { page, complaints } = await visitAs('second-approver', '/', { language: 'en' });
  await page.getByRole('link', { name: 'that this case is erased' }).click();
  const erasure = page.getByRole('region', { name: 'that this case is erased' });
  await erasure.getByLabel('declined').check();
  await erasure.getByRole('button', { name: 'Send your answer' }).click();
  await expect.poll(async () => (await file())?.approvals.at(-1)?.answer, patience).toBe('declined');
  expect(complaints.filter((one) => !one.includes('404'))).toEqual([]);
}, 60_000);

test('each question is read to the person in their own language, large; their no and their taking back are kept', async () => {
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}/consents`, { language: 'km' });
  const aloud = page.locator('blockquote').first();
  expect(await aloud.getAttribute('lang')).toBe('vi');
  expect(await page.locator('blockquote').count()).toBe(12);
  for (const text of await page.locator('blockquote').allTextContents()) expect(text).toMatch(/^“.*không.*”$/s);
  expect(await aloud.evaluate((place) => Number.parseFloat(getComputedStyle(place).fontSize))).toBeGreaterThanOrEqual(
    24,
  );
  const { page: english } = await visitAs('case-worker', `/cases/${id}/consents`, { language: 'en' });
  await english.getByLabel('How free is the person to say no?').first().selectOption({ label: 'free' });
  const { en: colleague } = namesOf(actorOf('supervisor'));
  await english.getByLabel('Who else heard it?').selectOption({ label: colleague });
  await english.getByRole('region', { name: 'The police' }).getByRole('button', { name: 'No' }).click();
  await english.getByRole('region', { name: 'The police' }).getByText('said no').waitFor();
  await english
    .getByRole('region', { name: 'A case file' })
    .getByRole('button', { name: 'The person takes it back' })
    .click();
  await english.getByRole('region', { name: 'A case file' }).getByText('taken back').waitFor();
  expect((await file())?.consents.find(({ to, given }) => to === 'police' && !given)?.witness).toBe('supervisor-1');
  expect(complaints).toEqual([]);
}, 60_000);
