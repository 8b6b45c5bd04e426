import type { Page } from 'playwright-core';
import { focusOn, type Hands } from './hands.ts';
import type { Passenger } from './people.ts';

/** The label of one answer: what a thumb meets. */
const answer = (pointer: string, value: string) => `input[name="${pointer}"][value="${value}"] + label`;

/** From the desk's first page to the first name, figures from the number keys of the screen. */
export async function openTruckByThumb(page: Page, hands: Hands, heads: readonly number[]): Promise<void> {
  await hands.tap('a[href="/batches/new"]');
  await hands.tap('#f-declared');
  await hands.figure(heads.reduce((sum, count) => sum + count, 0));
  await hands.tap('button[type=submit]');
  for (const [index, group] of ['men', 'women', 'boys', 'girls'].entries()) {
    await hands.tap(`#f-counted-${group}`);
    await hands.figure(heads[index] ?? 0);
  }
  await hands.tap(answer('/separation', 'separated'));
  await hands.tap('button[type=submit]');
  await focusOn(page, '#next-step');
  await hands.tap('#next-step');
  await hands.tap('#f-sections-identity-name');
}

/** One person written down; the next name is ready to be typed without a tap. */
export async function logByThumb(
  page: Page,
  hands: Hands,
  person: Passenger,
  before: Passenger | undefined,
): Promise<void> {
  await hands.name(person.name);
  await hands.tap(answer('/sex', person.sex));
  await hands.tap('#f-sections-identity-age-from');
  await hands.figure(person.years);
  const differs = (before?.speaks ?? 'km') !== person.speaks;
  // For a child it stands open already.
  const open = await page.locator('form details').evaluate((fold: HTMLDetailsElement) => fold.open);
  if ((person.withFamily || differs) && !open) await hands.tap('form summary');
  if (differs) {
    for (const list of ['language', 'citizenship']) {
      await hands.tap(`#f-${list}`);
      await page
        .locator(`#f-${list}`)
        .selectOption(person.speaks === 'vi' ? (list === 'language' ? 'vi' : 'VN') : list === 'language' ? 'km' : 'KH');
    }
  }
  if (person.withFamily) await hands.tap(answer('/company', 'with-family'));
  await hands.tap('button[type=submit]');
  await page.getByRole('status').filter({ hasText: person.name }).waitFor();
}

/** One person screened and sent on, every answer one tap; the link that goes on is tapped last. */
export async function screenByThumb(page: Page, hands: Hands, person: Passenger): Promise<void> {
  for (const box of ['safeSpace', 'noSuspects', 'supportOffered']) await hands.tap(answer('/setting', box));
  if (person.speaks === 'vi') await hands.tap(answer('/interpreter', 'yes'));
  for (const [index, question] of questions.entries())
    await hands.tap(answer(`/answers/${question}`, person.exploited && index < 2 ? 'yes' : 'no'));
  await hands.tap('form button[type=submit]');
  const place = await focusOn(page, '#next-step, #answers, #ways-on');
  if (place === 'next-step') return;
  await hands.tap(`#ways-on ~ .hw-row button >> nth=${person.exploited ? 5 : 2}`);
  await page.locator('#ways-on ~ .hw-row button[aria-pressed=true]').waitFor();
}

const questions = [
  'movement-restricted',
  'wages-withheld',
  'papers-kept',
  'threats-or-violence',
  'deceived-about-the-work',
];
