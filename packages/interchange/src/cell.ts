/** One cell as a reader found it: its raw text, and of what kind its maker said it is. */
export type Cell = {
  /** From 1: A is 1. */
  readonly column: number;
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'flag' | 'error';
  readonly formula: boolean;
};

/** One row with something in it. `number` from 1, as the spreadsheet shows it. */
export type Row = { readonly number: number; readonly cells: readonly Cell[] };

/** `1` → `A`, `28` → `AB`. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + rest)}`;
}

/** `AB12` → 28; 0 where it is no address. */
export function columnOf(address: string): number {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}

export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
