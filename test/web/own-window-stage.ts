import type { Browser, Page } from 'playwright-core';
import { openPage, settled, signIn, type Visit } from './browser.ts';
import { post, truck } from './fake/seed.ts';
import type { Stage } from './fake/server.ts';
import { found } from './fake/world.ts';
import { screened } from './stage-setup.ts';

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
export function thickFile(stage: Stage): string {
  const { world } = stage;
  const batch = truck(world, 0, 1, 0, 0, 1);
  const arrival = screened(world, batch, 'កាណារី-ឈ្មោះ');
  const file = post(world, 'case-worker', 'casework/cases', { from: 'arrival', batch, arrival }).id;
  const kept = found(world.cases, file);
  const identity = kept.sealed['identity'] as object;
  world.cases.set(file, {
    ...kept,
    sealed: {
      ...kept.sealed,
      identity: { ...identity, name: { local: 'កាណារី-ឈ្មោះ', latin: 'Canary-Name' } },
      whereabouts: { returnAddress: 'canary-street-7', phones: ['000 000 001'] },
      family: { relatives: [{ name: 'Invented Mother', relation: 'mother' }] },
      medical: { conditions: 'canary illness', examinedOn: '2026-02-03' },
      hiv: { result: 'declined' },
      testimony: { narrative: 'canary story\nin two lines' },
      travel: { papers: [{ kind: 'passport', number: 'X-000', until: '2027-01-31' }] },
    },
  });
  return file;
}

export const exit = (page: Page) => page.locator('.hw-exit__button');

/** The worker makes the code and opens their window on the same tablet, in their language. */
export async function openOwnWindow(
  browser: Browser,
  stage: Stage,
  { language = 'en', clock = false, ...visit }: Visit & { readonly clock?: boolean } = {},
  file = thickFile(stage),
) {
  const opened = await openPage(browser, { language: 'en', ...visit });
  const { page } = opened;
  if (clock) await page.clock.install();
  await signIn(page, stage, 'case-worker', `/cases/${file}/window`);
  await page.getByText('Yes. Somebody sits with the person').click();
  await page.getByLabel('The person’s language').selectOption(language);
  await page.getByRole('button', { name: 'Make the code' }).click();
  await page.getByRole('button', { name: 'Open the person’s page on this tablet' }).click();
  await exit(page).waitFor();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await settled(page);
  return { ...opened, file };
}

/** On from the page about Exit to the person’s file. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('main a.govuk-button').click();
  await page.locator('.hw-own-list').first().waitFor();
}
