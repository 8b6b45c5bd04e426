import type { Book } from '@homeward/interchange/reading/book';

/** The texts of each sheet, row by row; what is empty in a row stands as an empty text. */
export async function rowsOfBook(book: Book): Promise<readonly (readonly (readonly string[])[])[]> {
  const sheets: (readonly string[])[][] = [];
  for (const sheet of book.sheets) {
    const rows: (readonly string[])[] = [];
    for await (const item of sheet.items()) {
      if (!('row' in item)) throw new Error('a merged cell');
      const { cells } = item.row;
      const width = Math.max(...cells.map(({ column }) => column), rows[0]?.length ?? 0);
      rows.push(Array.from({ length: width }, (_, at) => cells.find(({ column }) => column === at + 1)?.text ?? ''));
    }
    sheets.push(rows);
  }
  book.close();
  return sheets;
}
