import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What a printer would be given of one sheet: its words where they stand, and its picture. */
export type Sheet = { readonly text: string; readonly picture: Buffer };

/** A page is set in the letters that are shipped, not in those of the machine. */
export function setInShippedLetters(page: Page): Promise<unknown> {
  return page.route('**/*.css', async (route) => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, body: (await reply.text()).replaceAll(/local\([^)]*\),?/g, '') });
  });
}

/** The sheets that a page is printed on, each as a picture of so many points to the inch. */
export async function printedSheets(page: Page, { dpi = 80, gray = false } = {}): Promise<readonly Sheet[]> {
  const dir = mkdtempSync(join(tmpdir(), 'homeward-'));
  const pdf = join(dir, 'paper.pdf');
  await page.pdf({ preferCSSPageSize: true, path: pdf });
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).normalize('NFC').split('\f');
  execFileSync('pdftoppm', ['-r', `${dpi}`, '-png', ...(gray ? ['-gray'] : []), pdf, join(dir, 'sheet')]);
  const pictures = readdirSync(dir).filter((name) => name.endsWith('.png'));
  const sheets = pictures.toSorted().map((name, at) => ({
    text: texts[at] ?? '',
    picture: readFileSync(join(dir, name)),
  }));
  rmSync(dir, { recursive: true });
  return sheets;
}
