import { describe, expect, test } from 'vitest';
import { openBook } from '../../packages/interchange/src/reading/open-book.ts';
import { official, partsOf, readAll, recordsIn, repacked, sheetOf, typed, workbook } from './workbooks.ts';

const head = ['prs_FirstName', 'prs_SecondName', 'prs_Birthdate', 'x_kh_ExternalId'];
const dara = ['Dara', 'Sok', '1998-05-17', 'A-1'];

async function faultsOf(rows: readonly (readonly string[])[], name: string) {
  const read = await readAll(repacked(name, workbook({ a: sheetOf(rows) })));
  return read.flatMap(({ faults }) => faults.map(({ code, at }) => [code, at]));
}

describe('What is merely odd is read', () => {
  test('sheets in another order, the cases on the last', async () => {
    const parts = workbook({
      about: sheetOf([['About this'], ['…']]),
      validation: sheetOf([['Gender'], ['Feminine']]),
      cases: sheetOf([head, dara]),
    });
    expect((await recordsIn(repacked('order.xlsx', parts)))[0]?.fields['prs_FirstName']).toBe('Dara');
  });

  test('a header that begins further down', async () => {
    const rows = [['Shelter of Banteay Meanchey'], [], ['', ...head], ['', ...dara]];
    expect(await recordsIn(repacked('down.xlsx', workbook({ a: sheetOf(rows) })))).toHaveLength(1);
  });

  test('10 MB of blank rows and blank cells', async () => {
    const blanks = Array.from(
      { length: 90_000 },
      (_, at) =>
        `<row r="${at + 3}" ht="15"><c r="A${at + 3}" s="1"/><c r="B${at + 3}" s="1"><v></v></c><c r="C${at + 3}" t="inlineStr"><is><t> </t></is></c></row>`,
    );
    const data = `<sheetData>${sheetOf([head, dara]).slice(11, -12)}${blanks.join('')}</sheetData>`;
    expect(data.length).toBeGreaterThan(10_000_000);
    expect(await recordsIn(repacked('blanks.xlsx', workbook({ a: data })))).toHaveLength(1);
  });

  test('the macros of the official template are neither run nor kept', async () => {
    const book = await openBook(official('multi-select.xlsm'));
    expect([book.kind, book.macros]).toEqual(['xlsm', true]);
    book.close();
    expect(Object.keys(partsOf(official('multi-select.xlsm')))).toContain('xl/vbaProject.bin');
  });
});

describe('What is wrong with one cell: its row is refused, by the address of the cell', () => {
  test('formulas, even where their result stands beside them', async () => {
    const row = `<row r="2">${typed('A2', 'Dara')}<c r="B2" t="str"><f>A1&amp;"x"</f><v>Sok</v></c></row>`;
    const data = `<sheetData>${sheetOf([head]).slice(11, -12)}${row}</sheetData>`;
    const [read] = await readAll(repacked('formula.xlsx', workbook({ a: data })));
    expect(read?.faults).toEqual([{ code: 'formula', at: 'B2', field: 'prs_SecondName' }]);
  });

  test('dates as text: Buddhist Era is reckoned back and said; what is no day is refused', async () => {
    const said = [
      '17/05/2541',
      '๑๗/๐๕/๒๕๔๑',
      '១៧/០៥/២៥៤១',
      '2541',
      'พ.ศ. 2541',
      '1998-05-17',
      '35932',
      '31/02/1998',
      '05/1998/17',
      '2300',
      'soon',
      '03/04/1998',
    ];
    const rows = said.map((one, at) => ['Dara', 'Sok', one, `A-${at}`]);
    const read = await readAll(repacked('dates.xlsx', workbook({ a: sheetOf([head, ...rows]) })));
    const found = read.map(({ record, faults, notes }) => [
      record.fields['prs_Birthdate'],
      [...faults, ...notes][0]?.code,
    ]);
    expect(found).toEqual([
      ['1998-05-17', 'buddhist-era'],
      ['1998-05-17', 'buddhist-era'],
      ['1998-05-17', 'buddhist-era'],
      ['1998', 'buddhist-era'],
      ['1998', 'buddhist-era'],
      ['1998-05-17', undefined],
      [undefined, 'not-a-date'],
      [undefined, 'not-a-date'],
      [undefined, 'not-a-date'],
      [undefined, 'not-a-date'],
      [undefined, 'not-a-date'],
      ['1998-04-03', 'day-first'],
    ]);
  });

  test('a date that Excel keeps as a number, counted from 1900 and from 1904', async () => {
    const cell = `<row r="2">${typed('A2', 'Dara')}<c r="C2"><v>35932.5</v></c></row>`;
    const data = `<sheetData>${sheetOf([head]).slice(11, -12)}${cell}</sheetData>`;
    const born = async (name: string, properties = '') =>
      (await recordsIn(repacked(name, workbook({ a: data }, properties))))[0]?.fields['prs_Birthdate'];
    expect(await born('serial.xlsx')).toBe('1998-05-17');
    expect(await born('serial-1904.xlsx', '<workbookPr date1904="1"/>')).toBe('2002-05-18');
  });

  test('HIV, letters that hide or turn the text, a number that is none, an id with a name in it', async () => {
    const columns = ['prs_FirstName', 'cco_CaseComment', 'prs_NumberOfChildren', 'con_Consent'];
    const rows = [
      columns,
      ['a', 'tested for HIV', '', ''],
      ['b', 'a hearing aid', '', ''],
      ['c', 'x\u202ey', '', ''],
      ['d', '', 'two', ''],
      ['e', '', '', 'perhaps'],
      ['f', 'ជំងឺអេដស៍', '', ''],
    ];
    expect(await faultsOf(rows, 'cells.xlsx')).toEqual([
      ['tells-of-hiv', 'B2'],
      ['not-plain-text', 'B4'],
      ['not-a-number', 'C5'],
      ['not-yes-or-no', 'D6'],
      ['tells-of-hiv', 'B7'],
    ]);
  });
});
