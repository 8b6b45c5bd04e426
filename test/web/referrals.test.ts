import { cases } from '@homeward/store/cases';
import { referralsIn } from '@homeward/store/referrals-in';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { emptyTable } from '../store/database.ts';
import { keptVisits } from './kept-visits.ts';
import { referredTo } from './real/referred-to.ts';
import { every, post, readings } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const opened = (role: string, path = '/') => visitAs(role, path, { language: 'en' });
beforeEach(() => emptyTable(stage.store, 'exchange'));

const states = () => every(stage, referralsIn);
const read = async () => (await readings(stage, 'readReferral')).filter((thing) => thing.startsWith('referral#'));

/** What the form asks for, as somebody fills it in. */
async function told(page: Page, number: string, years = 20): Promise<void> {
  await page.getByLabel('Your own number for the person (if there is one)').fill(number);
  await page.getByLabel('In Latin letters (if known)').fill('Invented Person');
  await page.getByLabel('An age in years, or between two').check();
  await page.getByLabel('At least, in years').fill(`${years}`);
  await page.getByLabel('At most, in years').fill(`${years + 2}`);
  const asOf = page.getByRole('group', { name: 'On which day the person had this age' });
  for (const [box, typed] of [
    ['Day', '2'],
    ['Month', '3'],
    ['Year', '2026'],
  ] as const)
    await asOf.getByLabel(box).fill(typed);
  await page.getByLabel('Why, and where the person can be met').fill('Asked us for a bed.');
  await page.getByRole('group', { name: 'Sex' }).getByLabel('female', { exact: true }).check();
  await page.getByLabel('Nationality').selectOption({ label: 'Viet Nam' });
  await page.getByRole('group', { name: 'What the person is referred for' }).getByLabel('place to stay').check();
}

async function agreed(page: Page): Promise<void> {
  const answer = page.getByRole('group', { name: 'The person’s answer (if known)' });
  await answer.getByLabel('To', { exact: true }).selectOption({ label: 'case file' });
  await answer.getByLabel('What for').selectOption({ label: 'care' });
  await answer.getByRole('group', { name: 'Did the person agree?' }).getByLabel('yes').check();
  await answer.getByLabel('who the person is').check();
  await answer.getByLabel('How', { exact: true }).selectOption({ label: 'signed' });
  await answer.getByLabel('How free is the person to say no?').selectOption({ label: 'free' });
  await answer.getByRole('group', { name: 'An interpreter was there' }).getByLabel('yes').check();
}

test('a partner refers somebody with their consent, is told all that is missing at once, and sees how it stands', async () => {
  const { page, complaints } = await opened('provider');
  await page.getByRole('link', { name: 'Referrals' }).click();
  await page.getByText('Your organisation has referred nobody.').waitFor();
  await page.getByRole('link', { name: 'Refer somebody' }).click();
  await page.getByRole('button', { name: 'Refer', exact: true }).click();
  await page.locator('.govuk-error-summary').waitFor();
  expect(await page.locator('.govuk-error-summary li').count()).toBeGreaterThan(2);
  expect(await states()).toEqual([]);
  await told(page, 'P-1042');
  await agreed(page);
  await page.getByRole('button', { name: 'Refer', exact: true }).click();
  await page.getByRole('cell', { name: 'P-1042' }).first().waitFor();
  await page.getByText('waiting', { exact: true }).waitFor();
  expect(await states()).toMatchObject([
    {
      status: 'waiting',
      citizenship: 'VN',
      external: { system: 'own', id: 'P-1042' },
      services: ['accommodation'],
      sections: ['identity', 'needs'],
    },
  ]);
  expect(await page.getByText('Invented Person').count()).toBe(0);
  expect(complaints).toEqual([]);
}, 60_000);

test('Standards 6.3(b): a child is referred in their best interest, with no answer of theirs written down, and one begun by mistake taken back', async () => {
  const { page, complaints } = await opened('provider', '/referrals/new');
  await told(page, 'P-1043', 12);
  const answer = page.getByRole('group', { name: 'The person’s answer (if known)' });
  const agreed = answer.getByRole('group', { name: 'Did the person agree?' });
  await agreed.getByLabel('no', { exact: true }).check();
  await agreed.getByLabel('left open').check();
  await page.getByRole('button', { name: 'Refer', exact: true }).click();
  await page.getByRole('cell', { name: 'P-1043' }).first().waitFor();
  expect(await states()).toMatchObject([{ age: 'child', consents: [] }]);
  expect(complaints).toEqual([]);
}, 60_000);

test('a partner takes back one that waits, with a reason, and reads why another was declined', async () => {
  const [waiting, declined] = [await referredTo(stage, 'R-1'), await referredTo(stage, 'R-2')];
  await post(stage, 'case-worker', `casework/referrals/${declined}/refusals`, { reason: 'no-place' }, 1);
  const { page, complaints } = await opened('provider', '/referrals');
  await page.getByText('no place free').waitFor();
  await page.getByRole('button', { name: 'Take back R-1' }).click();
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.locator('.govuk-error-summary').getByText('Why you take it back').click();
  const field = page.getByLabel('Why you take it back');
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await field.getAttribute('aria-describedby')).not.toBeNull();
  await page.getByLabel('Why you take it back').selectOption('she-changed-her-mind');
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByText('taken back').waitFor();
  expect((await states()).find(({ id }) => id === waiting)).toMatchObject({
    status: 'withdrawn',
    decided: { reason: 'she-changed-her-mind' },
  });
  expect(complaints).toEqual([]);
}, 60_000);

test('a case worker reads by a press who was referred, takes them, and stands in their file', async () => {
  const id = await referredTo(stage, 'R-3');
  const { page, complaints } = await opened('case-worker');
  await page.getByRole('link', { name: 'Look at this referral' }).click();
  await page.getByText('A receipt is written first').waitFor();
  expect(await read()).toEqual([]);
  await page.getByRole('button', { name: 'Read what was written' }).click();
  await page.getByText('Asked us for a bed.').waitFor();
  expect(await read()).toEqual([`referral#${id}`]);
  await page.getByRole('button', { name: 'Open a case' }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await page.getByText('Invented Person').first().waitFor();
  expect((await states()).find((one) => one.id === id)?.status).toBe('accepted');
  expect((await every(stage, cases))[0]?.externals).toEqual([{ system: 'own', id: 'R-3' }]);
  expect(complaints).toEqual([]);
}, 60_000);

test('who has no nationality, or none that is known, is shown in words as everybody is', async () => {
  for (const [number, citizenship, words] of [
    ['R-5', 'stateless', 'no citizenship'],
    ['R-6', 'unknown', 'citizenship not known'],
  ] as const) {
    const id = await referredTo(stage, number, citizenship);
    const { page, complaints } = await opened('case-worker', `/cases/referred/${id}`);
    await page.getByText(number).waitFor();
    expect(await page.locator('dd').allTextContents()).toContain(words);
    expect(complaints).toEqual([]);
  }
}, 60_000);

test('a case worker declines with a reason of the list, and the list is empty again', async () => {
  const id = await referredTo(stage, 'R-4');
  const { page, complaints } = await opened('case-worker', `/cases/referred/${id}`);
  await page.getByRole('button', { name: 'Decline' }).click();
  await page.locator('.govuk-error-summary').getByText('Why you decline it').waitFor();
  await page.getByLabel('Why you decline it').selectOption('no-interpreter');
  await page.getByRole('button', { name: 'Decline' }).click();
  await page.getByText('Nobody who was referred waits for an answer.').waitFor();
  expect((await states()).find((one) => one.id === id)).toMatchObject({
    status: 'declined',
    decided: { reason: 'no-interpreter' },
  });
  expect(complaints).toEqual([]);
}, 60_000);
