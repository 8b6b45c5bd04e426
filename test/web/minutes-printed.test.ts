import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { comeAs } from './back-from-sign-in.ts';
import { openPage } from './browser.ts';
import { hardStrings } from './hard-strings.ts';
import { differsFromGolden } from './pictures.ts';
import { setInShippedLetters } from './printed.ts';
import { readyHandover } from './real/handovers.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
let page: Page;

/** The minutes' paper with the hard strings as a list in one of its columns: width, letters and breaking are those of the app. */
async function printedMinutes(): Promise<Page> {
  const id = await readyHandover(stage);
  const opened = (await openPage(browser, { language: 'vi', width: 680 })).page;
  await setInShippedLetters(opened);
  await comeAs(opened, stage, 'embassy-vn', `/handovers/${id}`);
  await opened.locator('.hw-paper [lang] > h2').nth(1).waitFor();
  await opened.emulateMedia({ media: 'print' });
  await opened.evaluate((strings) => {
    const [column] = document.querySelectorAll('.hw-paper [lang]:has(> h2)');
    const list = document.createElement('ul');
    list.className = 'govuk-list govuk-list--bullet';
    for (const { name, lang, text } of strings) {
      const line = Object.assign(document.createElement('li'), { lang, id: name, textContent: text });
      list.append(line);
    }
    column?.replaceChildren(list);
  }, hardStrings);
  // Letters are fetched when they first stand on the page.
  await opened.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => done(document.fonts.ready.then(() => true)))),
  );
  return opened;
}

/** The words of each printed line, as they were broken. */
function linesOf(line: Locator): Promise<readonly string[]> {
  return line.evaluate((element) => {
    const text = element.firstChild as Text;
    const range = document.createRange();
    const lines = new Map<number, string>();
    for (const { segment, index } of new Intl.Segmenter().segment(text.data)) {
      range.setStart(text, index);
      range.setEnd(text, index + segment.length);
      const top = Math.round(range.getBoundingClientRect().bottom);
      lines.set(top, (lines.get(top) ?? '') + segment);
    }
    return [...lines.values()];
  });
}

beforeAll(async () => {
  page = await printedMinutes();
});

test.each(hardStrings)('$name is printed as in its golden picture', async ({ name }) => {
  const picture = await page.locator(`#${name}`).screenshot();
  expect(differsFromGolden(`${name}.png`, picture)).toBeLessThan(0.01);
});

test.each(hardStrings)('$name is broken between words, never inside one', async ({ name, lang, text }) => {
  const lines = await linesOf(page.locator(`#${name}`));
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ index }) => index);
  expect(lines.join('')).toBe(text);
  const breaks = lines.slice(0, -1).map((_, at) => lines.slice(0, at + 1).join('').length);
  expect(breaks.length).toBeGreaterThan(0);
  for (const at of breaks) expect(words, `${lines.join(' | ')}`).toContain(at);
});

/** The words of a text, as its language divides it, in one form of Unicode. */
function wordsOf({ lang, text }: (typeof hardStrings)[number]): readonly string[] {
  const parts = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text.normalize('NFC'));
  return [...parts].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

test('in the PDF that is saved each word is found, as a reader finds it that heeds the text behind the letters', async () => {
  const pdf = join(mkdtempSync(join(tmpdir(), 'homeward-')), 'minutes.pdf');
  await page.pdf({ format: 'A4', path: pdf });
  // ISO 32000-2, 14.9.4: letters that were joined or moved carry their own text beside them (ActualText).
  const read = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).normalize('NFC').replaceAll('\n', '');
  rmSync(dirname(pdf), { recursive: true });
  const missing = hardStrings.flatMap((one) => wordsOf(one).filter((word) => !read.includes(word)));
  expect(missing.filter((word) => !read.replaceAll(' ', '').includes(word))).toEqual([]);
  // Poppler takes the room after some letters for a space between words.
  expect(missing).toEqual(['មជ្ឈមណ្ឌល', 'ប៉ោយប៉ែត', 'បន្ទាយមានជ័យ']);
});
