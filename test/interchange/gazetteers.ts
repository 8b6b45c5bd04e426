import { readGazetteer } from '../../packages/interchange/src/gazetteer/read-gazetteer.ts';
import { openBook } from '../../packages/interchange/src/reading/open-book.ts';
import { repacked, sheetOf, workbook } from './workbooks.ts';

const header = ['Type', 'Code', 'Name (Khmer)', 'Name (Latin)', 'Reference', 'Official Note', 'Note (by Checker)'];

type Rows = readonly (readonly string[])[];

/** Two invented provinces with every defect of the real file: lost zeros, a zero-width space, coeng-ro in the other order, no Latin name. */
export const invented: Readonly<Record<string, Rows>> = {
  '1. Invented West': [
    ['List of Gazetter Code for "Invented West"'],
    [],
    header,
    ['ស្រុក', '102', 'ម៉ាក\u200bប្រា', 'Mak Pra', 'ប្រកាស ១'],
    ['ឃុំ', '10201', 'ស\u17d2\u179a\u17d2\u178fី', 'Strei'],
    ['ភូមិ', '1020101', 'អូរធំ', 'Ou Thum'],
    ['ភូមិ', '01020102', 'ភ្នំ', ''],
    ['ក្រុង', '110', 'ប៉ោយប៉ែត', 'Paoy  Paet'],
    ['សង្កាត់', '011002', 'ប៉ោយប៉ែត', 'Paoy Paet'],
  ],
  '12. Invented City': [header, ['ខណ្ឌ', '1201', 'ចំការ', 'Chamkar'], ['សង្កាត់', '120101', 'ទន្លេ', 'Tonle']],
};

/** The invented workbook, or one of other sheets, as a file. */
export function gazetteerFile(name: string, sheets: Readonly<Record<string, Rows>> = invented): string {
  const inside = Object.entries(sheets).map(([sheet, rows]) => [sheet, sheetOf(rows)] as const);
  return repacked(`${name}.xlsx`, workbook(Object.fromEntries(inside)));
}

export async function gazetteerIn(path: string) {
  const book = await openBook(path);
  try {
    return await readGazetteer(book);
  } finally {
    book.close();
  }
}

/** A sheet of a header and these rows. */
export function sheetWith(...rows: Rows): Readonly<Record<string, Rows>> {
  return { Invented: [header, ...rows] };
}
