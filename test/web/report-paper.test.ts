import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';
import { downloaded, firstSheet } from './downloaded.ts';
import { keptVisits } from './kept-visits.ts';
import { layThailand } from './real/reports.ts';
import { stagedForReal } from './real/stage.ts';
import { lastYear } from './reported.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const year = `${lastYear}`;
beforeAll(() => layThailand(stage, lastYear));

const words = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, `packages/words/src/${language}/screens.json`), 'utf8'));

/** Which family names the rows of a table, said here anew: the page must not say a figure under another row's name. */
const familyOf: Readonly<Record<string, string>> = {
  published: 'figure',
  channels: 'channel',
  sex: 'sex',
  age: 'age-group',
  purposes: 'exploitation',
  handovers: 'handover-status',
  reasons: 'stop',
  times: 'paper-days',
  checklist: 'checklist-figure',
  services: 'outcome',
  followUp: 'follow-up',
  claims: 'claim-state',
  holds: 'hold-age',
  parity: 'parity',
  border: 'border-figure',
  referred: 'border-figure',
  contacts: 'freshness',
};

/** Every row with a figure as it stands on paper: the words of one column, and the figure. */
function rowsOf(page: Page, language: string): Promise<readonly (readonly [words: string, figure: string])[]> {
  return page.locator('.hw-side').evaluateAll(
    (tables, lang) =>
      tables
        .slice(0, -2)
        .flatMap((table) => [...table.querySelectorAll('tbody tr')])
        .map((row) => [
          row.querySelector(`[lang="${lang}"]`)?.textContent ?? '',
          row.querySelector('.hw-side__figure')?.textContent ?? '',
        ])
        .filter(([, figure]) => figure !== '') as [string, string][],
    language,
  );
}

/** On a screen as wide as A4. */
const opened = (path: string) => visitAs('task-force', path, { language: 'en', width: 794 });

async function paper(path: string) {
  const { page, complaints } = await opened(path);
  await page.locator('.hw-side').last().waitFor();
  await page.emulateMedia({ media: 'print' });
  return { page, complaints };
}

test('the paper has every figure of the files and no other, row by row under the same words in each language', async () => {
  const { page, complaints } = await paper(`/report-paper/TH/${year}`);
  await page.emulateMedia({ media: 'screen' });
  const [, path] = await downloaded(page, 'CSV');
  const lines = (await firstSheet(path)).slice(1);
  await page.emulateMedia({ media: 'print' });
  for (const language of ['km', 'en', 'th']) {
    const said = words(language);
    const rows = await rowsOf(page, language);
    expect(rows.map(([, figure]) => figure.replace('\u202f', ''))).toEqual(lines.map((line) => line.at(-1)));
    for (const [at, [, , , table = '', , code = '']] of lines.entries()) {
      const key = table === 'returned' ? 'report.term.returned' : `${familyOf[table]}.${code}`;
      if (table !== 'missing') expect(rows[at]?.[0], key).toContain(said[key]);
      else expect(rows[at]?.[0]).toMatch(new RegExp(`^${code}\\S`));
    }
  }
  expect(complaints).toEqual([]);
});

test.each([
  [`/report-paper/TH/${year}`, ['km', 'en', 'th'], 'named-in-the-policy', 'year'],
  [`/report-paper/VN/${year}/1`, ['km', 'en', 'vi'], 'named-in-the-policy', '1'],
  [`/report-paper/MY/${year}/2`, ['km', 'en', 'ms'], 'no-agreement-on-file', '2'],
  [`/report-paper/KH/${year}`, ['km', 'en'], 'none-needed', 'year'],
] as const)(
  '%s says in each language what it is, of which months, and whether there is an agreement',
  async (path, languages, agreement, half) => {
    const { page } = await paper(path);
    const heads = page.locator('.hw-side__heads').first().locator('> div');
    expect(await heads.evaluateAll((all) => all.map((one) => one.getAttribute('lang')))).toEqual(languages);
    for (const [at, language] of languages.entries()) {
      const text = await heads.nth(at).textContent();
      expect(text).toContain(words(language)[`agreement.${agreement}`]);
      expect(text).toContain(words(language)[`report-half.${half}`]);
    }
    const months = await page.locator('.hw-side').nth(-2).locator('tbody .hw-side__figure').allTextContents();
    expect(months).toHaveLength(half === 'year' ? 12 : 6);
  },
);

test('on A4 the paper stands alone, inside the page, its definitions and the international categories with it', async () => {
  const { page } = await paper(`/report-paper/TH/${year}`);
  await page.setViewportSize({ width: 672, height: 1000 });
  for (const gone of ['.hw-header', 'nav', 'button']) expect(await page.locator(gone).first().isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const cut = await page
    .locator('.hw-side th, .hw-side td')
    .evaluateAll((cells) => cells.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
  expect(cut).toBe(0);
  for (const means of ['returned', 'age', 'times', 'holds', 'border', 'month'])
    expect(
      await page
        .getByText(words('th')[`report.means.${means}`] ?? '-')
        .first()
        .isVisible(),
      means,
    ).toBe(true);
  expect(await page.locator('.hw-flows text').allTextContents()).toContain('formal handover');
  const icTip = await page.locator('.hw-side').last().textContent();
  for (const sentence of ['ic-tip.slavery-or-similar', 'ic-tip-variable.means'])
    for (const language of ['km', 'en', 'th']) expect(icTip).toContain(words(language)[sentence]);
  expect(await page.getByText('Supplementary Convention on the Abolition of Slavery (1956)').isVisible()).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/MediaBox ?\[0 0 59[45]/);
});

test('the report leads to its paper with the half that was chosen, and back', async () => {
  const { page } = await opened(`/report/VN/${year}`);
  await page.getByLabel('Period').selectOption('2');
  await page.getByText(`July ${year}`).first().waitFor();
  await page.getByText(`January ${year}`).first().waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'For paper, with the other side’s language' }).click();
  await page.locator('.hw-side').last().waitFor();
  expect(new URL(page.url()).pathname).toBe(`/report-paper/VN/${year}/2`);
  await page.getByRole('link', { name: 'The report in your language alone' }).click();
  await page.getByRole('heading', { name: `Bilateral report: Viet Nam, ${year}` }).waitFor();
});
