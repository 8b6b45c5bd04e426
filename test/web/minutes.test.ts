import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settled } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { actorOf } from './people.ts';
import { handoverOf, layHandover, readyHandover } from './real/handovers.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

async function minutesAs(role: string, language: 'km' | 'en' | 'vi'): Promise<Page> {
  const id = await readyHandover(stage);
  const state = await handoverOf(stage, id);
  const tick = {
    answer: 'not-applicable',
    reason: 'protection',
    by: 'x',
    organisation: actorOf('central-unit').organisation,
  } as const;
  const at = '2026-03-02T03:00:00.000Z';
  await layHandover(stage, { ...state, ticks: { ...state.ticks, C09: { S: { ...tick, at } } } });
  const { page } = await visitAs(role, `/handovers/${id}`, { language, width: 1024 });
  await page.locator('.hw-paper [lang] > h2').nth(1).waitFor();
  await settled(page);
  return page;
}

const titles = (page: Page) =>
  page
    .locator('.hw-paper [lang] > h2')
    .evaluateAll((all) => all.map((one) => [one.closest('[lang]')?.getAttribute('lang'), one.textContent]));

test.each([
  ['embassy-vn', 'vi', 'vi', 'Biên bản'],
  ['case-worker', 'km', 'vi', 'Biên bản'],
  ['embassy-vn', 'en', 'en', 'Handover minutes'],
] as const)('the minutes of %s reading %s stand in Khmer and in %s', async (role, language, second, title) => {
  const page = await minutesAs(role, language);
  const [khmer, other] = await titles(page);
  expect(khmer?.[0]).toBe('km');
  expect(khmer?.[1]).toMatch(/\p{Script=Khmer}/u);
  expect(other?.[0]).toBe(second);
  expect(other?.[1]).toContain(title);
});

test('an item that was answered otherwise than done is listed in both languages, with its reason and whose word it is', async () => {
  const page = await minutesAs('embassy-vn', 'en');
  const listed = await page.locator('.hw-paper li', { hasText: /Office \d+|អង្គភាពប្រឌិត/ }).allTextContents();
  expect(listed).toHaveLength(2);
  expect(listed[0]).toMatch(/\p{Script=Khmer}.*អង្គភាពប្រឌិតលេខ \d+/u);
  expect(listed[1]).toMatch(/Office \d+: not applicable \(protection\)/);
});

test('on paper stand the minutes alone, side by side on one A4 page wide', async () => {
  const page = await minutesAs('embassy-vn', 'vi');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 900 });
  const shown = await page
    .locator('main > *')
    // The heading is there for whoever hears the page, and takes no place on it.
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility() && one.clientHeight > 1).map((one) => one.className),
    );
  expect(shown).toEqual(['hw-paper']);
  const columns = await page
    .locator('.hw-paper [lang]:has(> h2)')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(columns[1]).toBeGreaterThan(columns[0] ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
