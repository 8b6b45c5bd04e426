import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnName } from '../../packages/interchange/src/cell.ts';
import type { ReadRow } from '../../packages/interchange/src/read-row.ts';
import { caseSheetOf, recordsOf } from '../../packages/interchange/src/reading/case-sheet.ts';
import { openBook } from '../../packages/interchange/src/reading/open-book.ts';
import type { HtcdsRecord } from '../../packages/interchange/src/record.ts';
import type { Table } from '../../packages/interchange/src/writing/table.ts';

const scratch = mkdtempSync(join(tmpdir(), 'homeward-interchange-'));

export function official(name: string): string {
  return join(import.meta.dirname, 'official', name);
}

/** Writes a file beside the others of this run and gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

export async function readAll(path: string): Promise<readonly ReadRow[]> {
  const book = await openBook(path);
  try {
    return await Array.fromAsync(recordsOf(book, await caseSheetOf(book)));
  } finally {
    book.close();
  }
}

export async function recordsIn(path: string): Promise<readonly HtcdsRecord[]> {
  const rows = await readAll(path);
  const faults = rows.flatMap((row) => row.faults);
  if (faults.length > 0) throw new Error(`not read: ${JSON.stringify(faults.slice(0, 5))}`);
  return rows.map(({ record }) => record);
}

export function tableOf(records: readonly HtcdsRecord[]): Table {
  return { records, about: [['for', 'own-organisation']], leftOut: [] };
}

type Parts = Record<string, Uint8Array>;

export function partsOf(path: string): Parts {
  return unzipSync(readFileSync(path));
}

export function repacked(name: string, parts: Parts): string {
  return file(name, zipSync(parts));
}

export function textIn(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

export function withText(parts: Parts, name: string, text: string): Parts {
  return { ...parts, [name]: strToU8(text) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');
}

/** A cell as Excel writes one that was typed by hand. */
export function typed(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** One row of a sheet, by column number. */
export function rowXml(number: number, cells: ReadonlyMap<number, string>): string {
  const sorted = [...cells].toSorted(([one], [other]) => one - other);
  return `<row r="${number}">${sorted.map(([column, text]) => typed(`${columnName(column)}${number}`, text)).join('')}</row>`;
}

const minimal = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'xl/_rels/workbook.xml.rels': (sheets: number) =>
    `<Relationships>${Array.from({ length: sheets }, (_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`).join('')}</Relationships>`,
};

/** A workbook of nothing but sheets: each the inside of its `worksheet`. */
export function workbook(sheets: Readonly<Record<string, string>>, properties = ''): Parts {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`).join('');
  const parts: Parts = {
    '[Content_Types].xml': strToU8(minimal['[Content_Types].xml']),
    'xl/_rels/workbook.xml.rels': strToU8(minimal['xl/_rels/workbook.xml.rels'](names.length)),
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r">${properties}<sheets>${list}</sheets></workbook>`),
  };
  for (const [at, name] of names.entries())
    parts[`xl/worksheets/s${at}.xml`] = strToU8(`<worksheet>${sheets[name]}</worksheet>`);
  return parts;
}

/** The inside of a sheet from rows of texts. */
export function sheetOf(rows: readonly (readonly string[])[], after = ''): string {
  const xml = rows.map((row, index) =>
    rowXml(index + 1, new Map(row.map((text, at) => [at + 1, text] as const).filter(([, text]) => text !== ''))),
  );
  return `<sheetData>${xml.join('')}</sheetData>${after}`;
}
