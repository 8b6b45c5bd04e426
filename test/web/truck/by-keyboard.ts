import type { Page } from 'playwright-core';
import { focusOn, type Hands } from './hands.ts';
import type { Passenger } from './people.ts';

const name = '#f-sections-identity-name';

/** From the desk's first page to the first name: the truck and its heads. */
export async function openTruck(page: Page, hands: Hands, heads: readonly number[]): Promise<void> {
  await hands.tabTo('a[href="/batches/new"]');
  await hands.press('Enter');
  await page.locator('#f-declared').waitFor();
  await hands.tabTo('#f-declared');
  await hands.figure(heads.reduce((sum, count) => sum + count, 0));
  await hands.press('Enter');
  await page.locator('#f-counted-men').waitFor();
  await hands.tabTo('#f-counted-men');
  for (const [index, count] of heads.entries()) {
    if (index > 0) await hands.press('Tab');
    await hands.figure(count);
  }
  await hands.tabTo('[name="/separation"]');
  await hands.press('Space', 'Enter');
  await focusOn(page, '#next-step');
  await hands.press('Enter');
  await page.locator(name).waitFor();
  await hands.tabTo(name);
}

/** One person written down; the focus waits at the next one's name, or at the link that goes on. */
export async function logByKeyboard(
  page: Page,
  hands: Hands,
  person: Passenger,
  before: Passenger | undefined,
): Promise<void> {
  // Nobody types before the cursor stands where the name goes.
  await focusOn(page, name);
  await hands.name(person.name);
  await hands.press('Tab', person.sex === 'female' ? 'Space' : 'ArrowDown', 'Tab', 'Tab');
  await hands.figure(person.years);
  const differs = (before?.speaks ?? 'km') !== person.speaks;
  if (person.withFamily || differs) {
    await unfold(page, hands);
    await hands.press('Tab');
    if (person.withFamily) await hands.press('ArrowDown');
  }
  // The language of the one before stands there already.
  if (differs) {
    const step = person.speaks === 'vi' ? 'ArrowDown' : 'ArrowUp';
    await hands.press('Tab', step, 'Tab', step, 'Tab');
  }
  await hands.press('Enter');
  await page.getByRole('status').filter({ hasText: person.name }).waitFor();
}

/** To what is folded; for a child it stands open already. */
async function unfold(page: Page, hands: Hands): Promise<void> {
  await hands.tabTo('form summary');
  if (!(await page.locator('form details').evaluate((fold: HTMLDetailsElement) => fold.open)))
    await hands.press('Enter');
}

/** One person screened and, where the person is owed it, asked and sent on. Leaves the focus on the link that goes on. */
export async function screenByKeyboard(page: Page, hands: Hands, person: Passenger): Promise<void> {
  await focusOn(page, 'h1');
  await hands.press('Tab', '1', '1', '1', ...(person.speaks === 'vi' ? ['1'] : []));
  await hands.press(...(person.exploited ? ['1', '1', '2', '3', '2'] : ['2', '2', '2', '2', '2']), 'Enter');
  let place = await focusOn(page, '#next-step, #answers, #ways-on');
  if (place === 'answers') {
    await answerFreely(page, hands);
    await hands.press('Tab', 'Enter');
    for (const [index, tabs] of [2, 3, 2].entries()) {
      await page.locator(`button[aria-pressed=true]`).nth(index).waitFor();
      await hands.press(...Array.from({ length: tabs }, () => 'Tab'), 'Enter');
    }
    await page.locator(`button[aria-pressed=true]`).nth(3).waitFor();
    place = 'ways-on';
    await hands.tabTo('#ways-on ~ .hw-row button');
  } else if (place === 'ways-on') await hands.press('Tab');
  if (place !== 'ways-on') return;
  const way = person.exploited ? 'case-worker' : person.years < 18 ? 'child-migrant-office' : 'ngo';
  await sendOn(page, hands, way);
  await hands.tabTo('#next-step');
}

/** How free the person was to say no is chosen for each person; who heard them stands there already, once a colleague was chosen for the first. */
async function answerFreely(page: Page, hands: Hands): Promise<void> {
  await hands.press('Tab', 'ArrowDown', 'Tab', 'Tab');
  if ((await page.locator('[name="/consent/witness"]').inputValue()) === '') await hands.press('ArrowDown');
}

const ways = ['home-transport', 'transit-centre-bed', 'child-migrant-office', 'ngo', 'hospital', 'case-worker'];

async function sendOn(page: Page, hands: Hands, way: string): Promise<void> {
  await hands.press(...Array.from({ length: ways.indexOf(way) }, () => 'Tab'), 'Enter');
  await page.locator('#ways-on ~ .hw-row button[aria-pressed=true]').waitFor();
}
