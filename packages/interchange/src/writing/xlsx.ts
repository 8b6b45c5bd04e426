import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { columnsOf, leftOutHeader, leftOutLines, linesOf, type Table } from './table.ts';

// Every cell is typed text: a spreadsheet shows it and runs none of it.
function sheet(lines: readonly (readonly string[])[]): SheetData {
  return lines.map((line) => line.map((value) => (value === '' ? null : { value, type: String })));
}

type Kind = 'xlsx' | 'xlsm';

const plain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const macroEnabled = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

// Excel refuses an .xlsm that does not say in its table of contents that it may hold macros. It need not hold any, and this one holds none.
const mayHoldMacros = {
  files: {
    transform: {
      '[Content_Types].xml': { transform: (types: string) => types.replace(`"${plain}"`, `"${macroEnabled}"`) },
    },
  },
};

/**
 * A workbook as the official templates are laid out: names, labels, a record a row; beside it what it is and what was left out. As
 * .xlsm it may be given macros by whoever receives it; none are written.
 */
export function writeXlsx(table: Table, kind: Kind = 'xlsx'): Promise<Buffer> {
  const columns = columnsOf(table);
  const header = [columns.map(({ name }) => name), columns.map(({ label }) => label)];
  const sheets = [
    { sheet: 'Case Sheet', data: sheet([...header, ...linesOf(table, columns)]), stickyRowsCount: 2 },
    { sheet: 'About', data: sheet(table.about) },
    { sheet: 'Left out', data: sheet([leftOutHeader, ...leftOutLines(table)]) },
  ];
  return writeExcelFile(sheets, { features: kind === 'xlsm' ? [mayHoldMacros] : [] }).toBuffer();
}
