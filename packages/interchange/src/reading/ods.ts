import { addressOf, type Cell } from '../cell.ts';
import type { Book, SheetItem } from './book.ts';
import { limits } from './limits.ts';
import type { Package } from './package.ts';
import { scan } from './xml.ts';

const content = 'content.xml';
type Attributes = Readonly<Record<string, string>>;

/** An OpenDocument spreadsheet: everything lies in one part, so a sheet is that part walked to its table. */
export async function readOds(pack: Package): Promise<Book> {
  const names: string[] = [];
  const open = (tag: string, { name = '' }: Attributes) => {
    if (tag === 'table') names.push(name);
  };
  for await (const _ of scan(pack.text(content), content, () => ({ open })));
  const itemsOf = (index: number) => scan<SheetItem>(pack.text(content), content, (emit) => tableReader(index, emit));
  return {
    kind: 'ods',
    epoch: 1900,
    macros: pack.has('Basic/script-lc.xml'),
    sheets: names.map((name, index) => ({ name, items: () => itemsOf(index) })),
    close: pack.close,
  };
}

/** A cell as its attributes say it; what is shown of it stands in paragraphs. */
function saidIn(attributes: Attributes, shown: string): Pick<Cell, 'text' | 'kind'> {
  switch (attributes['value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return { kind: 'number', text: attributes['value'] ?? shown };
    case 'date':
      return { kind: 'date', text: attributes['date-value'] ?? shown };
    case 'boolean':
      return { kind: 'flag', text: attributes['boolean-value'] ?? shown };
    default:
      return { kind: 'text', text: shown };
  }
}

function repeated(attributes: Attributes, name: string): number {
  return Math.max(1, Number(attributes[name] ?? 1));
}

function tableReader(wanted: number, emit: (item: SheetItem) => void) {
  let [table, row, rows, column, paragraphs, note] = [-1, 0, 1, 0, 0, false];
  let [attributes, shown]: [Attributes, string] = [{}, ''];
  let cells: Cell[] = [];
  const endCell = () => {
    const cell = { ...saidIn(attributes, shown), formula: attributes['formula'] !== undefined };
    const times = repeated(attributes, 'number-columns-repeated');
    const spans = repeated(attributes, 'number-columns-spanned') > 1 || repeated(attributes, 'number-rows-spanned') > 1;
    if (spans) emit({ merged: addressOf(row, column) });
    const isThere = cell.text.trim() !== '' || cell.formula;
    for (let at = column; isThere && at < column + times && at <= limits.columns; at += 1)
      cells.push({ ...cell, column: at });
    column += times;
  };
  // A row that is said to be there many times is there as often as rows are taken at all.
  const endRow = () => {
    for (let at = row; cells.length > 0 && at < row + rows && at - row <= limits.rows; at += 1)
      emit({ row: { number: at, cells } });
    row += rows;
  };
  return {
    open: (name: string, said: Attributes) => {
      if (name === 'table') [table, row] = [table + 1, 1];
      if (table !== wanted) return;
      if (name === 'table-row') [rows, column, cells] = [repeated(said, 'number-rows-repeated'), 1, []];
      if (name === 'table-cell' || name === 'covered-table-cell') [attributes, shown, paragraphs] = [said, '', 0];
      if (name === 'annotation') note = true;
      if (name === 'p' && !note) shown += paragraphs++ > 0 ? '\n' : '';
      if (name === 's' && !note) shown += ' '.repeat(Math.min(repeated(said, 'c'), 1000));
    },
    text: (more: string) => {
      if (table === wanted && paragraphs > 0 && !note) shown += more;
    },
    close: (name: string) => {
      if (table !== wanted) return;
      if (name === 'annotation') note = false;
      if (name === 'table-cell' || name === 'covered-table-cell') endCell();
      if (name === 'table-row') endRow();
    },
  };
}
