import { copyFileSync } from 'node:fs';
import { numberPattern } from '@homeward/domain/numbers/record-number';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '../../scripts/import/import-file.ts';
import { filledTemplate } from '../interchange/filled-template.ts';
import { sheetOf, typed, workbook } from '../interchange/workbooks.ts';
import { answered, said } from '../scripts/started-verb.ts';
import { openStage, put, reportOf, type Stage } from './verbs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.stop());

const head = ['x_kh_ExternalId', 'prs_FirstName', 'prs_SecondName', 'prs_Birthdate', 'prs_Gender', 'con_Consent'];
const comments = [...head, 'cco_CaseComment'];

function person(id: string, first = 'Dara', born = '1998-05-17', gender = 'Feminine', consent = 'TRUE') {
  return [id, first, 'Sok', born, gender, consent];
}

const wish = ['--as', 'case-worker', '--system', 'invented'];
const importing = (file: string) => stage.verb('import.ts', file, ...wish);

/** The same in this process, where a program of its own would say nothing else. */
const imported = (file: string) => stage.called(importFile, file, ...wish);

function book(name: string, sheets: Readonly<Record<string, string>>): string {
  return put(stage, name, zipSync(workbook(sheets)));
}

/** The lines of a report in the order of their rows, their cases apart. */
function told(path: string) {
  const lines = (reportOf(path) ?? []).toSorted((one, other) => Number(one[0]) - Number(other[0]));
  const cases = lines.map((line) => line[3]).filter((id) => id !== '');
  return { cases: cases.toSorted(), lines: lines.map(([row, cell, outcome, , why]) => [row, cell, outcome, why]) };
}

describe('npm run import of good and bad rows', () => {
  test('takes in exactly the good ones and says of every other row which cell is wrong and why; run again it changes nothing', async () => {
    const formula = `<row r="12">${typed('A12', 'M-10')}<c r="B12" t="str"><f>A1&amp;"x"</f><v>Dara</v></c></row></sheetData>`;
    const sheet = sheetOf([
      comments,
      person('M-1'),
      person('M-2', 'Bopha', 'soon'),
      person('M-3', 'Rith', '17/05/2541', 'Masculine'),
      person('M-4', 'Vanna', '2001', 'Unheard'),
      person('Sok Dara', 'Sok'),
      person('M-6', 'Mony', '2001', 'Feminine', 'FALSE'),
      [...person('M-7', 'Sophal'), 'tested for HIV'],
      person('M-8', 'Kunthea', '31/02/1998', 'Feminine', 'perhaps'),
      person('M-9', 'x'.repeat(300)),
      ['M-11', 'Dara', 'x'.repeat(300), '2001', 'Feminine', 'TRUE'],
    ]).replace('</sheetData>', formula);
    const path = book('mixed.xlsx', { cases: sheet });
    const before = await stage.numbers();
    const { code, lines } = await answered(importing('mixed.xlsx'));
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('11 rows: 3 imported, 0 already there, 8 refused (see mixed.xlsx.report.csv)');
    const noDate = 'prs_Birthdate is no date: write it as 1998-05-17 or 17/05/1998.';
    const first = told(path);
    // A report is read by people: a file stands in it by the number that one can say.
    for (const one of first.cases) expect(one).toMatch(numberPattern);
    expect(first.lines).toEqual([
      ['2', '', 'imported', ''],
      ['3', 'D3', 'refused', noDate],
      ['4', 'D4', 'noticed', 'prs_Birthdate was read as a year of the Buddhist Era.'],
      ['4', '', 'imported', ''],
      ['5', 'E5', 'noticed', 'prs_Gender has a code that HTCDS does not know: it is kept aside.'],
      ['5', '', 'imported', ''],
      ['6', 'A6', 'refused', expect.stringMatching(/^x_kh_ExternalId is no id of a system: /)],
      ['7', '', 'refused', expect.stringMatching(/^A case file is opened only when .+ \(Standards 6\.3\(b\), .+\)$/)],
      ['8', 'G8', 'refused', expect.stringMatching(/^cco_CaseComment tells of HIV, /)],
      ['9', 'D9', 'refused', noDate],
      ['9', 'F9', 'refused', 'con_Consent is neither yes nor no.'],
      ['10', 'B10', 'refused', 'prs_FirstName is longer than the field may be.'],
      ['11', 'C11', 'refused', 'prs_SecondName is longer than the field may be.'],
      ['12', 'B12', 'refused', 'prs_FirstName holds a formula: put its result there as a value.'],
    ]);
    const after = await stage.numbers();
    expect(after.filter((one) => !before.includes(one))).toEqual(first.cases);
    const again = await imported('mixed.xlsx');
    expect(again.code).toBe(1);
    expect(again.lines.at(-1)).toMatch(/^11 rows: 0 imported, 3 already there, 8 refused /);
    expect(told(path).cases).toEqual(first.cases);
    expect(await stage.numbers()).toEqual(after);
  });
});

/** The size that the contents page of an archive gives for its last part, or the one before. */
function claiming(name: string, bytes: number, part: 'last' | 'any', inside?: Uint8Array): string {
  const parts = workbook({ a: sheetOf([head, person('B-1')]) });
  if (inside !== undefined) parts['xl/worksheets/s0.xml'] = inside;
  const packed = Buffer.from(zipSync(parts));
  const mark = Buffer.from('PK\u0001\u0002');
  packed.writeUInt32LE(bytes, (part === 'last' ? packed.lastIndexOf(mark) : packed.indexOf(mark)) + 24);
  return put(stage, name, packed);
}

const merges = '<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>';
const refused: Readonly<Record<string, readonly [make: () => string, says: RegExp]>> = {
  'merged.xlsx': [
    () => book('merged.xlsx', { a: sheetOf([head, person('B-1'), person('B-2')], merges) }),
    /The cells B2:C2 are merged, so nobody can tell whose they are: unmerge them and fill each\./,
  ],
  'twice.xlsx': [
    () => book('twice.xlsx', { a: sheetOf([head, person('B-1'), person('B-2'), person('B-1', 'Bopha')]) }),
    /The cells A2, A4 hold the same id: one person has one row\./,
  ],
  'bomb.xlsx': [
    () => claiming('bomb.xlsx', 0xf0_00_00_00, 'any'),
    /The part \S+ would unpack to more than 400 MB, which no list of cases does: nothing was opened\./,
  ],
  'liar.xlsx': [
    () => claiming('liar.xlsx', 1000, 'last', strToU8(`<worksheet>${' '.repeat(20_000_000)}</worksheet>`)),
    /The file is damaged in its part \S+: save it anew and try again\./,
  ],
  'two.xlsx': [
    () => book('two.xlsx', { a: sheetOf([head, person('B-1')]), b: sheetOf([head, person('B-2')]) }),
    /The sheets a, b look alike: keep the cases on one sheet and remove the other\./,
  ],
  'text.csv': [
    () => put(stage, 'text.csv', 'hello,there\n1,2\n'),
    /No sheet has a header with names or labels of HTCDS in its first twelve rows: use the official template\./,
  ],
};

describe('npm run import of a file that is wrong as a whole', () => {
  test.each(Object.entries(refused))('%s: one sentence, and nothing of it is there', async (name, [make, says]) => {
    const path = make();
    const before = await stage.numbers();
    const { code, lines } = await imported(name);
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name}: ${says.source} Nothing was imported\\.$`))]);
    expect(code).toBe(1);
    expect(reportOf(path)).toBeUndefined();
    expect(await stage.numbers()).toEqual(before);
  });
});

const blank = (row: number) =>
  `<row r="${row}" ht="15"><c r="A${row}" s="1"/><c r="B${row}" s="1"><v></v></c><c r="C${row}" t="inlineStr"><is><t> </t></is></c></row>`;

const odd: Readonly<Record<string, () => Promise<string> | string>> = {
  'order.xlsx': () =>
    book('order.xlsx', {
      about: sheetOf([['About this']]),
      lists: sheetOf([['Gender'], ['Feminine']]),
      cases: sheetOf([head, person('O-1')]),
    }),
  'blanks.xlsx': () => {
    // How many more it may be: test/interchange/odd-workbooks.test.ts.
    const blanks = Array.from({ length: 9_000 }, (_, at) => blank(at + 3)).join('');
    return book('blanks.xlsx', {
      a: sheetOf([head, person('O-2')]).replace('</sheetData>', `${blanks}</sheetData>`),
    });
  },
  'macros.xlsm': async () => {
    const fields = { prs_FirstName: 'Dara', prs_SecondName: 'Sok', con_Consent: true };
    const filled = await filledTemplate('multi-select.xlsm', [{ fields, other: {}, extra: {} }]);
    copyFileSync(filled, `${stage.folder}/macros.xlsm`);
    return `${stage.folder}/macros.xlsm`;
  },
};

describe('npm run import of a file that is merely odd', () => {
  test.each(Object.entries(odd))('%s: its one row becomes one file', async (name, make) => {
    const path = await make();
    const before = await stage.numbers();
    const { code, lines } = await imported(name);
    expect(lines.at(-1)).toBe(`1 rows: 1 imported, 0 already there, 0 refused (see ${name}.report.csv)`);
    expect(code).toBe(0);
    if (name === 'macros.xlsm') expect(lines).toContain('The macros of the workbook were not run and are not kept.');
    expect((await stage.numbers()).filter((one) => !before.includes(one))).toEqual(told(path).cases);
  });
});

describe('npm run import that is killed', () => {
  test('and run again has every row once, whether or not it has an id', async () => {
    const rows = Array.from({ length: 150 }, (_, at) => person(at % 4 === 0 ? '' : `K-${at}`, `Dara${at % 40}`));
    const path = book('killed.xlsx', { a: sheetOf([head, ...rows]) });
    const before = await stage.numbers();
    const first = importing('killed.xlsx');
    await said(first, /killed\.xlsx \d+ of 150 rows/);
    first.child.kill('SIGKILL');
    expect(await first.ended).toBeNull();
    const { code, lines } = await imported('killed.xlsx');
    const [, made = '', there = ''] =
      /^150 rows: (\d+) imported, (\d+) already there, 0 refused/.exec(lines.at(-1) ?? '') ?? [];
    expect([code, Number(made) + Number(there)]).toEqual([0, 150]);
    expect(Math.min(Number(made), Number(there))).toBeGreaterThan(0);
    const progress = lines.filter((line) => /^killed\.xlsx \d+ of 150 rows$/.test(line));
    expect(progress.length).toBeGreaterThan(5);
    const fresh = (await stage.numbers()).filter((one) => !before.includes(one));
    expect(new Set(told(path).cases).size).toBe(150);
    expect(fresh).toEqual(told(path).cases);
  });
});
