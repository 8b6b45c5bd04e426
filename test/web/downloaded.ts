import { openBook } from '@homeward/interchange/reading/open-book';
import type { Page } from 'playwright-core';
import { rowsOfBook } from './rows-of-book.ts';

/** What a button gives: the file's name and where it lies. */
export async function downloaded(page: Page, kind: string): Promise<readonly [name: string, path: string]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download the same figures (${kind})` }).click(),
  ]);
  const path = `${await download.path()}.${kind.toLowerCase()}`;
  await download.saveAs(path);
  return [download.suggestedFilename(), path];
}

/** The rows of the first sheet of a file, its heads first. */
export async function firstSheet(path: string): Promise<readonly (readonly string[])[]> {
  const [first = []] = await rowsOfBook(await openBook(path));
  return first;
}
