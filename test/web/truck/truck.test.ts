import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Acting, actAs } from '../../../scripts/demo/acting.ts';
import { report } from '../../proof/report.ts';
import { openPage, signIn } from '../browser.ts';
import { openBrowser } from '../chromium.ts';
import { logByKeyboard, openTruck, screenByKeyboard } from './by-keyboard.ts';
import { logByThumb, openTruckByThumb, screenByThumb } from './by-thumb.ts';
import { type Counted, type Hands, handsOn, pointersOf } from './hands.ts';
import { heads, type Passenger, passengers } from './people.ts';
import { openRealDesk } from './real-desk.ts';

type Arrival = {
  readonly sex: string;
  readonly language: string;
  readonly company: string;
  readonly screening?: { readonly result: string };
  readonly sealed: { readonly identity: { readonly name: { readonly local?: string; readonly latin?: string } } };
};

let desk: Awaited<ReturnType<typeof openRealDesk>>;
let browser: Browser;
let officer: Acting;

beforeAll(async () => {
  desk = await openRealDesk();
  browser = await openBrowser();
  officer = actAs(desk.cloud, 'intake');
});

afterAll(async () => {
  await browser.close();
  await desk.cloud.stop();
});

/** Each in turn, whoever the page shows: the desk itself says who is next. */
async function screenAll(
  page: Page,
  people: readonly Passenger[],
  screen: (person: Passenger) => Promise<void>,
): Promise<void> {
  for (let done = 0; done < people.length; done += 1) {
    const shown = (await page.locator('.govuk-summary-list__value').first().textContent())?.trim();
    const person = people.find(({ name }) => name === shown);
    if (!person) throw new Error(`nobody on the truck is called ${shown}`);
    await screen(person);
    await page.waitForFunction(
      (name) => document.querySelector('.govuk-summary-list__value')?.textContent !== name,
      shown,
    );
  }
}

const found = ({ exploited, years }: Passenger) => (exploited ? 'presumed-victim' : years < 18 ? 'vulnerable' : 'none');

/** What the tables hold of a batch, against who sat on the truck: each once, as seen and heard. */
async function expectStored(batch: string, people: readonly Passenger[]): Promise<void> {
  const { body } = await officer.read<{ arrivals: readonly Arrival[] }>(`/batches/${batch}`);
  const stored = body.arrivals.map(({ sealed, sex, language, company, screening }) => {
    const { local, latin } = sealed.identity.name;
    return [local ?? latin, sex, language, company, screening?.result].join(' | ');
  });
  const seen = people.map((one) =>
    [one.name, one.sex, one.speaks, one.withFamily ? 'with-family' : 'alone', found(one)].join(' | '),
  );
  expect(stored.toSorted()).toEqual(seen.toSorted());
}

const each = (value: number, people: readonly Passenger[]) => (value / people.length).toFixed(1);

function since({ counted }: Hands, before: Counted): Counted {
  const { keys, letters, clicks } = counted();
  return { keys: keys - before.keys, letters: letters - before.letters, clicks: clicks - before.clicks };
}

// An arrival may take eight acts beside its name and the four figures of a year; a screening five answers, three words on the place,
// and three keys to come, save and go. The whole may not cost more than one arrival alone did in the first prototype: 27 keys.
const budget = { logging: 12, screening: 15, whole: 27, tapsToLog: 8, tapsToScreen: 12 };

test('people off one truck, of every kind, are logged, screened and closed by keyboard alone, each stored once', async () => {
  const people = passengers(...heads);
  const { page, complaints } = await openPage(browser, { language: 'km', width: 1024 });
  await signIn(page, desk, 'intake');
  const pointers = await pointersOf(page);
  const hands = handsOn(page);
  await openTruck(page, hands, heads);
  const opened = hands.counted();
  const batch = /batches\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
  for (const [index, person] of people.entries()) await logByKeyboard(page, hands, person, people[index - 1]);
  const logged = since(hands, opened);
  await page.locator('#next-step:focus').waitFor();
  await hands.press('Enter');
  await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor();
  const before = hands.counted();
  await screenAll(page, people, async (person) => {
    await page.locator('h1:focus').waitFor();
    await screenByKeyboard(page, hands, person);
    await hands.press('Enter');
  });
  const screened = since(hands, before);
  await expectStored(batch, people);
  await hands.tabTo('button[type=submit]');
  await hands.press('Enter');
  await page
    .getByText(new RegExp(`ប្រកាស ${people.length}|${people.length} នាក់`))
    .first()
    .waitFor();
  const all = hands.counted();
  console.log(
    `${people.length} people, ${all.keys + all.letters} keys (${all.letters} of them letters of names), ${all.clicks} clicks, ${each(all.keys, people)} keys a person beside names: ${each(logged.keys, people)} to log, ${each(screened.keys, people)} to screen`,
  );
  report('truck', people.length, 0, 0, `${each(all.keys, people)} keys a person`);
  expect(await pointers()).toBe(0);
  expect(all.clicks).toBe(0);
  expect(logged.keys / people.length).toBeLessThanOrEqual(budget.logging);
  expect(screened.keys / people.length).toBeLessThanOrEqual(budget.screening);
  expect(all.keys / people.length).toBeLessThanOrEqual(budget.whole);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 420_000);

test('a truck of 5 is logged, screened and closed by thumb alone on a screen 360 px wide', async () => {
  const few = [1, 2, 1, 1] as const;
  const people = passengers(...few);
  const { page, complaints } = await openPage(browser, { language: 'km', width: 360, touch: true });
  await signIn(page, desk, 'intake');
  const pointers = await pointersOf(page);
  const hands = handsOn(page);
  await openTruckByThumb(page, hands, few);
  const opened = hands.counted();
  const batch = /batches\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
  for (const [index, person] of people.entries()) await logByThumb(page, hands, person, people[index - 1]);
  const logged = since(hands, opened);
  await hands.tap('#next-step');
  await page.locator('h1:focus').waitFor();
  const before = hands.counted();
  await screenAll(page, people, async (person) => {
    await screenByThumb(page, hands, person);
    await hands.tap('#next-step');
  });
  const screened = since(hands, before);
  await expectStored(batch, people);
  await hands.tap('form button[type=submit]');
  await page
    .getByText(/ប្រកាស 5|5 នាក់/)
    .first()
    .waitFor();
  const all = hands.counted();
  console.log(
    `${people.length} people by thumb: ${all.clicks} taps, ${each(logged.clicks, people)} a person to log, ${each(screened.clicks, people)} to screen; ${all.letters} letters and ${all.keys} figures typed`,
  );
  expect(await pointers()).toBe(all.clicks);
  expect(logged.clicks / people.length).toBeLessThanOrEqual(budget.tapsToLog);
  expect(screened.clicks / people.length).toBeLessThanOrEqual(budget.tapsToScreen);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 180_000);
