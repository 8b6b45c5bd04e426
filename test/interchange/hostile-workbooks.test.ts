import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BookFault } from '../../packages/interchange/src/fault.ts';
import { caseSheetOf } from '../../packages/interchange/src/reading/case-sheet.ts';
import { checkSheet } from '../../packages/interchange/src/reading/check-sheet.ts';
import { limits } from '../../packages/interchange/src/reading/limits.ts';
import { openBook } from '../../packages/interchange/src/reading/open-book.ts';
import { file, official, repacked, sheetOf, workbook } from './workbooks.ts';

const head = ['prs_FirstName', 'prs_SecondName', 'prs_Birthdate', 'x_kh_ExternalId'];
const dara = ['Dara', 'Sok', '1998-05-17', 'A-1'];

/** What stands against a whole file: its code and where. */
async function faultOf(path: string): Promise<readonly [string, string]> {
  try {
    const book = await openBook(path);
    await checkSheet(book, await caseSheetOf(book), 'primero');
    return ['', ''];
  } catch (fault) {
    const { code, at } = fault as BookFault;
    return [code, at];
  }
}

describe('What is wrong with a whole file: one answer, and nothing of it is taken in', () => {
  test('merged cells are named', async () => {
    const merged = sheetOf([head, dara], '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>');
    expect(await faultOf(repacked('merged.xlsx', workbook({ a: merged })))).toEqual(['merged-cells', 'A2:B2']);
  });

  test('two rows of one id are named by their cells', async () => {
    const twice = sheetOf([head, dara, ['Bopha', 'Sok', '', 'A-1']]);
    expect(await faultOf(repacked('twice.xlsx', workbook({ a: twice })))).toEqual(['same-id-twice', 'D2, D3']);
  });

  test('two columns of one field are named', async () => {
    const columns = sheetOf([
      ['prs_FirstName', 'prs_SecondName', 'prs_First_Name'],
      ['a', 'b', 'c'],
    ]);
    expect(await faultOf(repacked('columns.xlsx', workbook({ a: columns })))).toEqual([
      'two-columns-of-one-field',
      'A, C',
    ]);
  });

  test('a workbook without a sheet of cases, one with two, one without rows', async () => {
    const none = workbook({
      a: sheetOf([
        ['hello', 'there'],
        ['1', '2'],
      ]),
    });
    expect((await faultOf(repacked('none.xlsx', none)))[0]).toBe('no-case-sheet');
    // The XLSForm itself is a list of questions, not of people.
    expect((await faultOf(official('xlsform.xlsx')))[0]).toBe('no-case-sheet');
    const two = workbook({ a: sheetOf([head, dara]), b: sheetOf([head, dara]) });
    expect(await faultOf(repacked('two.xlsx', two))).toEqual(['two-case-sheets', 'a, b']);
    expect((await faultOf(official('plain.xlsx')))[0]).toBe('no-rows');
  });

  test('a bomb is refused by its table of contents, before a byte is unpacked', async () => {
    const packed = Buffer.from(zipSync(workbook({ a: sheetOf([head, dara]) })));
    // The size of each part in the central directory: 4 bytes at 24 after its mark.
    const mark = packed.indexOf(Buffer.from('PK\u0001\u0002'), packed.indexOf(Buffer.from('PK\u0001\u0002')) + 4);
    packed.writeUInt32LE(0xf0_00_00_00, mark + 24);
    expect((await faultOf(file('bomb.xlsx', packed)))[0]).toBe('unpacks-too-far');
  });

  test('a bomb that lies about its size is stopped where its table of contents ends', async () => {
    const parts = workbook({ a: sheetOf([head, dara]) });
    parts['xl/worksheets/s0.xml'] = strToU8(`<worksheet>${' '.repeat(20_000_000)}</worksheet>`);
    const packed = Buffer.from(zipSync(parts));
    const end = packed.lastIndexOf(Buffer.from('PK\u0001\u0002'));
    packed.writeUInt32LE(1000, end + 24);
    expect((await faultOf(file('liar.xlsx', packed)))[0]).toBe('damaged');
  });

  test('entities that explode, a torn archive, a password, an old .xls, and what is no workbook at all', async () => {
    const parts = workbook({ a: sheetOf([head, dara]) });
    const laughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1"><v>&b;</v></c></row></sheetData></worksheet>`;
    parts['xl/worksheets/s0.xml'] = strToU8(laughs);
    expect((await faultOf(repacked('laughs.xlsx', parts)))[0]).toBe('damaged');
    const whole = readFileSync(official('plain.xlsx'));
    expect((await faultOf(file('torn.xlsx', whole.subarray(0, 9000))))[0]).toBe('damaged');
    const container = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512)]);
    expect((await faultOf(file('locked.xlsx', container)))[0]).toBe('locked');
    expect((await faultOf(file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]))))[0]).toBe('not-a-workbook');
    expect((await faultOf(file('text.zip', zipSync({ 'a.txt': strToU8('a') }))))[0]).toBe('not-a-workbook');
    expect(
      (
        await faultOf(
          file('latin.csv', Buffer.from([...Buffer.from('prs_FirstName,prs_SecondName\n'), 0xe9, 0x2c, 0x41, 10])),
        )
      )[0],
    ).toBe('not-utf-8');
    expect((await faultOf(file('broken.json', '[{"prs_FirstName": ')))[0]).toBe('not-json');
  });

  test('more texts than a machine should hold are refused', async () => {
    const parts = workbook({ a: sheetOf([head, dara]) });
    const text = 'x'.repeat(1_000_000);
    const many = `<sst>${`<si><t>${text}</t></si>`.repeat(Math.ceil(limits.sharedTexts / 1_000_000) + 1)}</sst>`;
    parts['xl/sharedStrings.xml'] = strToU8(many);
    expect((await faultOf(repacked('texts.xlsx', parts)))[0]).toBe('too-many-texts');
  });
});
