import type { Page } from 'playwright-core';

/** A new truck with so many men, counted at the door: the next page waits for the first name. */
export async function startTruck(page: Page, men: number): Promise<void> {
  await page.locator('a[href="/batches/new"]').click();
  await page.locator('#f-declared').fill(String(men));
  await page.locator('form button[type=submit]').click();
  await page.locator('#f-counted-men').fill(String(men));
  await page.locator('[name="/separation"]').first().check({ force: true });
  await page.locator('form button[type=submit]').click();
  await page.locator('#next-step').click();
}

/** One man written down, and read back. */
export async function logMan(page: Page, name: string, years: number): Promise<void> {
  await page.locator('#f-sections-identity-name').fill(name);
  await page.locator('[name="/sex"][value=male]').check({ force: true });
  await page.locator('#f-sections-identity-age-from').fill(String(years));
  await page.locator('form button[type=submit]').click();
  await page.getByRole('status').filter({ hasText: name }).waitFor();
}

/** A whole day typed into the three boxes under its words. */
export async function typeDay(page: Page, words: string, day: string): Promise<void> {
  const boxes = page.getByRole('group', { name: words, exact: true }).locator('.hw-date input');
  for (const [index, part] of day.split('-').reverse().entries()) await boxes.nth(index).fill(part);
}
