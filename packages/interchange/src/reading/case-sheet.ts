import { addressOf, type Row } from '../cell.ts';
import { type Header, headerScore, readHeader } from '../columns.ts';
import { BookFault } from '../fault.ts';
import { type ReadRow, readRow } from '../read-row.ts';
import type { Book, Sheet } from './book.ts';
import { limits } from './limits.ts';

/** The sheet of a workbook on which the cases stand, and its header. */
export type CaseSheet = { readonly sheet: Sheet; readonly header: Header };

async function firstRows(sheet: Sheet): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const item of sheet.items()) {
    if (!('row' in item)) continue;
    if (item.row.number > limits.headerWithin) break;
    rows.push(item.row);
  }
  return rows;
}

/** The sheet whose first rows look most like a header of HTCDS, wherever it stands and whatever it is called. */
export async function caseSheetOf({ sheets }: Book): Promise<CaseSheet> {
  const scored = [];
  for (const sheet of sheets) {
    const rows = await firstRows(sheet);
    scored.push({ sheet, rows, score: headerScore(rows) });
  }
  const [best, next] = scored.toSorted((one, other) => other.score - one.score);
  if (best === undefined || best.score === 0) throw new BookFault('no-case-sheet');
  if (next !== undefined && next.score === best.score)
    throw new BookFault('two-case-sheets', `${best.sheet.name}, ${next.sheet.name}`);
  return { sheet: best.sheet, header: readHeader(best.rows) };
}

/** Where a field of a row stands; nothing where the sheet has no column of it. */
export function cellOf({ header }: CaseSheet, row: number, name: string): string | undefined {
  const found = [...header.columns].find(([, one]) =>
    'field' in one ? one.field.name === name : 'extra' in one && one.extra === name,
  );
  return found === undefined ? undefined : addressOf(row, found[0]);
}

/** Every record of a sheet, row by row, as it is read; rows in which nothing is said are passed over. */
export async function* recordsOf({ epoch }: Book, { sheet, header }: CaseSheet): AsyncGenerator<ReadRow> {
  let rows = 0;
  for await (const item of sheet.items()) {
    if ('merged' in item) throw new BookFault('merged-cells', item.merged);
    if (item.row.number <= header.lastRow) continue;
    const read = readRow(item.row, header, epoch);
    if (isEmpty(read)) continue;
    rows += 1;
    if (rows > limits.rows) throw new BookFault('too-many-rows');
    yield read;
  }
}

function isEmpty({ record, faults }: ReadRow): boolean {
  return (
    faults.length === 0 && [record.fields, record.other, record.extra].every((part) => Object.keys(part).length === 0)
  );
}
