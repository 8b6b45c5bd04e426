/** What is wrong with a whole workbook: nothing of it is taken in. */
export type BookFaultCode =
  | 'not-a-workbook'
  | 'damaged'
  | 'locked'
  | 'too-large'
  | 'unpacks-too-far'
  | 'no-case-sheet'
  | 'two-case-sheets'
  | 'merged-cells'
  | 'two-columns-of-one-field'
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-texts'
  | 'same-id-twice'
  | 'not-json'
  | 'not-utf-8';

/** Thrown while a workbook is read; a verb says it in one sentence. `at` is a sheet, cells or a column, `what` a name of ours or of HTCDS, never a value. */
export class BookFault extends Error {
  readonly code: BookFaultCode;
  readonly at: string;
  readonly what: string;

  constructor(code: BookFaultCode, at = '', what = '') {
    super(code);
    this.name = 'BookFault';
    this.code = code;
    this.at = at;
    this.what = what;
  }
}

/** What is wrong with one cell: its row is refused, the others are taken in. */
export type CellFaultCode =
  | 'formula'
  | 'error-value'
  | 'not-a-date'
  | 'day-or-month'
  | 'not-a-number'
  | 'not-yes-or-no'
  | 'not-plain-text'
  | 'too-long'
  | 'tells-of-hiv'
  | 'not-an-id'
  | 'not-kept-codes'
  | 'not-a-place-code';

/** What was taken as meant and is worth a look: the row goes in. */
export type CellNoteCode = 'buddhist-era' | 'day-first' | 'unknown-code' | 'zero-put-back';

type CellRemark<Code extends string> = { readonly code: Code; readonly at: string; readonly field: string };
export type CellFault = CellRemark<CellFaultCode>;
export type CellNote = CellRemark<CellNoteCode>;
