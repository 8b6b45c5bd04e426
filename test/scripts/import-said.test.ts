import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { rowsProgress } from '../../scripts/import/progress.ts';
import { openReport } from '../../scripts/import/report.ts';
import { linesOf } from '../../scripts/import/send.ts';
import { saysOfCell, saysOfFile, saysOfRow } from '../../scripts/import/sentences.ts';

function printed(isTTY: boolean) {
  const out = Object.assign(new PassThrough(), { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true });
  const told: string[] = [];
  out.on('data', (chunk) => void told.push(String(chunk)));
  return { out: out as unknown as NodeJS.WriteStream, told };
}

describe('How far an import is', () => {
  test('stands in a line at every tenth, once each, where nobody sits at a terminal', () => {
    const { out, told } = printed(false);
    const progress = rowsProgress(out, 'a.xlsx', 1000);
    for (const rows of [25, 50, 100, 125, 450, 451, 1000]) progress.show(rows);
    progress.end();
    expect(told).toEqual(['a.xlsx 100 of 1000 rows\n', 'a.xlsx 450 of 1000 rows\n', 'a.xlsx 1000 of 1000 rows\n']);
  });

  test('is a bar at a terminal', async () => {
    const { out, told } = printed(true);
    const progress = rowsProgress(out, 'a.xlsx', 4);
    progress.show(4);
    progress.end();
    await new Promise((done) => setImmediate(done));
    expect(told.join('')).toMatch(/a\.xlsx .+ 4 of 4 rows/);
  });
});

describe('What an import says', () => {
  test('of a file, a cell and a row is a sentence; what it has no words for is told by its code', () => {
    expect(saysOfFile('merged-cells', 'A1:B2', '')).toMatch(
      /^The cells A1:B2 are merged, .+\. Nothing was imported\.$/,
    );
    expect(saysOfCell('formula', 'prs_Title')).toBe('prs_Title holds a formula: put its result there as a value.');
    expect(saysOfCell('day-first', 'prs_Birthdate')).toBe('prs_Birthdate was read with the day first.');
    expect(saysOfRow('busy')).toBe('The row was being written by somebody else: run the import again.');
    expect(saysOfRow('too-long', 'prs_Title')).toBe('prs_Title is longer than the field may be.');
    expect(saysOfRow('something-new')).toBe('The row something-new.');
  });

  test('of what the platform found in a row stands at the cell, where the sheet has one for it', () => {
    const fields = ['prs_Title', 'x_kh_Lost'].map((field) => ({ field, code: 'too-long' }));
    const cellOf = (row: number, field: string) => (field === 'prs_Title' ? `C${row}` : undefined);
    expect(linesOf({ place: 7, outcome: 'refused', fields }, cellOf)).toEqual([
      { row: 7, outcome: 'refused', cell: 'C7', says: 'prs_Title is longer than the field may be.' },
      { row: 7, outcome: 'refused', says: 'x_kh_Lost is longer than the field may be.' },
    ]);
  });

  test('names the articles of a rule that refused a row, and none for a limit of the software', () => {
    const refused = (restsOn: readonly string[]) =>
      linesOf({ place: 7, outcome: 'refused', says: 'Invented.', restsOn }, () => undefined).map(({ says }) => says);
    expect(refused(['Standards 7.6(f)'])).toEqual(['Invented. (Standards 7.6(f))']);
    expect(refused([])).toEqual(['Invented.']);
  });

  test('stands in a report that a spreadsheet opens without running anything', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'homeward-report-')), 'report.csv');
    const report = openReport(path);
    report.add([]);
    report.add([{ row: 2, cell: 'A2', outcome: 'refused', says: '=1+1, "so"' }]);
    await report.end();
    expect(readFileSync(path, 'utf8')).toBe('\ufeffrow,cell,outcome,case,why\r\n2,A2,refused,,"\'=1+1, ""so"""\r\n');
  });
});
