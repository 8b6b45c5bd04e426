import { beforeAll, expect, test } from 'vitest';
import { field, offered, openForm, places, poipet, save } from './birthplace.ts';
import { settled } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { faultsOf } from './pages/look.ts';
import { layPlaces, peopleOf, truck } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';
import { toldOfAll } from './real/told-file.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

beforeAll(() => layPlaces(stage, '01', places));

const identities = async (batch: string) =>
  (await peopleOf(stage, batch)).map(
    ({ sealed }) => sealed.identity as { birthplace?: string; birthplaceCode?: string },
  );

test('Poipet is chosen by its Khmer letters and the keyboard alone; its code stands beside its words', async () => {
  const batch = await truck(stage, { men: 2 }, 2);
  const { page, complaints } = await visitAs('intake', `/batches/${batch}/new-person`);
  await openForm(page, 'ចាន់ ដារ៉ា');
  const input = page.locator(field);
  const said = (name: string) => input.getAttribute(name);
  await input.focus();
  expect(await said('aria-expanded')).toBe('false');
  await page.keyboard.type('ប៉ោយ');
  expect(await offered(page)).toEqual(['ប៉ោយប៉ែត', 'ប៉ោយប៉ែត']);
  expect([await said('aria-expanded'), await said('aria-activedescendant')]).toEqual(['true', null]);
  await page
    .getByRole('status')
    .filter({ hasText: /រកឃើញទីកន្លែង៖ [2២]/ })
    .waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  expect(await said('aria-activedescendant')).toBe(`${field.slice(1)}-place-0`);
  expect(await page.locator(`#${await said('aria-activedescendant')}`).getAttribute('aria-selected')).toBe('true');
  expect(await page.locator('.hw-places__list').textContent()).toContain('Open Development Cambodia');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await input.inputValue()).toBe(poipet);
  expect(await page.locator('.hw-places__list').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(field.slice(1));
  await save(page, 'ចាន់ ដារ៉ា');
  expect(await identities(batch)).toMatchObject([{ birthplace: poipet, birthplaceCode: '0110' }]);
  expect(complaints).toEqual([]);
}, 60_000);

test('by thumb and in a Latin spelling of the person’s own; then a village of that province, with what was said before it', async () => {
  const batch = await truck(stage, { men: 2 }, 2);
  const { page } = await visitAs('intake', `/batches/${batch}/new-person`, { language: 'en', width: 320, touch: true });
  await openForm(page, 'Chan Dara');
  await page.locator(field).pressSequentially('poipet');
  expect(await offered(page)).toEqual(['ប៉ោយប៉ែត', 'ប៉ោយប៉ែត']);
  const boxes = await page.locator(`${field}-places [role=option]`).all();
  for (const one of boxes) expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await boxes[1]?.tap();
  expect(await page.locator(field).inputValue()).toBe(poipet);
  await page.locator(field).press('End');
  await page.locator(field).pressSequentially(', House 3, kilomet');
  expect(await offered(page)).toEqual(['គីឡូម៉ែត្រលេខ៤']);
  await page.locator(`${field}-places [role=option]`).tap();
  await save(page, 'Chan Dara');
  const [one] = await identities(batch);
  expect(one?.birthplaceCode).toBe('01100201');
  expect(one?.birthplace).toBe(
    'House 3, គីឡូម៉ែត្រលេខ៤, ប៉ោយប៉ែត, បន្ទាយមានជ័យ (Kilomaetr Lekh Buon, Paoy Paet, Banteay Meanchey)',
  );
}, 60_000);

test('any other place is taken as it is said, and a choice that was typed over leaves no code', async () => {
  const batch = await truck(stage, { men: 2 }, 2);
  const { page } = await visitAs('intake', `/batches/${batch}/new-person`, { language: 'vi' });
  await openForm(page, 'Thi Mot');
  const input = page.locator(field);
  await input.pressSequentially('0110');
  await offered(page);
  await input.press('ArrowDown');
  await input.press('Enter');
  expect(await page.locator(`[name="/sections/identity/birthplaceCode"]`).inputValue()).toBe('0110');
  await input.fill('An Giang');
  await save(page, 'Thi Mot');
  await openForm(page, 'Thi Hai');
  await input.pressSequentially('ou chrov');
  await offered(page);
  await input.press('Escape');
  expect(await page.locator('.hw-places__list').isVisible()).toBe(false);
  expect(await input.inputValue()).toBe('ou chrov');
  await save(page, 'Thi Hai');
  expect((await identities(batch)).map(({ birthplace, birthplaceCode }) => [birthplace, birthplaceCode])).toEqual([
    ['An Giang', undefined],
    ['ou chrov', undefined],
  ]);
}, 60_000);

test('in the person’s file too a place is chosen, and its code is written beside it', async () => {
  const id = await toldOfAll(stage);
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}/sections/identity`, {
    language: 'en',
    width: 1280,
  });
  await settled(page);
  const input = page.locator('#f-content-birthplace');
  await page.locator('#f-content-birthplace[role=combobox]').waitFor();
  await input.pressSequentially('បន្ទាយមាន');
  await page.locator('#f-content-birthplace-places [role=option]').first().click();
  await page.getByLabel('The age is not known').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(`${stage.origin}/cases/${id}/sections`);
  const { body } = await stage.ask('case-worker', `casework/cases/${id}/sections/identity`);
  expect(body['content']).toMatchObject({
    birthplace: 'បន្ទាយមានជ័យ (Banteay Meanchey)',
    birthplaceCode: '01',
  });
  expect(complaints).toEqual([]);
}, 60_000);
