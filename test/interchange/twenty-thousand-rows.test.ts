import { createWriteStream } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { expect, test } from 'vitest';
import { fields } from '../../packages/interchange/src/fields.ts';
import { caseSheetOf, recordsOf } from '../../packages/interchange/src/reading/case-sheet.ts';
import { checkSheet } from '../../packages/interchange/src/reading/check-sheet.ts';
import { openBook } from '../../packages/interchange/src/reading/open-book.ts';
import { columnsFor, textsOf } from '../../packages/interchange/src/write-row.ts';
import { report } from '../proof/report.ts';
import { everyRecord } from './every-field.ts';
import { file, rowXml, workbook } from './workbooks.ts';

const rows = process.env['PROOF'] ? 20_000 : 1_000;
const mostSeconds = 300;
/** What the heap may grow by between the first rows and the last, in MB. */
const mostGrowth = process.env['PROOF'] ? 24 : 8;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapNow(): number {
  collect();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

/** A workbook of full rows, written piece by piece: it is never held either. */
async function largeWorkbook(): Promise<string> {
  const path = file('large.xlsx', '');
  const columns = columnsFor([]);
  const records = everyRecord();
  const out = createWriteStream(path);
  const zip = new Zip((_fault, chunk, last) => {
    out.write(chunk);
    if (last) out.end();
  });
  for (const [name, bytes] of Object.entries(workbook({ cases: '' }))) {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    if (!name.endsWith('s0.xml')) part.push(bytes, true);
    else {
      part.push(strToU8('<worksheet><sheetData>'));
      part.push(strToU8(rowXml(1, new Map(columns.map((one, at) => [at + 1, one.name])))));
      for (let row = 0; row < rows; row += 1) {
        const texts = textsOf(records[row % records.length] as never, columns).map(
          (text, at) => [at + 1, text] as const,
        );
        part.push(
          strToU8(
            rowXml(
              row + 2,
              new Map([
                ...texts.filter(([, text]) => text !== ''),
                [columns.findIndex(({ name: one }) => one === 'x_kh_ExternalId') + 1, `A-${row}`],
              ]),
            ),
          ),
        );
      }
      part.push(strToU8('</sheetData></worksheet>'), true);
    }
  }
  zip.end();
  await new Promise<void>((done) => out.on('finish', () => done()));
  return path;
}

test(`${rows} full rows are checked and read in time, and memory stays flat`, { timeout: 400_000 }, async () => {
  const book = await openBook(await largeWorkbook());
  const started = performance.now();
  const sheet = await caseSheetOf(book);
  expect(await checkSheet(book, sheet, 'primero')).toEqual({ rows, refused: 0 });
  const heaps: number[] = [];
  let read = 0;
  for await (const { record } of recordsOf(book, sheet)) {
    read += Object.keys(record.fields).length === fields.length ? 1 : 0;
    if (read % Math.floor(rows / 10) === 0) heaps.push(heapNow());
  }
  const seconds = (performance.now() - started) / 1000;
  const growth = Math.max(...heaps) - (heaps[0] ?? 0);
  report('large-workbook', rows, 0, read === rows ? 0 : 1, `heap + ${Math.round(growth)} MB, ${Math.round(seconds)} s`);
  expect(read).toBe(rows);
  expect(seconds).toBeLessThan(mostSeconds);
  expect(growth).toBeLessThan(mostGrowth);
  book.close();
});
