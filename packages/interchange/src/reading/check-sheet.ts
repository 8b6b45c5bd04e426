import { addressOf } from '../cell.ts';
import { externalIdOf, isExternalId } from '../external-id.ts';
import { BookFault, type CellFault } from '../fault.ts';
import type { ReadRow } from '../read-row.ts';
import type { Book } from './book.ts';
import { type CaseSheet, recordsOf } from './case-sheet.ts';

/** What a whole sheet comes to before anything of it is taken in. */
export type Checked = { readonly rows: number; readonly refused: number };

function columnOfId({ header }: CaseSheet): number {
  const found = [...header.columns].find(([, one]) => 'extra' in one && one.extra === 'x_kh_ExternalId');
  return found?.[0] ?? 1;
}

/** A row with what stands against its id added. */
export function withIdChecked(row: ReadRow, sheet: CaseSheet, system: string): ReadRow {
  const known = externalIdOf(row.record, system);
  if (known === undefined || isExternalId(known)) return row;
  const at = addressOf(row.number, columnOfId(sheet));
  const fault: CellFault = { code: 'not-an-id', at, field: 'x_kh_ExternalId' };
  return { ...row, faults: [...row.faults, fault] };
}

/**
 * Walks a sheet to its end: merged cells, too many rows and an id that stands twice are found before the first row is sent, so that
 * nothing is half imported.
 */
export async function checkSheet(book: Book, sheet: CaseSheet, system: string): Promise<Checked> {
  const seen = new Map<string, string>();
  let [rows, refused] = [0, 0];
  for await (const read of recordsOf(book, sheet)) {
    const row = withIdChecked(read, sheet, system);
    rows += 1;
    if (row.faults.length > 0) refused += 1;
    const known = externalIdOf(row.record, system);
    if (known === undefined) continue;
    const [name, at] = [`${known.system}\n${known.id}`, addressOf(row.number, columnOfId(sheet))];
    const before = seen.get(name);
    if (before !== undefined) throw new BookFault('same-id-twice', `${before}, ${at}`);
    seen.set(name, at);
  }
  if (rows === 0) throw new BookFault('no-rows', sheet.sheet.name);
  return { rows, refused };
}
