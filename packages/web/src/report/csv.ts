import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { type Figure, figureCode } from './figure.tsx';

type Line = readonly [table: string, code: string, count: number | string];

type Row = Figure | { readonly code: string; readonly cells: readonly Figure[] };

/** One cell, or a table of cells under its own code. */
function linesOf(table: string, row: Row): readonly Line[] {
  if (!('cells' in row)) return [[table, row.code, figureCode(row)]];
  return row.cells.map((cell) => [`${table} ${row.code}`, cell.code, figureCode(cell)]);
}

type Time = BilateralReport['corridors'][number]['times'][number];

/** How many, then the days between which the middle and nine tenths lie. */
function linesOfTime(table: string, { code, count, median, ninth }: Time): readonly Line[] {
  const days = (of: Time['median']) => (of?.to === undefined ? `${of?.from} and more` : `${of.from} to ${of.to}`);
  const told: Line[] = median === undefined ? [] : [[`${table} ${code}`, 'median-days', days(median)]];
  return [
    [table, code, count],
    ...told,
    ...(ninth ? [[`${table} ${code}`, 'ninth-decile-days', days(ninth)] as Line] : []),
  ];
}

/** The figures of the page as comma-separated values, by codes, so that a spreadsheet in any language reads the same. */
export function csvOf(report: BilateralReport): string {
  const corridors = report.corridors.flatMap(({ corridor, returned, times, ...tables }): Line[] => [
    [corridor, 'returned', returned],
    ...Object.entries(tables).flatMap(([name, rows]) =>
      rows.flatMap((row: Row) => linesOf(`${corridor} ${name}`, row)),
    ),
    ...times.flatMap((time) => linesOfTime(`${corridor} times`, time)),
  ]);
  const lines: readonly Line[] = [
    ...Object.entries(report.published).map(([code, count]): Line => ['published', code, count]),
    ...corridors,
    ...report.border.map((cell: Figure): Line => ['border', cell.code, figureCode(cell)]),
    ['referred', 'KH-KH', report.referred],
    ...report.contacts.map((cell: Figure): Line => ['contacts', cell.code, figureCode(cell)]),
    ...report.months.map(({ month, state }): Line => ['months', month, state]),
  ];
  // Every cell is a code of ours or a number: none can begin with = + - or @, none holds a comma.
  const rows = lines.map((line) => [report.country, report.year, ...line].join(','));
  return `\ufeff${['country,year,table,code,count', ...rows].join('\r\n')}\r\n`;
}
