import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages, patience } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { faultsOf } from './pages/look.ts';
import { peopleOf, seatAt, truck } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

const year = '#f-birth-year';
const offer = '.hw-era button';

async function atBirth(page: Page): Promise<void> {
  await page.locator('[name="/age-way"][value=birth]').check({ force: true });
  await page.locator(year).focus();
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

test.each(languages)(
  'in %s a year of the Buddhist Era is offered as it is typed, in any digits, and stands until it is used',
  async (language) => {
    const batch = await truck(stage, { men: 1 }, 1);
    const { page, complaints } = await visitAs('intake', `/batches/${batch}/new-person`, { language });
    await atBirth(page);
    for (const typed of ['2552', '២៥៥២', '๒๕๕๒']) {
      await page.locator(year).fill(typed);
      await page.locator(offer).waitFor();
      const words = (await page.locator(offer).textContent()) ?? '';
      expect(words).toContain('2552');
      expect(words).toContain('2009');
      expect(await page.locator(year).inputValue()).toBe(typed);
    }
    expect(await page.locator('[aria-live=polite] > button').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    // By keyboard: the offer follows the boxes of the date.
    await page.locator(year).focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate((wished) => document.activeElement?.matches(wished), offer)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator(year).inputValue()).toBe('2009');
    expect(await focused(page)).toBe('f-birth-year');
    expect(await page.locator(offer).count()).toBe(0);
    await page.locator(year).fill('2009');
    await page.locator(year).fill('1999');
    expect(await page.locator(offer).count()).toBe(0);
    expect(complaints).toEqual([]);
  },
);

test('a form that is refused for it says so at the field and still offers; a thumb takes the offer, and the person is a child', async () => {
  const batch = await truck(stage, { men: 1 }, 1);
  const { page } = await visitAs('intake', `/batches/${batch}/new-person`, { language: 'en', width: 360, touch: true });
  await atBirth(page);
  await page.locator(year).fill('២៥៥៨');
  await page.locator('form button[type=submit]').click();
  await page.locator('.govuk-error-summary').waitFor();
  expect(await page.locator('#f-birth-error').textContent()).toContain('Buddhist Era');
  expect(await peopleOf(stage, batch)).toEqual([]);
  await page.locator(offer).tap();
  expect(await page.locator(year).inputValue()).toBe('2015');
  expect(await focused(page)).toBe('f-birth-year');
  await page.getByText('Treated as a child until shown otherwise').first().waitFor();
  await page.locator('form button[type=submit]').tap();
  await page.getByRole('status').filter({ hasText: 'born 2015' }).waitFor();
});

test('a day in three boxes offers it beside the boxes, keeps day and month, and takes Khmer digits', async () => {
  const { page } = await visitAs('administrator', '/seats/KH:transit:demo-intake', { language: 'en' });
  const form = page.locator('details', { has: page.locator('[name="/on#y"]') });
  await form.locator('summary').click();
  for (const [part, typed] of Object.entries({ d: '១៧', m: '៥', y: '2569' }))
    await form.locator(`[name="/on#${part}"]`).fill(typed);
  await form.locator(offer).click();
  const boxes = ['d', 'm', 'y'].map((part) => form.locator(`[name="/on#${part}"]`).inputValue());
  expect(await Promise.all(boxes)).toEqual(['១៧', '៥', '2026']);
  expect(await focused(page)).toBe('f-on-y');
  for (const [part, typed] of Object.entries({ d: '17', m: '5', y: '2049' }))
    await form.locator(`[name="/until#${part}"]`).fill(typed);
  await form.locator('button[type=submit]').click();
  await expect
    .poll(async () => (await seatAt(stage, 'transit', 'demo-intake'))?.checks.map(({ on }) => on), patience)
    .toContain('2026-05-17');
});
