import type { BookFaultCode, CellFaultCode, CellNoteCode } from '@homeward/interchange/fault';

type Saying = (at: string, what: string) => string;

/** What is wrong with a whole file, in one sentence with what to do about it. Nothing of it was imported. */
const ofTheFile: Readonly<Record<BookFaultCode, Saying>> = {
  'not-a-workbook': () => 'This is no workbook: give an .xlsx, .xlsm, .ods, .csv or .json file.',
  damaged: (at) => `The file is damaged${at === '' ? '' : ` in its part ${at}`}: save it anew and try again.`,
  locked: () => 'The file has a password or is an old .xls: save it as .xlsx without a password.',
  'too-large': () => 'The file is larger than 100 MB: split it into several.',
  'unpacks-too-far': (at) =>
    `The part ${at} would unpack to more than 400 MB, which no list of cases does: nothing was opened.`,
  'no-case-sheet': () =>
    'No sheet has a header with names or labels of HTCDS in its first twelve rows: use the official template.',
  'two-case-sheets': (at) => `The sheets ${at} look alike: keep the cases on one sheet and remove the other.`,
  'merged-cells': (at) => `The cells ${at} are merged, so nobody can tell whose they are: unmerge them and fill each.`,
  'two-columns-of-one-field': (at, what) => `The columns ${at} are both ${what}: remove one of them.`,
  'no-rows': () => 'The sheet has a header and no row of cases beneath it.',
  'too-many-rows': () => 'The sheet has more than 100,000 rows of cases: split it into several files.',
  'too-many-texts': () => 'The workbook holds more than 64 MB of text: split it into several files.',
  'same-id-twice': (at) => `The cells ${at} hold the same id: one person has one row.`,
  'not-json': () => 'This is no JSON file of records: a list of objects with names of HTCDS.',
  'not-utf-8': () => 'The file is not written in UTF-8: save it as “CSV UTF-8”.',
};

const ofACell: Readonly<Record<CellFaultCode, string>> = {
  formula: 'holds a formula: put its result there as a value',
  'error-value': 'holds an error of the spreadsheet',
  'not-a-date': 'is no date: write it as 1998-05-17 or 17/05/1998',
  'day-or-month': 'may be read as two days: write it as 1998-05-17',
  'not-a-number': 'is no number',
  'not-yes-or-no': 'is neither yes nor no',
  'not-plain-text': 'holds characters that hide or turn the text: type it anew',
  'too-long': 'is longer than the field may be',
  'tells-of-hiv': 'tells of HIV, which is written at the health desk alone: take it out of the file',
  'not-an-id': 'is no id of a system: letters, digits and - . _ : without blanks',
  'not-kept-codes': 'is not how this column keeps unknown codes',
  'not-a-place-code':
    'is no official code of a place in Cambodia: two, four, six or eight digits, as the gazetteer has it',
};

const ofANote: Readonly<Record<CellNoteCode, string>> = {
  'buddhist-era': 'was read as a year of the Buddhist Era',
  'day-first': 'was read with the day first',
  'unknown-code': 'has a code that HTCDS does not know: it is kept aside',
  'zero-put-back': 'had lost the zero that its code begins with: it was put back',
};

/** What the platform says of a row by its code. */
const ofARow: Readonly<Record<string, string>> = {
  'unknown-field': 'is no field of HTCDS',
  'wrong-kind': 'has a value of another kind than its field',
  'not-found': 'is kept by somebody else of your organisation, who updates it',
  busy: 'was being written by somebody else: run the import again',
  'key-reused': 'was being written by somebody else: run the import again',
};

export function saysOfFile(code: BookFaultCode, at: string, what: string): string {
  return `${ofTheFile[code](at, what)} Nothing was imported.`;
}

export function saysOfCell(code: CellFaultCode | CellNoteCode, field: string): string {
  return `${field} ${code in ofACell ? ofACell[code as CellFaultCode] : ofANote[code as CellNoteCode]}.`;
}

export function saysOfRow(code: string, field?: string): string {
  const words = ofARow[code] ?? (code in ofACell ? ofACell[code as CellFaultCode] : code);
  return `${field ?? 'The row'} ${words}.`;
}
