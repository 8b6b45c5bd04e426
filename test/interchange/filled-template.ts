import { fields } from '../../packages/interchange/src/fields.ts';
import { openBook } from '../../packages/interchange/src/reading/open-book.ts';
import type { HtcdsRecord, Value } from '../../packages/interchange/src/record.ts';
import { official, partsOf, repacked, rowXml, textIn, withText } from './workbooks.ts';

/** Columns of a template by what people read over them: row 2. Nothing of the reader under test is asked. */
async function labelledColumns(name: string): Promise<ReadonlyMap<string, number>> {
  const book = await openBook(official(name));
  const [sheet] = book.sheets;
  const columns = new Map<string, number>();
  for await (const item of sheet?.items() ?? []) {
    if (!('row' in item) || item.row.number !== 2) continue;
    for (const { text, column } of item.row.cells) columns.set(text.trim(), column);
    break;
  }
  book.close();
  return columns;
}

const unlike: Readonly<Record<string, string>> = { 'Mailing Zip/Postal Code': 'Mailing Zip/Postal Code' };

/** The fields that a template has a labelled column for. */
export async function fieldsOf(name: string): Promise<ReadonlyMap<string, number>> {
  const labels = await labelledColumns(name);
  const found = fields
    .filter((one) => !one.name.startsWith('org_') && !one.name.startsWith('hte_') && !one.name.startsWith('spl_'))
    .flatMap((one) => {
      const column = labels.get(unlike[one.label] ?? one.label);
      return column === undefined ? [] : [[one.name, column] as const];
    });
  return new Map(found);
}

/** As a person fills in: labels of codes, `Yes` and `No`, several values with `; ` between them. */
function byHand(name: string, value: Value): string {
  const { codes } = fields.find((one) => one.name === name) ?? {};
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const label = (code: string) => codes?.[code] ?? code;
  return typeof value === 'string' ? label(value) : value.map(label).join('; ');
}

/** An official template filled in from its third row on, beside the row numbers that stand in its first column. */
export async function filledTemplate(name: string, records: readonly HtcdsRecord[], as = name): Promise<string> {
  const parts = partsOf(official(name));
  const columns = await fieldsOf(name);
  const part = 'xl/worksheets/sheet1.xml';
  let xml = textIn(parts, part);
  for (const [index, { fields: said }] of records.entries()) {
    const number = index + 3;
    const cells = new Map([[1, String(index + 1)]]);
    for (const [field, value] of Object.entries(said)) {
      const column = columns.get(field);
      if (column !== undefined) cells.set(column, byHand(field, value));
    }
    xml = xml.replace(new RegExp(`<row r="${number}" .*?</row>`), () => rowXml(number, cells));
  }
  return repacked(as, withText(parts, part, xml));
}
