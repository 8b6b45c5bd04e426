import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { comeAs } from './back-from-sign-in.ts';
import { openPage } from './browser.ts';
import { downloaded, firstSheet } from './downloaded.ts';
import { keptVisits } from './kept-visits.ts';
import { layEdition, layThailand } from './real/reports.ts';
import { stagedForReal } from './real/stage.ts';
import { byAgeToo, lastYear } from './reported.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const year = `${lastYear}`;
beforeAll(async () => {
  await layThailand(stage, lastYear);
  await layEdition(stage, 'TH-KH', 2025, byAgeToo);
});

type Row = readonly string[];

/** The figures of each of the three files, in the columns of the first. */
async function filesOf(page: Page) {
  const [csv, xlsx, json] = [
    await downloaded(page, 'CSV'),
    await downloaded(page, 'XLSX'),
    await downloaded(page, 'JSON'),
  ];
  const [inCsv, inXlsx] = [await firstSheet(csv[1]), await firstSheet(xlsx[1])];
  const told = JSON.parse(await readFile(json[1], 'utf8')) as Record<string, Record<string, string | number>[]>;
  const heads = inCsv[0] ?? [];
  const inJson = [heads, ...(told['figures'] ?? []).map((one) => heads.map((head) => String(one[head] ?? '')))];
  return {
    names: [csv[0], xlsx[0], json[0]],
    csv: inCsv,
    xlsx: inXlsx,
    json: inJson,
    told,
    path: xlsx[1],
  };
}

test('the three files of a closed report hold the same figures, cell by cell, and each figure of the reply', async () => {
  const { page } = await openPage(browser, { language: 'en' });
  const asked = page.waitForResponse((one) => one.url().includes(`/reports/bilateral/TH/${year}`));
  await comeAs(page, stage, 'task-force', `/report/TH/${year}`);
  const reply = (await (await asked).json()) as { corridors: Record<string, unknown>[] } & Record<string, unknown>;
  const files = await filesOf(page);
  expect(files.names).toEqual(['csv', 'xlsx', 'json'].map((kind) => `homeward-TH-${year}.${kind}`));
  expect(files.csv[0]).toEqual(['country', 'period', 'corridor', 'table', 'of', 'code', 'count']);
  expect(files.xlsx).toEqual(files.csv);
  expect(files.json).toEqual(files.csv);
  for (const row of [
    ['TH', year, '', 'published', '', 'A1', '105'],
    ['TH', year, 'TH-KH', 'returned', '', 'all', '105'],
    ['TH', year, 'TH-KH', 'sex', '', 'female', '80'],
    ['TH', year, 'TH-KH', 'followUp', '3', 'lost-contact', '2'],
  ])
    expect(files.csv).toContainEqual(row);
  expect(files.told['months']).toContainEqual({ month: `${year}-12`, state: 'open' });
  const sealed = { state: 'sealed', version: 1, sealedAt: `${lastYear + 1}-01-02T03:00:00.000Z` };
  expect(files.told['months']).toContainEqual({ month: `${year}-01`, ...sealed });
  expect(files.told['about']).toMatchObject([{ edition: 'closed', version: 1, final: 'no' }]);
  expect(files.told['ic-tip']).toContainEqual({
    variable: 'form-of-exploitation',
    code: 'bonded-labour',
    category: 'slavery-or-similar',
    source: 'supplementary-1956',
  });
  // A recount of the reply that knows nothing of tables: every number in it but the year and the versions, which are no figures.
  const numbers = (value: unknown): readonly number[] =>
    typeof value === 'number'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbers)
        : [];
  const { year: _, version: __, months: ___, history: ____, ...figures } = reply;
  const inFile = files.csv.slice(1).map((row: Row) => Number(row.at(-1)));
  expect(inFile.toSorted((a, b) => a - b)).toEqual([...numbers(figures)].toSorted((a, b) => a - b));
  await page.context().close();
});

test('a half year says in each file which half it is', async () => {
  const { page } = await visitAs('task-force', `/report/TH/${year}`, { language: 'en' });
  await Promise.all([
    page.waitForResponse((one) => one.url().includes('half=1')),
    page.getByLabel('Period').selectOption('1'),
  ]);
  const files = await filesOf(page);
  expect(files.names[0]).toBe(`homeward-TH-${year}-H1.csv`);
  expect(new Set(files.csv.slice(1).map((row) => row[1]))).toEqual(new Set([`${year}-H1`]));
});

test('the three files of a published report are the same, and hidden figures stand in them as their sign, never as a number', async () => {
  const { page } = await visitAs('task-force', '/public-report/TH-KH/2025', { language: 'en' });
  const files = await filesOf(page);
  expect(files.names[1]).toBe('homeward-public-TH-KH-2025.xlsx');
  expect(files.xlsx).toEqual(files.csv);
  expect(files.json).toEqual(files.csv);
  for (const row of [
    ['TH-KH', '2025', 'all', 'all', '105'],
    ['TH-KH', '2025', 'figures', 'A2', 'small'],
    ['TH-KH', '2025', 'purpose', 'forced-labour', 'complementary'],
  ])
    expect(files.csv).toContainEqual(row);
  const signs = new Set(
    files.csv
      .slice(1)
      .map((row) => row.at(-1))
      .filter((one) => !/^\d+$/.test(one ?? '')),
  );
  expect([...signs].toSorted()).toEqual(['complementary', 'small']);
  // Nothing in the workbook is run, and no part is so large that it would be packed by a worker, which the page's policy forbids.
  const parts = Object.entries(unzipSync(await readFile(files.path)));
  expect(parts.filter(([, bytes]) => bytes.length > 100_000 || strFromU8(bytes).includes('<f>'))).toEqual([]);
});
