import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBook } from '@homeward/interchange/reading/open-book';
import type { Download, Page } from 'playwright-core';
import { rowsOfBook } from './rows-of-book.ts';

/** What a button gives: the file's name and where it lies. */
export async function downloaded(page: Page, kind: string): Promise<readonly [name: string, path: string]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download the same figures (${kind})` }).click(),
  ]);
  const path = join(await mkdtemp(join(tmpdir(), 'homeward-download-')), `figures.${kind.toLowerCase()}`);
  await download.saveAs(path);
  return [download.suggestedFilename(), path];
}

/** What lies in a file that was given. The browser runs beside the suites, so its own path is no path of theirs. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const path = join(await mkdtemp(join(tmpdir(), 'homeward-download-')), 'given');
  await download.saveAs(path);
  return readFile(path);
}

/** The rows of the first sheet of a file, its heads first. */
export async function firstSheet(path: string): Promise<readonly (readonly string[])[]> {
  const [first = []] = await rowsOfBook(await openBook(path));
  return first;
}
