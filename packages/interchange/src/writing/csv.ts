import Papa from 'papaparse';
import { guard } from '../formula-guard.ts';
import { columnsOf, leftOutHeader, leftOutLines, linesOf, type Table } from './table.ts';

function unparsed(lines: readonly (readonly string[])[]): string {
  const guarded = lines.map((line) => line.map(guard));
  // Spreadsheets take a file for UTF-8 only with a byte order mark.
  return `\ufeff${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`;
}

/** The records by their HTCDS names; nothing in it is run as a formula by whatever opens it. */
export function writeCsv(table: Table): string {
  const columns = columnsOf(table);
  return unparsed([columns.map(({ name }) => name), ...linesOf(table, columns)]);
}

/** What was left out, in a file beside it. */
export function writeLeftOut(table: Table): string {
  return unparsed([leftOutHeader, ...leftOutLines(table)]);
}
