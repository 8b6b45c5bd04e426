import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { icTip } from '@homeward/domain/report/ic-tip';
import { linesOf, periodOf } from '@homeward/domain/report/lines';
import { figureCell } from '../figure.tsx';
import type { Book } from './sheet.ts';

/** A closed report as a file: by codes, so that a spreadsheet in any language reads the same. */
export function reportBook(report: BilateralReport): Book {
  const period = periodOf(report);
  const { country, edition, agreement } = report;
  return {
    name: `homeward-${country}-${period}`,
    figures: {
      name: 'figures',
      heads: ['country', 'period', 'corridor', 'table', 'of', 'code', 'count'],
      rows: linesOf(report).map(({ corridor = '', table, of = '', figure }) => [
        country,
        period,
        corridor,
        table,
        of,
        figure.code,
        figureCell(figure),
      ]),
    },
    besides: [
      { name: 'months', heads: ['month', 'state'], rows: report.months.map(({ month, state }) => [month, state]) },
      {
        name: 'about',
        heads: ['edition', 'country', 'period', 'agreement', 'classification'],
        rows: [[edition, country, period, agreement, 'IC-TIP, 2025; categories of the Protocol of 2000, Article 3']],
      },
      {
        name: 'ic-tip',
        heads: ['variable', 'code', 'category', 'source'],
        rows: icTip.map(({ variable, code, category, source }) => [variable, code, category, source]),
      },
    ],
  };
}
