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

type Row = { readonly words: string; readonly figures: readonly string[] };

/** Every row with figures of one table of the annex: the words of one column, and the figures. */
function rowsOf(page: Page, name: string, language: string): Promise<readonly Row[]> {
  const tables = page.locator('.hw-annex').getByRole('region', { name, exact: true });
  return tables.locator('tbody tr').evaluateAll(
    (rows, lang) =>
      rows
        .map((row) => ({
          words: row.querySelector(`[lang="${lang}"]`)?.textContent ?? '',
          figures: [...row.querySelectorAll('.hw-side__figure')].map((one) => one.textContent ?? ''),
        }))
        .filter(({ figures }) => figures.some((one) => one !== '')),
    language,
  );
}

/** Above each table, in the reader's own language. */
const captionOf: Readonly<Record<string, string>> = {
  published: 'report.published',
  returned: 'report.term.returned',
  channels: 'report.channels',
  sex: 'report.sex',
  age: 'report.age',
  purposes: 'report.purposes',
  handovers: 'report.stopped',
  reasons: 'report.reasons',
  times: 'report.times',
  checklist: 'report.checklist',
  missing: 'report.missing',
  services: 'report.services',
  followUp: 'report.follow-up',
  claims: 'report.claims',
  holds: 'report.holds',
  parity: 'report.parity',
  border: 'report.border',
  contacts: 'report.contacts',
};

/** On a screen as wide as A4. */
const opened = (path: string) => visitAs('task-force', path, { language: 'en', width: 794 });

async function paper(path: string) {
  const { page, complaints } = await opened(path);
  await page.locator('.hw-side').last().waitFor();
  await page.emulateMedia({ media: 'print' });
  return { page, complaints };
}

test('the annex has every figure of the files and no other, row by row under the same words in each language', async () => {
  const { page, complaints } = await paper(`/report-paper/TH/${year}`);
  await page.emulateMedia({ media: 'screen' });
  const [, path] = await downloaded(page, 'CSV');
  const lines = (await firstSheet(path)).slice(1).filter(([, , , table]) => table !== 'monthly');
  const english = words('en');
  const noughts: string[] = [];
  for (const [table, of] of Map.groupBy(lines, ([, , , name = '']) => name)) {
    const caption = english[captionOf[table] ?? '-'] ?? '-';
    if (of.every((line) => line.at(-1) === '0')) {
      noughts.push(caption);
      continue;
    }
    const ways = [...new Set(of.map(([, , way = '']) => way))];
    for (const language of ['km', 'en', 'th']) {
      const rows = await rowsOf(page, caption, language);
      const said = words(language);
      // Each figure of the file stands in a row of its words, in the column of its direction; and nothing else is told.
      const left = rows.map(({ words: what, figures }) => ({ what, figures: [...figures] }));
      for (const [, , way = '', , , code = '', count = ''] of of) {
        const counted = code === 'returns' ? 'returns' : 'returned';
        const named = table === 'returned' ? said[`report.term.${counted}`] : said[`${familyOf[table]}.${code}`];
        const at = ways.indexOf(way);
        const row = left.find(
          ({ what, figures }) =>
            (table === 'missing' ? what.startsWith(code) : what.includes(named ?? '-')) && figures[at] === count,
        );
        expect(row, `${language} ${table} ${way} ${code} ${count}`).toBeDefined();
        if (row !== undefined) row.figures[at] = '';
      }
      expect(left.flatMap(({ figures }) => figures).filter((one) => !['', '–', '0'].includes(one))).toEqual([]);
    }
  }
  const folded = await rowsOf(page, english['annex.noughts'] ?? '-', 'en');
  expect(folded).toEqual(noughts.map((caption) => ({ words: caption, figures: ['0'] })));
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
  for (const means of ['returned', 'age', 'times', 'border', 'month'])
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

test('two years stand beside each other, and a year without a closed month is not compared', async () => {
  await layThailand(stage, lastYear - 1);
  const { page } = await opened(`/report/TH/${year}`);
  const table = page.getByRole('region', { name: 'This year beside the last', exact: true });
  const cells = () => table.getByRole('row', { name: 'Persons returned' }).locator('td').allTextContents();
  await table.getByText(`${lastYear - 1}`, { exact: true }).waitFor();
  expect(await cells()).toEqual(['105', '105', '0']);
  const { page: without } = await opened(`/report/VN/${year}`);
  await without.getByText(`Of ${lastYear - 1} no month is closed: nothing stands beside this year.`).waitFor();
  expect(await without.getByText('Final: every month of this period is closed.').count()).toBe(0);
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
