/** What one file may ask of the machine that reads it: a workbook of 20,000 people stays far below, a bomb does not. */
export const limits = {
  /** Bytes of the file itself. */
  file: 100 * 1024 ** 2,
  /** Bytes of one part of a workbook, unpacked; and of all parts that are read. */
  part: 400 * 1024 ** 2,
  parts: 2000,
  /** Characters of the texts that a workbook's cells share: they are held while it is read. */
  sharedTexts: 64 * 1024 ** 2,
  /** Bytes of a JSON file, which is read whole. */
  json: 64 * 1024 ** 2,
  rows: 100_000,
  columns: 2000,
  /** Rows at the beginning of a sheet among which its header is looked for. */
  headerWithin: 12,
} as const;
