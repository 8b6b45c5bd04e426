import type { Row } from '../cell.ts';
import type { Epoch } from '../read-row.ts';

/** What a sheet gives in order: rows with something in them, and cells that are merged wherever its file says so. */
export type SheetItem = { readonly row: Row } | { readonly merged: string };

export type Sheet = { readonly name: string; readonly items: () => AsyncIterable<SheetItem> };

/** A file of rows, whichever way it is written. Each sheet can be walked as often as wanted; none is held. */
export type Book = {
  readonly kind: 'xlsx' | 'xlsm' | 'ods' | 'csv' | 'json';
  readonly sheets: readonly Sheet[];
  readonly epoch: Epoch;
  /** It carries macros, which are neither run nor kept. */
  readonly macros: boolean;
  readonly close: () => void;
};
