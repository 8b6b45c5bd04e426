import type { Page } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { Cells } from '../../packages/web/src/report/cells.tsx';
import { figureCell } from '../../packages/web/src/report/figure.tsx';
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

/** The rows of a table of the page, as text. */
const rowsOf = (name: string) =>
  page
    .getByRole('region', { name, exact: true })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

test('the picture, the tables and the file say the same figures', async () => {
  const way = 'Thailand → Cambodia';
  const [channels, ages, flows] = await Promise.all([
    rowsOf(`By way of return: ${way}`),
    rowsOf(`By age: ${way}`),
    rowsOf(`From way of return to age: ${way}`),
  ]);
  const labels = await page
    .getByRole('region', { name: `Persons returned, ${way}`, exact: false })
    .locator('text')
    .allTextContents();
  const told = (rows: readonly string[][]) =>
    rows.filter(([, count]) => count !== '0').map(([what, n]) => `${what}: ${n}`);
  expect(labels.toSorted()).toEqual([...told(channels), `${way}: 105`, ...told(ages)].toSorted());
  expect(flows.map(([from, to, n]) => `${from === way ? to : from}: ${n}`).toSorted()).toEqual(
    [...told(channels), ...told(ages)].toSorted(),
  );
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

test('the table stands before the picture, and the picture has a name and says how it is read', async () => {
  const order = await page.evaluate(() => {
    const [chart, table] = [document.querySelector('svg.hw-flows'), document.querySelector('[aria-label^="From way"]')];
    return chart && table ? table.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
  });
  expect(order).toBeGreaterThan(0);
  const chart = page.getByRole('img', { name: 'Persons returned, Thailand → Cambodia', exact: false });
  expect(await chart.locator('desc').textContent()).toContain('The same figures as in the table above.');
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
  expect(await page.getByRole('region', { name: 'What the words mean' }).isVisible()).toBe(true);
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
  const shown = renderToStaticMarkup(createElement(Cells, { caption: 'x', family: 'sex', cells }));
  for (const key of ['suppressed.small', 'suppressed.complementary']) {
    expect(shown.match(new RegExp(key.replace('.', '\\.'), 'g')), key).toHaveLength(2);
    expect(shown).toContain(key.replace('suppressed', 'suppressed-hint'));
  }
  expect(cells.map(figureCell)).toEqual([12, 'small', 'complementary']);
});
