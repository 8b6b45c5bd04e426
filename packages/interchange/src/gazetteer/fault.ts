/** Why a workbook is refused as a gazetteer. One fault refuses all of it: no place is taken in. */
export type GazetteerFaultCode =
  | 'no-gazetteer'
  /** A row that is no province, district, commune or village. */
  | 'unknown-kind'
  | 'not-a-code'
  | 'no-name'
  | 'same-code-twice'
  /** A place in one that is not in the workbook. */
  | 'lies-nowhere';

/**
 * Thrown while a gazetteer is read. `at`: the sheet with its cell, the sheet alone (`same-code-twice`) or the place's code
 * (`lies-nowhere`). `what`: the cell's text, the code that stands twice, or the code that is missing. Both are empty for `no-gazetteer`.
 */
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
