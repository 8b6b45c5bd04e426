import type { HtcdsRecord } from '../record.ts';
import { columnsFor, textsOf, type Written } from '../write-row.ts';

/** What goes into one file: its records in order, and what is said about it: for whom, what for, by whom, when. */
export type Table = {
  readonly records: readonly HtcdsRecord[];
  readonly about: readonly (readonly [string, string])[];
  /** What was left out, and why: the id of the record's case, the field, the reason. */
  readonly leftOut: readonly LeftOut[];
};
type LeftOut = { readonly record: string; readonly field: string; readonly why: string };

export function columnsOf({ records }: Table): readonly Written[] {
  return columnsFor(records.flatMap(({ extra }) => Object.keys(extra)));
}

/** The table as texts, records only. */
export function linesOf({ records }: Table, columns: readonly Written[]): readonly (readonly string[])[] {
  return records.map((one) => textsOf(one, columns));
}

export const leftOutHeader = ['record', 'field', 'why'] as const;

export function leftOutLines({ leftOut }: Table): readonly (readonly string[])[] {
  return leftOut.map(({ record, field, why }) => [record, field, why]);
}
