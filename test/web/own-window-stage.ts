import type { CaseState } from '@homeward/domain/case/case';
import type { Browser, Page } from 'playwright-core';
import { uuidv7 } from 'uuidv7';
import { fileOf } from '../domain/made.ts';
import { comeAs } from './back-from-sign-in.ts';
import { openPage, settled, type Visit } from './browser.ts';
import { layFile } from './real/files.ts';
import type { RealStage } from './real/stage.ts';

/** What stands in the person’s file and must be nowhere afterwards. */
export const canaries = [
  'កាណារី-ឈ្មោះ',
  'Canary-Name',
  'canary-street-7',
  'canary illness',
  'canary story',
  'canary-words',
];

/** A file with something in most of its parts. */
export async function thickFile(stage: RealStage, more: Partial<CaseState> = {}): Promise<string> {
  const id = uuidv7();
  await layFile(stage, fileOf({ id, organisation: 'bmc-shelter', sex: 'male', ...more }), {
    identity: { name: { local: 'កាណារី-ឈ្មោះ', latin: 'Canary-Name' }, age: { unknown: true }, aliases: [] },
    whereabouts: { returnAddress: 'canary-street-7', phones: ['000 000 001'] },
    family: { relatives: [{ name: 'Invented Mother', relation: 'mother' }] },
    medical: { conditions: 'canary illness', examinedOn: '2026-02-03' },
    hiv: { result: 'declined' },
    testimony: { narrative: 'canary story\nin two lines' },
    travel: { papers: [{ kind: 'passport', number: 'X-000', until: '2027-01-31' }] },
  });
  return id;
}

export const exit = (page: Page) => page.locator('.hw-exit__button');

/** The worker makes the code and opens their window on the same tablet, in their language. */
export async function openOwnWindow(
  browser: Browser,
  stage: RealStage,
  { language = 'en', clock = false, ...visit }: Visit & { readonly clock?: boolean } = {},
  given?: string,
) {
  const opened = await openPage(browser, { language: 'en', ...visit });
  if (clock) await opened.page.clock.install();
  const file = await openWindowOn(opened.page, stage, language, given);
  return { ...opened, file };
}

/** The same on a tablet that is in use: the worker signs in on it first. */
export async function openWindowOn(page: Page, stage: RealStage, language = 'en', given?: string): Promise<string> {
  const file = given ?? (await thickFile(stage));
  await comeAs(page, stage, 'case-worker', `/cases/${file}/window`);
  await page.getByText('Yes. Somebody sits with the person').click();
  await page.getByLabel('The person’s language').selectOption(language);
  await page.getByRole('button', { name: 'Make the code' }).click();
  await page.getByRole('button', { name: 'Open the person’s page on this tablet' }).click();
  await exit(page).waitFor();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await settled(page);
  return file;
}

/** On from the page about Exit to the person’s file. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('main a.govuk-button').click();
  await page.locator('.hw-own-list').first().waitFor();
}
