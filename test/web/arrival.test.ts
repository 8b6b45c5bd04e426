import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { keptVisits } from './kept-visits.ts';
import { peopleOf, truck } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

/** A keyboard whose presses are counted; typing counts each letter. */
function keyboardOf(page: Page) {
  let presses = 0;
  return {
    presses: () => presses,
    async press(...keys: readonly string[]) {
      for (const key of keys) {
        await page.keyboard.press(key);
        presses += 1;
      }
    },
    async type(words: string) {
      await page.keyboard.type(words);
      presses += words.length;
    },
  };
}

test('a girl of maybe 16, maybe 19 is logged by keyboard alone and read back as a child who needs an interpreter', async () => {
  const batch = await truck(stage, { girls: 2 }, 2);
  const { page, complaints } = await visitAs('intake', `/batches/${batch}/new-person`, { language: 'en' });
  const keys = keyboardOf(page);
  await page.locator('#f-sections-identity-name').focus();
  await keys.type('Thi Mot');
  await keys.press('Tab', 'Space', 'Tab', 'Tab');
  await keys.type('16');
  await keys.press('Tab');
  await keys.type('19');
  await page.getByText('Treated as a child until shown otherwise').first().waitFor();
  // For a child the rest stands open: its fold, with whom the person came, their language.
  await keys.press('Tab', 'Tab', 'Tab');
  await keys.type('V');
  // Enter sends from any circle or line of text; from a list it opens the list.
  await keys.press('Shift+Tab', 'Enter');
  const said = page.getByRole('status').filter({ hasText: 'Thi Mot: female, between 16 and 19 years.' });
  await said.waitFor();
  expect(await said.textContent()).toContain('Treated as a child until shown otherwise (Standards 6.11).');
  expect(await said.textContent()).toContain('Interpreter needed: Vietnamese');
  const [only, ...more] = await peopleOf(stage, batch);
  expect(more).toEqual([]);
  expect(only?.state).toMatchObject({
    age: 'presumed-child',
    sex: 'female',
    language: 'vi',
    company: 'alone',
  });
  console.log(
    `arrival by keyboard: ${keys.presses()} key presses (11 of them letters and digits of name and age), 0 clicks`,
  );
  expect(keys.presses()).toBeLessThanOrEqual(27);
  // The next person begins at the name, with the language of the batch, and nothing of the one before.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-sections-identity-name');
  expect(await page.locator('#f-sections-identity-name').inputValue()).toBe('');
  expect(await page.locator('#f-language').inputValue()).toBe('vi');
  expect(complaints).toEqual([]);
});

test('name, sex and age stand in sight; the rest opens by itself for whoever may be a child, and for others by one press', async () => {
  const batch = await truck(stage, { men: 2 }, 2);
  const { page } = await visitAs('intake', `/batches/${batch}/new-person`, { language: 'en' });
  const seen = () =>
    page
      .locator('form :is(input, select, textarea):visible')
      .evaluateAll((fields) => [...new Set(fields.map((field) => (field as HTMLInputElement).name))]);
  const three = [
    '/sections/identity/name',
    '/sex',
    '/age-way',
    '/sections/identity/age/from',
    '/sections/identity/age/to',
  ];
  expect(await seen()).toEqual(three);
  const age = page.locator('#f-sections-identity-age-from');
  await age.fill('35');
  expect(await seen()).toEqual(three);
  await age.fill('16');
  await page.locator('#f-language').waitFor();
  expect(await seen()).toHaveLength(three.length + 7);
  await age.fill('36');
  await page.locator('#f-language').waitFor({ state: 'hidden' });
  // What the person fears is said in the fold: it stays open then, whatever their age.
  await page.locator('form summary').click();
  await page.locator('#f-sections-needs-threats').fill('Invented threat');
  await age.fill('16');
  await age.fill('37');
  expect(await page.locator('#f-sections-needs-threats').isVisible()).toBe(true);
  await page.locator('form button[type=submit]').click();
  await page.getByRole('status').filter({ hasText: '37' }).waitFor();
  expect(await seen()).toEqual(three);
  expect((await peopleOf(stage, batch))[0]).toMatchObject({
    state: { company: 'alone', language: 'km' },
    sealed: { needs: { threats: 'Invented threat' } },
  });
});

test('each answer on sex, company and needs has a drawing beside its words, which no ear is told of', async () => {
  const batch = await truck(stage, { men: 1 }, 1);
  const { page } = await visitAs('intake', `/batches/${batch}/new-person`, { language: 'en' });
  await page.locator('form summary').click();
  for (const [name, many] of Object.entries({ '/sex': 4, '/company': 3, '/needs': 9 })) {
    const labels = page.locator(`input[name="${name}"] + label`);
    expect(await labels.count()).toBe(many);
    const drawn = await labels.evaluateAll((all) =>
      all.map((one) => [one.querySelectorAll('svg[aria-hidden=true] path').length, one.textContent !== '']),
    );
    expect(drawn).toEqual(Array.from({ length: many }, () => [1, true]));
  }
  expect(await page.locator('label[for=f-sections-needs-threats] svg').count()).toBe(1);
  await page.getByRole('radio', { name: 'female', exact: true }).check({ force: true });
});

test('a province is picked by letters of either script or by its code in any digits; any other place is taken as it is said', async () => {
  const batch = await truck(stage, { men: 3 }, 3);
  const { page } = await visitAs('intake', `/batches/${batch}/new-person`, { language: 'km' });
  const told: string[] = [];
  for (const [index, said] of ['០១', '17', 'ភូមិ ៣ Invented'].entries()) {
    await page.locator('#f-sections-identity-name').fill(`Person ${index}`);
    await page.locator('form summary').click();
    const place = page.locator('#f-sections-identity-birthplace');
    expect(await place.evaluate((field: HTMLInputElement) => field.list?.options.length)).toBe(25);
    await place.fill(said);
    await page.locator('form button[type=submit]').click();
    await page
      .getByRole('status')
      .filter({ hasText: `Person ${index}` })
      .waitFor();
  }
  for (const { sealed } of await peopleOf(stage, batch))
    told.push((sealed['identity'] as { birthplace: string }).birthplace);
  expect(told).toEqual(['បន្ទាយមានជ័យ (Banteay Meanchey)', 'សៀមរាប (Siem Reap)', 'ភូមិ ៣ Invented']);
});

test('a lost answer keeps what was typed, says so, and the second try makes nobody twice', async () => {
  const batch = await truck(stage, { men: 1 }, 1);
  const { page } = await visitAs('intake', `/batches/${batch}/new-person`, { language: 'en' });
  await page.getByLabel('Name as heard').fill('សុខ ដារា');
  await page.getByText('male', { exact: true }).click();
  // Many: a browser tries again by itself, with the same key, on each connection it still holds.
  stage.lose(99);
  await page.getByRole('button', { name: 'Save and next person' }).click();
  await page.getByRole('alert').getByText('What you typed stays here.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  expect(await page.getByLabel('Name as heard').inputValue()).toBe('សុខ ដារា');
  stage.lose(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('status').filter({ hasText: 'សុខ ដារា' }).waitFor();
  expect(await peopleOf(stage, batch)).toHaveLength(1);
});

test('what cannot be is said at the field, with the same words in the summary, and nothing is sent', async () => {
  const batch = await truck(stage, { men: 1 }, 1);
  const { page } = await visitAs('intake', `/batches/${batch}/new-person`, { language: 'en' });
  await page.getByText('Date of birth').click();
  await page.getByLabel('Year', { exact: true }).fill('2552');
  await page.getByRole('button', { name: 'Save and next person' }).click();
  const alert = page.getByRole('alert');
  await alert.getByText('Take 543 away: 2552 is 2009.').waitFor();
  await page.getByLabel('Year', { exact: true }).fill('២០០៩');
  await page.getByRole('button', { name: 'Save and next person' }).click();
  await page.getByRole('status').filter({ hasText: 'born 2009' }).waitFor();
  expect(await peopleOf(stage, batch)).toHaveLength(1);
});
