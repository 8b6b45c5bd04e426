import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { type Figure, figureCode } from './figure.tsx';

type Line = readonly [table: string, code: string, count: number | string];

/** The figures of the page as comma-separated values, by codes, so that a spreadsheet in any language reads the same. */
export function csvOf(report: BilateralReport): string {
  const corridors = report.corridors.flatMap(({ corridor, returned, ...tables }): Line[] => [
    [corridor, 'returned', returned],
    ...Object.entries(tables).flatMap(([name, cells]) =>
      cells.map((cell: Figure): Line => [`${corridor} ${name}`, cell.code, figureCode(cell)]),
    ),
  ]);
  const lines: readonly Line[] = [
    ...Object.entries(report.published).map(([code, count]): Line => ['published', code, count]),
    ...corridors,
    ...report.border.map((cell: Figure): Line => ['border', cell.code, figureCode(cell)]),
    ['referred', 'KH-KH', report.referred],
    ...report.months.map(({ month, state }): Line => ['months', month, state]),
  ];
  // Every cell is a code of ours or a number: none can begin with = + - or @, none holds a comma.
  const rows = lines.map((line) => [report.country, report.year, ...line].join(','));
  return `\ufeff${['country,year,table,code,count', ...rows].join('\r\n')}\r\n`;
}
