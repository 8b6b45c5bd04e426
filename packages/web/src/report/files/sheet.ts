/** What stands in a cell of a file: a figure, or a code of ours. */
export type Cell = string | number;

/** One sheet: the names of its columns, and its rows. */
export type Sheet = {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The same figures for each kind of file: the figures, what they are and what their words mean. */
export type Book = {
  /** The name of the file without its ending. */
  readonly name: string;
  readonly figures: Sheet;
  readonly besides: readonly Sheet[];
};

export const fileKinds = ['csv', 'xlsx', 'json'] as const;
export type FileKind = (typeof fileKinds)[number];
