import { describe, expect, test } from 'vitest';
import { type CaseSide, fromCase } from '../../packages/interchange/src/from-case.ts';
import { type Permit, permitted } from '../../packages/interchange/src/permitted.ts';
import type { HtcdsRecord } from '../../packages/interchange/src/record.ts';
import { faultsOfRow } from '../../packages/interchange/src/sent-row.ts';
import { toCase } from '../../packages/interchange/src/to-case.ts';
import { writeCsv } from '../../packages/interchange/src/writing/csv.ts';
import { writeJson } from '../../packages/interchange/src/writing/json.ts';
import { writeOds } from '../../packages/interchange/src/writing/ods.ts';
import { writeXlsx } from '../../packages/interchange/src/writing/xlsx.ts';
import { file, readAll, recordsIn, repacked, sheetOf, tableOf, workbook } from './workbooks.ts';

const places = { x_kh_Birthplace: 'ប៉ោយប៉ែត', x_kh_BirthplaceCode: '0110', x_kh_ReturnAddressCode: '01100201' };
const came: HtcdsRecord = {
  fields: {
    prs_FirstName: 'Dara',
    prs_MiddleName: 'Invented',
    prs_SecondName: 'Sok',
    prs_MailingStreet: '12 Street 3',
    prs_MailingCity: 'Poipet',
    prs_MailingCountry: 'KH',
    prs_MobilePhone: '+85512000000',
  },
  other: {},
  extra: places,
};

function asOpened(record: HtcdsRecord, more: Partial<CaseSide> = {}): CaseSide {
  return { ...toCase(record), standing: 'presumed', status: 'open', ...more };
}

function givenBack(more: Partial<CaseSide> = {}) {
  return fromCase(asOpened(came, more), { record: came, opened: toCase(came) });
}

describe('The official code of a place in a table', () => {
  test.each([
    ['codes.xlsx', () => writeXlsx(tableOf([came]))],
    ['codes.xlsm', () => writeXlsx(tableOf([came]), 'xlsm')],
    ['codes.ods', () => writeOds(tableOf([came]))],
    ['codes.csv', () => writeCsv(tableOf([came]))],
    ['codes.json', () => writeJson(tableOf([came]))],
  ])('%s: written and read again it is the same', async (name, write) => {
    expect((await recordsIn(file(name, await write())))[0]?.extra).toEqual(places);
  });

  test('a zero that a spreadsheet took for nothing is put back, and said', async () => {
    const rows = [
      ['prs_FirstName', 'prs_SecondName', 'x_kh_BirthplaceCode', 'x_kh_ReturnAddressCode'],
      ['Dara', 'Sok', '110', '12010101'],
    ];
    const [read] = await readAll(repacked('zero.xlsx', workbook({ a: sheetOf(rows) })));
    expect(read?.record.extra).toEqual({ x_kh_BirthplaceCode: '0110', x_kh_ReturnAddressCode: '12010101' });
    expect(read?.notes).toEqual([{ code: 'zero-put-back', at: 'C2', field: 'x_kh_BirthplaceCode' }]);
  });

  test('what is no code is told by its cell, each row by itself; rows without one are read', async () => {
    const wrong = ['2601', '0', 'Poipet', '0110020101', '01-10', '00'];
    const rows = [
      ['prs_FirstName', 'prs_SecondName', 'x_kh_BirthplaceCode', 'x_kh_ReturnAddressCode'],
      ...wrong.map((code) => ['Dara', 'Sok', code, '']),
      ['Dara', 'Sok', '', 'Phum 1'],
      ['Dara', 'Sok', '', ''],
    ];
    const read = await readAll(repacked('wrong.xlsx', workbook({ a: sheetOf(rows) })));
    expect(read.flatMap(({ faults }) => faults)).toEqual([
      ...wrong.map((_, at) => ({ code: 'not-a-place-code', at: `C${at + 2}`, field: 'x_kh_BirthplaceCode' })),
      { code: 'not-a-place-code', at: `D${wrong.length + 2}`, field: 'x_kh_ReturnAddressCode' },
    ]);
    expect(read.at(-1)?.faults).toEqual([]);
  });

  test('a row that another system sends with a wrong one is refused by its field', () => {
    const sent = { ...came, extra: { ...places, x_kh_BirthplaceCode: '9901' } };
    expect(faultsOfRow(came)).toEqual([]);
    expect(faultsOfRow(sent)).toEqual([{ field: 'x_kh_BirthplaceCode', code: 'not-a-place-code' }]);
  });
});

describe('The code and the file', () => {
  test('it is taken to where the words of the place stand', () => {
    expect(toCase(came).identity).toMatchObject({ birthplace: 'ប៉ោយប៉ែត', birthplaceCode: '0110' });
    expect(toCase(came).whereabouts).toMatchObject({
      returnAddress: '12 Street 3, Poipet, KH',
      returnAddressCode: '01100201',
    });
    expect(toCase({ ...came, extra: {} }).identity).not.toHaveProperty('birthplaceCode');
  });

  test('what came goes out as it came, and a file that was made here goes out with its codes', () => {
    expect(givenBack()).toMatchObject(came);
    expect(fromCase(asOpened(came)).extra).toMatchObject(places);
    expect(fromCase(asOpened({ ...came, extra: {} })).extra).not.toHaveProperty('x_kh_BirthplaceCode');
  });

  test('where another place was written here, nothing of the old one goes out', () => {
    const { extra, fields } = givenBack({ whereabouts: { returnAddress: 'Pailin' } });
    expect(extra).toEqual({ x_kh_Birthplace: 'ប៉ោយប៉ែត', x_kh_BirthplaceCode: '0110' });
    expect(fields).toMatchObject({ prs_MailingStreet: 'Pailin' });
    expect(Object.keys(fields).filter((name) => name.startsWith('prs_Mailing'))).toEqual(['prs_MailingStreet']);
    const { identity } = toCase(came);
    const moved = givenBack({ identity: { ...identity, birthplace: 'Hanoi', birthplaceCode: undefined } });
    expect(moved.extra).toEqual({ x_kh_Birthplace: 'Hanoi', x_kh_ReturnAddressCode: '01100201' });
  });

  test('where the person’s name was written anew, no part of the old one goes out', () => {
    const { identity } = toCase(came);
    const { fields } = givenBack({ identity: { ...identity, name: { latin: 'Sok Dara' } } });
    expect(fields).toMatchObject({ prs_SecondName: 'Sok', prs_FirstName: 'Dara' });
    expect(fields).not.toHaveProperty('prs_MiddleName');
  });
});

describe('The code goes where the words go', () => {
  const sight = ['identity', 'whereabouts'] as const;
  const names = [...Object.keys(places), 'prs_MailingStreet', 'prs_MobilePhone'];
  const whyOf = (permit: Permit) => {
    const { leftOut, record } = permitted(came, permit);
    const left = Object.fromEntries(leftOut.map(({ field, why }) => [field, why]));
    const there = { ...record.fields, ...record.extra };
    return names.map((name) => (name in there ? 'given' : left[name]));
  };
  const all = {
    identity: ['birthplace', 'birthplaceCode'],
    whereabouts: ['returnAddress', 'returnAddressCode', 'phones'],
  } as const;

  test('only to who reads the section', () => {
    expect(whyOf({ sight })).toEqual(names.map(() => 'given'));
    expect(whyOf({ sight: ['identity'] })).toEqual(['given', 'given', 'not-yours', 'not-yours', 'not-yours']);
    expect(whyOf({ sight: [] })).toEqual(names.map(() => 'not-yours'));
  });

  test('to somebody else only as the person agreed', () => {
    const others = { agreed: ['identity'], needed: all } as const;
    expect(whyOf({ sight, others })).toEqual(['given', 'given', 'no-consent', 'no-consent', 'no-consent']);
    expect(whyOf({ sight, others: { ...others, agreed: sight } })).toEqual(names.map(() => 'given'));
  });

  test('and only where that use needs the place: who verifies at a gate gets no address', () => {
    const gate = { identity: ['name'], whereabouts: ['handoverPlace'] } as const;
    expect(whyOf({ sight, others: { agreed: sight, needed: gate } })).toEqual(names.map(() => 'not-needed'));
    const home = { whereabouts: ['returnAddress', 'returnAddressCode'] } as const;
    expect(whyOf({ sight, others: { agreed: sight, needed: home } }).slice(2)).toEqual([
      'given',
      'given',
      'not-needed',
    ]);
  });
});
