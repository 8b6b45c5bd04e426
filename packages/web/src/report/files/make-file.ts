import Papa from 'papaparse';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { Book, Cell, FileKind, Sheet } from './sheet.ts';

/** Spreadsheets take a file for UTF-8 only with a byte order mark; what begins like a formula gets an apostrophe before it. */
function csvOf({ heads, rows }: Sheet): string {
  return `\ufeff${Papa.unparse([heads, ...rows] as Cell[][], { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

/** Every cell has its type: a text stays a text, whatever it begins with. */
function dataOf({ heads, rows }: Sheet): SheetData {
  const typed = (value: Cell) =>
    typeof value === 'number' ? { value, type: Number } : value === '' ? null : { value, type: String };
  return [
    heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(typed)),
  ];
}

function objectsOf({ heads, rows }: Sheet): readonly Readonly<Record<string, Cell>>[] {
  return rows.map((row) =>
    Object.fromEntries(row.flatMap((cell, at) => (cell === '' ? [] : [[heads[at] ?? '', cell] as const]))),
  );
}

/** A file of one kind. CSV holds the figures alone; the others say beside them what they are. */
export function madeFile({ figures, besides }: Book, kind: FileKind): Promise<Blob> | Blob {
  const sheets = [figures, ...besides];
  switch (kind) {
    case 'csv':
      return new Blob([csvOf(figures)], { type: 'text/csv;charset=utf-8' });
    case 'json': {
      const all = Object.fromEntries(sheets.map((one) => [one.name, objectsOf(one)]));
      return new Blob([`${JSON.stringify(all, null, 1)}\n`], { type: 'application/json' });
    }
    case 'xlsx':
      return writeExcelFile(sheets.map((one) => ({ sheet: one.name, data: dataOf(one), stickyRowsCount: 1 }))).toBlob();
  }
}
