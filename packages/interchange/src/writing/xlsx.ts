import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { columnsOf, leftOutHeader, leftOutLines, linesOf, type Table } from './table.ts';

// Every cell is typed text: a spreadsheet shows it and runs none of it.
function sheet(lines: readonly (readonly string[])[]): SheetData {
  return lines.map((line) => line.map((value) => (value === '' ? null : { value, type: String })));
}

/** A workbook as the official templates are laid out: names, labels, a record a row; beside it what it is and what was left out. */
export function writeXlsx(table: Table): Promise<Buffer> {
  const columns = columnsOf(table);
  const header = [columns.map(({ name }) => name), columns.map(({ label }) => label)];
  return writeExcelFile([
    { sheet: 'Case Sheet', data: sheet([...header, ...linesOf(table, columns)]), stickyRowsCount: 2 },
    { sheet: 'About', data: sheet(table.about) },
    { sheet: 'Left out', data: sheet([leftOutHeader, ...leftOutLines(table)]) },
  ]).toBuffer();
}
