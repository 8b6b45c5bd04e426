import { languages } from '@homeward/domain/countries/languages';
import { sayWritten } from '@homeward/words/say-written';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { comeAs } from './back-from-sign-in.ts';
import { openPage } from './browser.ts';
import { differsFromGolden } from './pictures.ts';
import { printedSheets, setInShippedLetters } from './printed.ts';
import { layEdition } from './real/reports.ts';
import { fillForm, openedFile } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';
import { byAgeToo } from './reported.ts';

type Language = (typeof languages)[number];

/** A line of letters that stands one line too low changes far more of a page than this. */
const tolerance = 0.0015;
const { stage, browser } = await stagedForReal();
let file = '';

beforeAll(async () => {
  file = await openedFile(stage, 'កែវ សុភា');
  await fillForm(stage, file, 'First');
  for (const corridor of ['TH-KH', 'VN-KH', 'MY-KH'] as const) await layEdition(stage, corridor, 2025, byAgeToo);
});

/** A page as it is printed, in letters that are shipped; the day, the hour and numbers by chance are always the same on it. */
async function paperOf(role: 'case-worker' | 'task-force', path: string, shown: string, language: Language) {
  const { page } = await openPage(browser, { language, width: 794 });
  await setInShippedLetters(page);
  await comeAs(page, stage, role, path);
  await page.locator(shown).last().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const days = languages.map((one) => [
    sayWritten(one).dayOf(new Date().toISOString()),
    sayWritten(one).day('2026-02-03'),
  ]);
  await page.evaluate(keepStill, days as [string, string][]);
  return page;
}

/** In the page: the same text whenever it is printed. */
function keepStill(days: readonly (readonly [string, string])[]): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const said = days.reduce((left, [now, then]) => left.replace(now, then), text.nodeValue ?? '');
    const numbered = said.replace(/\b([A-Z])-KH-\d\d-\d{4}-[\dA-Z]\b/, '$1-KH-26-0143-W');
    text.nodeValue = numbered.replace(/\b\d\d:\d\d\b/, '10:30');
  }
}

async function differOf(page: Page, name: string): Promise<number> {
  const [first] = await printedSheets(page, { dpi: 64, gray: true });
  await page.context().close();
  return differsFromGolden(`${name}.png`, first?.picture);
}

test.each(['km', 'en'] as const)(
  'a form of Directive 009, filled in and printed in %s, is as in its golden picture',
  async (language) => {
    const page = await paperOf('case-worker', `/cases/${file}/forms/form-1`, 'section:has(> #form-title)', language);
    expect(await differOf(page, `form-1-${language}`)).toBeLessThan(tolerance);
  },
);

test.each([
  ['TH-KH', 'th'],
  ['VN-KH', 'vi'],
  ['MY-KH', 'ms'],
])(
  'the published report of %s, printed in Khmer, English and %s, is as in its golden picture',
  async (corridor, language) => {
    const page = await paperOf('task-force', `/public-report/${corridor}/2025/paper`, '.hw-side', 'km');
    expect(await differOf(page, `published-${language}`)).toBeLessThan(tolerance);
  },
);
