import type { Page } from 'playwright-core';

/** The field of the person’s birthplace on the form of a person. */
export const field = '#f-sections-identity-birthplace';
export const poipet = 'ប៉ោយប៉ែត, បន្ទាយមានជ័យ (Paoy Paet, Banteay Meanchey)';

/** Two districts of Banteay Meanchey with a commune and a village of each: code, Khmer, Latin. */
export const places: readonly [string, string, string][] = [
  ['0105', 'អូរជ្រៅ', 'Ou Chrov'],
  ['010505', 'អូរបីជាន់', 'Ou Bei Choan'],
  ['01050501', 'អូរបីជាន់', 'Ou Bei Choan'],
  ['0110', 'ប៉ោយប៉ែត', 'Paoy Paet'],
  ['011002', 'ប៉ោយប៉ែត', 'Paoy Paet'],
  ['01100201', 'គីឡូម៉ែត្រលេខ៤', 'Kilomaetr Lekh Buon'],
];

export async function offered(page: Page): Promise<readonly string[]> {
  await page.locator(`${field}-places [role=option]`).first().waitFor();
  return page.locator(`${field}-places [role=option] strong`).allTextContents();
}

/** The form with its fold open, once the field offers places. */
export async function openForm(page: Page, name: string): Promise<void> {
  await page.locator('#f-sections-identity-name').fill(name);
  await page.locator('form summary').click();
  await page.locator(`${field}[role=combobox]`).waitFor();
}

export async function save(page: Page, name: string): Promise<void> {
  await page.locator('form button[type=submit]').click();
  await page.getByRole('status').filter({ hasText: name }).waitFor();
}
