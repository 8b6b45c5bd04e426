import { otherColumn } from './columns.ts';
import { extras } from './extras.ts';
import type { Field } from './field.ts';
import { fields } from './fields.ts';
import { writeOther } from './other-codes.ts';
import type { HtcdsRecord, Value } from './record.ts';

/** One column of what we write: its name and its label. */
export type Written = { readonly name: string; readonly label: string; readonly field?: Field };

/** The columns of a table of records: all 84 fields in the order of the standard, codes aside, our own, and whatever else was there. */
export function columnsFor(seen: Iterable<string>): readonly Written[] {
  const ours = Object.keys(extras);
  const others = [...new Set(seen)].filter((name) => !ours.includes(name)).toSorted();
  return [
    ...fields.map((field) => ({ name: field.name, label: field.label, field })),
    ...[otherColumn, ...ours, ...others].map((name) => ({ name, label: name })),
  ];
}

function said(value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : value.join(';');
}

/** A record as the texts of one row. */
export function textsOf(record: HtcdsRecord, columns: readonly Written[]): readonly string[] {
  return columns.map(({ name, field }) => {
    if (field !== undefined) return said(record.fields[name]);
    return name === otherColumn ? writeOther(record.other) : (record.extra[name] ?? '');
  });
}
