import { beforeAll, expect, test } from 'vitest';
import { fileOf, idOf } from '../domain/made.ts';
import { keptVisits } from './kept-visits.ts';
import { layFile } from './real/files.ts';
import { caseOf } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const id = idOf(50);
const file = () => caseOf(stage, id);

beforeAll(async () => {
  await layFile(stage, fileOf({ id, language: 'vi' }));
});

const at = (path: string, role = 'case-worker') => visitAs(role, `/cases/${id}${path}`, { language: 'en' });

test('what can be recorded is found by subject or by a word, and says what may not be done yet', async () => {
  const { page, complaints } = await at('/acts');
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(19);
  await page.getByLabel('Look for an act').fill('interpret');
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Identification']);
  await page.getByLabel('Look for an act').fill('refer to');
  expect(await page.getByRole('listitem').filter({ hasText: 'Refer to an organisation' }).textContent()).toContain(
    'not yet',
  );
  await page.getByLabel('Look for an act').fill('no such thing');
  await page.getByText('Nothing has these words.').waitFor();
  expect(complaints).toEqual([]);
}, 60_000);

test('an act is written by its form: every error at once, then the server has it, and another can follow', async () => {
  const { page, complaints } = await at('/acts/recordDetermination');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').waitFor();
  const errors = await page.getByRole('alert').getByRole('link').allTextContents();
  expect(errors.map((one) => one.split(':')[0])).toEqual(['State', 'Which organisation decided', 'Kind']);
  await page.getByLabel('victim, confirmed').check();
  await page.getByLabel('Which organisation decided').selectOption('national-police');
  await page.getByLabel('Kind').selectOption({ label: 'police' });
  await page.getByRole('group', { name: 'Recruitment' }).getByLabel('yes').check();
  await page.getByRole('group', { name: 'Transportation' }).getByLabel('yes').check();
  await page
    .getByRole('group', { name: /^Exploitation$/ })
    .first()
    .getByLabel('yes')
    .check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved: Determination: victim or not.').waitFor();
  expect((await file())?.determinations.at(-1)).toMatchObject({ status: 'confirmed', kind: 'police' });
  expect(await page.getByLabel('Which organisation decided').inputValue()).toBe('');
  expect(complaints).toEqual([]);
}, 60_000);

test('a plan goes with its sealed words; a step of it chooses the plan from the file and its day is typed in Khmer digits', async () => {
  const { page, complaints } = await at('/acts/recordPlan');
  await page.getByLabel('took part').check();
  await page.getByLabel('Reception').check();
  for (const [index, label] of ['Intention', 'Objective', 'Challenges', 'Procedure'].entries())
    await page.getByLabel(label).fill(`Words ${index}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved: A plan.').waitFor();
  await page.getByText('Recorded so far').click();
  await page.getByText('Words 2').waitFor();
  expect(await page.evaluate(() => document.title)).toBe('A plan – Homeward');
  await page.goto(`${stage.origin}/cases/${id}/acts/planAction`);
  await page.getByLabel('Plan', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Outcome').selectOption({ label: 'a safe home' });
  await page.getByLabel('Responsible').selectOption('bmc-shelter');
  const due = page.getByRole('group', { name: 'By which day' });
  for (const [box, typed] of [
    ['Day', '១៥'],
    ['Month', '៣'],
    ['Year', '២០២៧'],
  ] as const)
    await due.getByLabel(box).fill(typed);
  await page.getByLabel('Step').fill('Find a room');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved: A step of a plan.').waitFor();
  const { plans, planActions } = (await file()) ?? {};
  expect(planActions?.at(-1)).toMatchObject({ plan: plans?.at(-1)?.id, due: '2027-03-15' });
  expect(complaints).toEqual([]);
}, 60_000);

test('what a rule refuses is said before anybody tries, with its article; where an entry is missing, the act that makes it is one press away', async () => {
  const { page, complaints } = await at('/acts/referCase');
  await page.getByText('This may not be done yet:').waitFor();
  await page
    .getByText('A referral waits')
    .or(page.getByText(/Standards 7\.3|Policy/).first())
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Record this first: A decision about the person’s life' }).click();
  await page.getByRole('heading', { level: 1, name: 'A decision about the person’s life' }).waitFor();
  expect(complaints).toEqual([]);
}, 60_000);

test('a supervisor is offered what is theirs, and a case that is not theirs opens to a worker for an emergency alone', async () => {
  const theirs = { ...fileOf({ id: idOf(51), organisation: 'bmc-shelter' }), assigned: ['somebody-else'] };
  await layFile(stage, theirs);
  const { page, complaints } = await visitAs('supervisor', `/cases/${idOf(51)}/acts`, { language: 'en' });
  expect(await page.getByRole('link', { name: 'Agree that the case may end' }).count()).toBe(1);
  expect(await page.getByRole('link', { name: 'A plan', exact: true }).count()).toBe(0);
  expect(complaints).toEqual([]);
  const worker = await visitAs('case-worker', `/cases/${idOf(51)}`, { language: 'en' });
  await worker.page.getByText('This is an emergency, and the case is not yours').click();
  await worker.page.getByLabel('Why must you open it now?').fill('Too short');
  await worker.page.getByRole('button', { name: 'Open for fifteen minutes' }).click();
  await worker.page.getByRole('alert').first().waitFor();
  await worker.page.getByLabel(/^the person is in danger: /).check();
  await worker.page.getByLabel('Why must you open it now?').fill('Called and is in danger at this moment.');
  await worker.page.getByRole('button', { name: 'Open for fifteen minutes' }).click();
  await worker.page.getByRole('heading', { name: 'What is due' }).waitFor();
  expect((await caseOf(stage, idOf(51)))?.glass).toHaveLength(1);
}, 60_000);
