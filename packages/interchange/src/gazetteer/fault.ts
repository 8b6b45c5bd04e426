/** Why a workbook is no gazetteer that can be taken in: nothing of it is. */
export type GazetteerFaultCode =
  | 'no-gazetteer'
  | 'unknown-kind'
  | 'not-a-code'
  | 'no-name'
  | 'same-code-twice'
  | 'lies-nowhere';

/** Thrown while a gazetteer is read. `at` is a sheet with its cell, `what` the cell's text or a code. */
export class GazetteerFault extends Error {
  readonly code: GazetteerFaultCode;
  readonly at: string;
  readonly what: string;

  constructor(code: GazetteerFaultCode, at = '', what = '') {
    super(code);
    this.name = 'GazetteerFault';
    this.code = code;
    this.at = at;
    this.what = what;
  }
}
