import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { comeAs } from './back-from-sign-in.ts';
import { openPage } from './browser.ts';
import { peopleOf, truck } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

const rules = /\/assets\/(rules|log-arrival)-[\w-]+\.js$/;
const age = '#f-sections-identity-age-from';
const save = 'form button[type=submit]';

async function atTheForm(men: number, ready: (page: Page) => Promise<unknown> = async () => undefined) {
  const batch = await truck(stage, { men }, 2);
  const { page } = await openPage(browser, { language: 'en' });
  await ready(page);
  await comeAs(page, stage, 'intake', `/batches/${batch}/new-person`);
  await page.locator(age).waitFor();
  return { page, people: () => peopleOf(stage, batch) };
}

test('the form of a person stands before the rules that check it, and they come while the person types', async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  // The form is there, and takes what is typed, while nothing of the rules has come.
  const { page } = await atTheForm(1, (opened) =>
    opened.route(rules, async (route) => {
      await released;
      await route.continue();
    }),
  );
  await page.locator(age).fill('300');
  const came = page.waitForResponse((response) => rules.test(response.url()), { timeout: 5_000 });
  release();
  await came;
  await page.locator(save).click();
  await page.locator('.govuk-error-summary').waitFor();
  await page.context().close();
});

test('whoever only looks at the form is not made to read the rules; the first touch of a field fetches them', async () => {
  const { page } = await atTheForm(1, (opened) => opened.clock.install());
  const asked: string[] = [];
  page.on('request', (request) => rules.test(request.url()) && asked.push(request.url()));
  const places = page.waitForResponse((response) => response.url().endsWith('/places'));
  await page.clock.fastForward(10_000);
  await places;
  expect(asked).toEqual([]);
  const came = page.waitForResponse((response) => rules.test(response.url()), { timeout: 5_000 });
  await page.locator(age).focus();
  await came;
  await page.context().close();
});

test('whoever saves at once is checked all the same, before anything is sent', async () => {
  const { page, people } = await atTheForm(1);
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await page.locator(age).fill('300');
  await page.locator(save).click();
  await page.locator('.govuk-error-summary').waitFor();
  expect([sent, await people()]).toEqual([[], []]);
  await page.context().close();
});

test('where the rules do not come the server checks the same ones: it names the field, and what is right is saved once', async () => {
  const { page, people } = await atTheForm(1, (opened) => opened.route(rules, (route) => route.abort()));
  await page.locator('#f-sections-identity-name').fill('Sok Dara');
  await page.locator(age).fill('300');
  await page.locator(save).click();
  await page.locator('.govuk-error-summary a[href="#f-sections-identity-age-from"]').waitFor();
  expect(await page.locator(age).inputValue()).toBe('300');
  await page.locator(age).fill('30');
  await page.locator(save).dblclick();
  await page.getByRole('status').filter({ hasText: 'Sok Dara' }).waitFor();
  expect(await people()).toHaveLength(1);
  await page.context().close();
});
