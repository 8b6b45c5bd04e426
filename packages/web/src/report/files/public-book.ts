import type { PublicEdition } from '@homeward/domain/report/public/edition';
import { figureCell } from '../figure.tsx';
import type { Book } from './sheet.ts';

/** The cells of the published tables as a file, by codes: what is hidden stands there as its reason, never as a number. */
export function publicBook(report: PublicEdition & { readonly publishedAt: string }): Book {
  const { corridor, year, edition, agreement, under, roundedTo, publishedAt } = report;
  return {
    name: `homeward-public-${corridor}-${year}`,
    figures: {
      name: 'figures',
      heads: ['corridor', 'period', 'table', 'code', 'count'],
      rows: report.periods.flatMap(({ period, tables }) =>
        tables.flatMap(({ table, cells }) =>
          cells.map((cell) => [corridor, period, table, cell.code, figureCell(cell)]),
        ),
      ),
    },
    besides: [
      {
        name: 'about',
        heads: ['edition', 'corridor', 'year', 'agreement', 'under', 'roundedTo', 'publishedAt'],
        rows: [[edition, corridor, year, agreement, under, roundedTo, publishedAt]],
      },
    ],
  };
}
