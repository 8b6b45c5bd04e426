import { expect, test } from 'vitest';
import { openPage, signIn } from './browser.ts';
import { officeOf } from './people.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

test('[ASVS-14.3.3] no token is ever kept on the device; a reload asks the issuer again and comes back to the same page', async () => {
  const { page } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'intake', '/batches/new');
  await page.getByText(`Intake officer, ${officeOf('intake')}`).waitFor();
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);
  const names = () => page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }).toSorted());
  expect(await names()).toEqual(['homeward.language', 'homeward.tour', 'homeward.was-signed-in']);
  await page.reload();
  await page.getByRole('button', { name: 'Save the batch' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/batches/new');
  expect(await kept()).not.toMatch(/ey[JI]|verifier|code/);
  await page.context().close();
});

test('[ASVS-7.4.1] [ASVS-14.3.1] signing out ends the issuer’s session too, and the next load is a stranger’s', async () => {
  const { page } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'intake');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in as' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Sign in as' }).waitFor();
  await page.context().close();
});

test('[ASVS-7.3.1] after five minutes without a touch the screen is locked: nothing of the page is left, and only signing in anew opens it', async () => {
  const { page } = await openPage(browser, { language: 'en' });
  await page.clock.install();
  await signIn(page, stage, 'intake', '/batches/new');
  await page.locator('#f-declared').fill('43');
  await page.clock.runFor('04:30');
  await page.locator('#f-declared').press('End');
  await page.clock.runFor('04:30');
  expect(await page.locator('#f-declared').inputValue()).toBe('43');
  await page.clock.runFor('00:40');
  await page.getByRole('heading', { name: 'Locked' }).waitFor();
  expect(await page.locator('main').textContent()).not.toMatch(/43|New batch|poipet/);
  expect(await page.evaluate(() => sessionStorage.getItem('homeward.was-signed-in'))).toBeNull();
  const asked = page.waitForRequest((request) => new URL(request.url()).pathname.endsWith('/auth'));
  await page.getByRole('button', { name: 'Sign in' }).click();
  expect(new URL((await asked).url()).searchParams.get('prompt')).toBe('login');
  await page.context().close();
});

test('[ASVS-10.1.2] [ASVS-10.2.1] an answer that nobody asked for is refused with a sentence', async () => {
  const { page } = await openPage(browser, { language: 'en' });
  await page.goto(`${stage.origin}/signed-in?code=stolen&state=guessed`);
  await page.getByRole('heading', { name: 'Signing in did not work' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  await page.context().close();
});

test('the language changes in place: what was typed stays', async () => {
  const { page } = await openPage(browser, { language: 'km' });
  await signIn(page, stage, 'intake', '/batches/new');
  await page.locator('#f-declared').fill('43');
  await page.locator('.hw-header__language').selectOption('en');
  await page.getByRole('heading', { name: 'New batch' }).waitFor();
  expect(await page.locator('#f-declared').inputValue()).toBe('43');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.context().close();
});

test('a page that breaks shows a sentence, never nothing', async () => {
  const { page } = await openPage(browser, { language: 'en' });
  await page.route('**/v1/transit/batches', (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '{"items":[{"id":1}]}' }),
  );
  await signIn(page, stage, 'intake', '/batches/new').catch(() => undefined);
  await page.getByRole('link', { name: 'Arrivals' }).click();
  await page.getByText('This page broke. What was sent is kept.').waitFor();
  await page.context().close();
});
