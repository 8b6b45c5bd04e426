import type { Page } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { figureCell } from '../../packages/web/src/report/figure.tsx';
import { PublicTable } from '../../packages/web/src/report/public-tables.tsx';
import { bytesOf } from './downloaded.ts';
import { keptVisits } from './kept-visits.ts';
import { layThailand } from './real/reports.ts';
import { stagedForReal } from './real/stage.ts';
import { lastYear } from './reported.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  await layThailand(stage, lastYear);
  ({ page, complaints } = await visitAs('task-force', `/report/TH/${lastYear}`, { language: 'en', width: 1024 }));
  await page.locator('svg.hw-flows text').first().waitFor();
});

/** The rows of a table of the page, as text: what, and the figure of the way to Cambodia. */
const rowsOf = (name: string) =>
  page
    .getByRole('region', { name, exact: true })
    .locator('tbody tr:has(.hw-side__figure:not(:empty))')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('th')?.firstChild?.textContent ?? '',
        row.querySelector('.hw-side__figure')?.textContent ?? '',
      ]),
    );

test('the picture, the tables and the file say the same figures', async () => {
  const way = 'Thailand → Cambodia';
  const [channels, ages] = await Promise.all([rowsOf('By way of return'), rowsOf('By age')]);
  const labels = await page
    .getByRole('region', { name: `Persons returned, ${way}`, exact: false })
    .locator('text')
    .allTextContents();
  const told = (rows: readonly string[][]) =>
    rows.filter(([, count]) => count !== '0').map(([what, n]) => `${what}: ${n}`);
  expect(labels.toSorted()).toEqual([...told(channels), `${way}: 105`, ...told(ages)].toSorted());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the same figures (CSV)' }).click(),
  ]);
  const lines = (await bytesOf(download)).toString().split('\r\n');
  for (const [code, count] of Object.entries({ formal: 90, deportation: 15 })) {
    expect(lines).toContain(`TH,${lastYear},TH-KH,channels,,${code},${count}`);
    expect(labels.some((label) => label.endsWith(`: ${count}`))).toBe(true);
  }
  for (const [code, count] of Object.entries({ '12-17': 60, '25+': 45 }))
    expect(lines).toContain(`TH,${lastYear},TH-KH,age,,${code},${count}`);
  expect(complaints).toEqual([]);
});

test('the picture has a name and says how it is read', async () => {
  const chart = page.getByRole('img', { name: 'Persons returned, Thailand → Cambodia', exact: false });
  expect(await chart.locator('desc').textContent()).toContain('Each figure stands beside its name');
});

test('letters of the picture stand apart and inside it, on a telephone it scrolls inside itself', async () => {
  for (const language of ['km', 'vi', 'en'] as const) {
    await page.locator('.hw-header__language').selectOption(language);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    const boxes = await page.locator('svg.hw-flows').evaluateAll((charts) =>
      charts.map((chart) => {
        const edge = chart.getBoundingClientRect();
        const texts = [...chart.querySelectorAll('text')].map((one) => one.getBoundingClientRect());
        const meet = texts.some((a, i) =>
          texts
            .slice(i + 1)
            .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4),
        );
        const out = texts.some(
          (one) => one.left < edge.left - 1 || one.right > edge.right + 1 || one.bottom > edge.bottom + 1,
        );
        return { meet, out };
      }),
    );
    expect(boxes, language).toEqual(boxes.map(() => ({ meet: false, out: false })));
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1024, height: 800 });
});

test('on paper the picture is as wide as the page and black enough, and the words are explained', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await page.getByText('Persons, each once a year on each way', { exact: false }).isVisible()).toBe(true);
  const fill = await page
    .locator('.hw-flows__label')
    .first()
    .evaluate((one) => getComputedStyle(one).fill);
  expect(fill).toBe('rgb(11, 12, 12)');
  await page.emulateMedia({ media: 'screen' });
});

test('a figure that is held back says why in its cell, under its table and in the file', () => {
  const cells = [
    { code: 'female', count: 12 },
    { code: 'male', suppressed: 'small' },
    { code: 'other', suppressed: 'complementary' },
  ] as const;
  const printed = { table: 'sex', periods: [{ period: '2025', cells }] } as const;
  const shown = renderToStaticMarkup(createElement(PublicTable, { printed, of: 'x', under: 10 }));
  for (const key of ['suppressed.small', 'suppressed.complementary']) {
    expect(shown.match(new RegExp(key.replace('.', '\\.'), 'g')), key).toHaveLength(2);
    expect(shown).toContain(key.replace('suppressed', 'suppressed-hint'));
  }
  expect(cells.map(figureCell)).toEqual([12, 'small', 'complementary']);
});
