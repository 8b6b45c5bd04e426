import { languages } from '@homeward/domain/countries/languages';
import { bilateralOf } from '@homeward/domain/report/bilateral';
import { tableOfReport } from '@homeward/domain/report/lines';
import { composedEdition } from '@homeward/domain/report/public/compose';
import { describe, expect, test } from 'vitest';
import { publicBook } from '../../packages/web/src/report/files/public-book.ts';
import { reportBook } from '../../packages/web/src/report/files/report-book.ts';
import type { Book } from '../../packages/web/src/report/files/sheet.ts';
import { days, meanings, meansOf } from '../../packages/web/src/report/paper/labels.ts';
import { publicMeanings } from '../../packages/web/src/report/public-tables.tsx';
import { written } from '../words/words-of.ts';

const all = [...new Set([...Object.values(meanings), ...Object.values(publicMeanings), ...Object.values(days)])];
const spoken = languages.map((language) => ({
  language,
  say: (key: string) => written(language, 'screens')[key] ?? `no words: ${key}`,
}));

const years = (['TH', 'KH'] as const).map((country) => bilateralOf(country, 2025, []));
const edition = composedEdition('TH-KH', 2025, [], 'named-in-the-policy');
const books: readonly Book[] = [
  ...years.map((report) => reportBook({ ...report, version: 1, final: true } as never, spoken)),
  publicBook({ ...edition, publishedAt: '2026-02-01T00:00:00.000Z' } as never, spoken),
];

describe('Beside every figure of a report stands what it counts', () => {
  test('of every table, in one sentence of each language that no other table has', () => {
    expect(tableOfReport.options.filter((table) => meanings[table] === undefined)).toEqual([]);
    for (const { language, say } of spoken) {
      const says = all.map(say);
      expect(says.filter((one) => one.startsWith('no words') || one.length < 12)).toEqual([]);
      expect(new Set(says).size, language).toBe(all.length);
    }
  });

  test('in each file of figures, for every table of them, in the languages of whoever reads it', () => {
    for (const { name, figures, besides } of books) {
      const at = figures.heads.indexOf('table');
      const counted = new Set(figures.rows.map((row) => row[at]));
      const defined = besides.find((sheet) => sheet.name === 'definitions');
      expect(defined?.heads, name).toEqual(['table', ...languages]);
      expect(new Set(defined?.rows.map(([table]) => table)), name).toEqual(counted);
      expect(defined?.rows.flat().filter((cell) => cell === '' || String(cell).startsWith('no words'))).toEqual([]);
    }
  });

  test('who is not counted is said: whose handover no mission may know, who has no file, persons beside returns', () => {
    const en = (key: string) => written('en', 'screens')[key] ?? '';
    expect(en('public-report.quiet')).toMatch(/mission/i);
    expect(en('report.means.returned')).toMatch(/each once a year.*by the handover where there is none.*no file/);
    for (const table of ['services', 'followUp', 'claims'] as const)
      expect(meansOf({ say: en }, table)).toMatch(/not persons/);
  });
});
