import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerOf } from '../domain/made.ts';
import { comeAs } from './back-from-sign-in.ts';
import { openPage, settled } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { goOn, openOwnWindow, thickFile } from './own-window-stage.ts';
import { officeOf } from './people.ts';
import { caseOf, post } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

const stateOf = (file: string) => caseOf(stage, file);

/** The first window of this case worker, who has one at a time: each test leaves it where the person chooses a part of their file. */
let window: ReturnType<typeof openOwnWindow> | undefined;
let isPastExit = false;
function opened() {
  window ??= openOwnWindow(browser, stage);
  return window;
}
async function reading() {
  const one = await opened();
  if (!isPastExit) await goOn(one.page);
  isPastExit = true;
  return one;
}
const backToFile = (page: Page) => page.getByRole('link', { name: 'Back to my file' }).click();

test('Standards 11(9): before a supporter was offered no code is made, and the refusal says so', async () => {
  const file = await thickFile(stage);
  const { page } = await visitAs('case-worker', `/cases/${file}`, { language: 'en' });
  await page.getByRole('link', { name: 'Show the file to the person' }).click();
  await page.getByText('Not asked yet').click();
  await page.getByRole('button', { name: 'Make the code' }).click();
  await page.getByText('somebody of their choice').last().waitFor();
  expect(await page.locator('.govuk-error-summary').textContent()).toContain('Standards 11(9)');
  expect((await stateOf(file))?.recordOpenings).toEqual([]);
}, 60_000);

test('Exit is explained before anything of the person’s is asked for, and around their pages stands no role and no menu', async () => {
  const before = stage.calls.length;
  const { page, complaints } = await opened();
  await page.getByRole('heading', { name: 'Before you read' }).waitFor();
  expect(stage.calls.slice(before).filter((call) => /own-record\/(record|statement)/.test(call))).toEqual([]);
  expect(await page.locator('nav, .hw-header__button').count()).toBe(0);
  expect(await page.locator('body').textContent()).not.toMatch(
    new RegExp(`Case worker|${officeOf('case-worker')}|bmc-shelter`),
  );
  await reading();
  expect(await page.title()).toBe('Homeward');
  expect(new URL(page.url()).pathname).toBe('/');
  expect(complaints).toEqual([]);
}, 60_000);

test('the person’s correction stands in their file in their own words, and the person may ask for a copy', async () => {
  const { page, file } = await reading();
  await page.getByRole('link', { name: 'Something is not right' }).click();
  await page.getByRole('button', { name: 'Put my words in my file' }).click();
  expect(await page.locator('.govuk-error-summary__list li').count()).toBe(2);
  await page.getByLabel('Where is it?').selectOption('identity');
  await page.getByLabel('What is not right, in your own words').fill('canary-words: it is spelled another way');
  await page.getByRole('button', { name: 'Put my words in my file' }).click();
  await page.getByText('Your words now stand in your file.').waitFor();
  await backToFile(page);
  await page.getByText('It waits for an answer.').waitFor();
  await page.getByRole('link', { name: 'what you told' }).click();
  await page.getByText('canary-words: it is spelled another way').waitFor();
  await backToFile(page);
  await page.getByRole('link', { name: 'I want a copy of my records' }).click();
  await page.getByLabel('What doctors wrote').check();
  await page.getByRole('button', { name: 'Ask for a copy' }).click();
  await page.getByText('You asked for a copy.').waitFor();
  expect((await stateOf(file))?.recordRequests).toMatchObject([{ records: ['medical'] }]);
  expect((await stateOf(file))?.correctionRequests).toMatchObject([{ about: 'identity' }]);
  await backToFile(page);
}, 60_000);

test('a break covers the words and keeps what the person was writing', async () => {
  const { page } = await reading();
  await page.getByRole('link', { name: 'Something is not right' }).click();
  await page.getByLabel('What is not right, in your own words').fill('half a sentence');
  await page.getByRole('button', { name: 'Take a break' }).click();
  await page.getByRole('heading', { name: 'A break' }).waitFor();
  expect(await page.getByLabel('What is not right, in your own words').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(await page.getByLabel('What is not right, in your own words').inputValue()).toBe('half a sentence');
  await backToFile(page);
}, 60_000);

test('the person reads their file part by part in plain words, in their language, and reads it once for all parts', async () => {
  const before = stage.calls.length;
  const { page } = await openOwnWindow(browser, stage, { language: 'vi' });
  await goOn(page);
  await page.getByRole('link', { name: 'tên và nhân thân của bạn' }).click();
  await page.getByText('កាណារី-ឈ្មោះ · Canary-Name').waitFor();
  await page.getByRole('link', { name: 'Trở lại hồ sơ của tôi' }).click();
  await page.getByRole('link', { name: 'giấy tờ đi lại của bạn' }).click();
  await page.getByText('hộ chiếu · X-000 · 31 tháng 1 năm 2027').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'tình trạng HIV của bạn' }).click();
  await page.getByText('bạn không muốn xét nghiệm').waitFor();
  expect(stage.calls.slice(before).filter((call) => call.endsWith('/own-record/record'))).toHaveLength(1);
  await page.context().close();
}, 60_000);

test('who has seen their file stands in sentences: who looked, who asked and was not given, what the person did themselves', async () => {
  const agreed = answerOf('ngo', true, { for: 'protection', sections: ['whereabouts'] });
  const file = await thickFile(stage, { consents: [agreed] });
  await stage.ask('supervisor', `casework/cases/${file}/sections/identity?reason=complaint`);
  const asks = { to: 'ngo', country: 'KH', organisation: 'demo-ngo', for: 'protection', sections: ['whereabouts'] };
  await post(stage, 'case-worker', `casework/cases/${file}/whereabouts-proposals`, asks, 1);
  const { page } = await openOwnWindow(browser, stage, {}, file);
  await goOn(page);
  await page.getByRole('link', { name: 'Who has seen my file' }).click();
  const looked = page.getByRole('region', { name: 'Who looked into your file' });
  await looked.getByText(`a supervisor of ${officeOf('supervisor')} opened your name`, { exact: false }).waitFor();
  const asked = page.getByRole('region', { name: 'Who asked, and was not given anything by it' });
  expect(await asked.locator('li').count()).toBe(1);
  const shared = page.getByRole('region', { name: 'Who gave something of it to others' });
  expect(await shared.textContent()).toContain('Nobody.');
  await page.context().close();
}, 60_000);

test('on another tablet the code is entered by hand and the page speaks the language chosen there', async () => {
  const file = await thickFile(stage);
  const first = await visitAs('case-worker', `/cases/${file}/window`, { language: 'en' });
  await first.page.getByText('Yes. The person wants nobody').click();
  await first.page.getByRole('button', { name: 'Make the code' }).click();
  const code = (await first.page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? '';
  const { page } = await openPage(browser, { language: 'en' });
  await comeAs(page, stage, 'case-worker');
  await page.getByRole('link', { name: 'Enter a code' }).click();
  await page.getByLabel('Code').fill('0000-0000');
  await page.getByRole('button', { name: 'Open the page' }).click();
  await page.locator('.govuk-error-summary').waitFor();
  await page.getByLabel('Code').fill(code);
  await page.getByLabel('Language of the page').selectOption('ms');
  await page.getByRole('button', { name: 'Open the page' }).click();
  await page.getByRole('heading', { name: 'Sebelum anda membaca' }).waitFor();
  await settled(page);
  expect(await page.evaluate(() => localStorage.getItem('homeward.language'))).toBe('en');
  await page.context().close();
}, 60_000);
