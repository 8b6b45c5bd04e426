import type { Field } from '@homeward/interchange/field';
import { fields } from '@homeward/interchange/fields';
import type { HtcdsRecord, Value } from '@homeward/interchange/record';

const families = 'Chan Chea Chhim Heng Keo Khiev Kong Lim Long Meas Nhem Nou Ouk Pen Prak Ros Sam Seng Sok Tep'.split(
  ' ',
);
const starts = 'Bo Cha Da Kun Mal Na Pheak Ra Rith Sa So Sre Ti Va Vi'.split(' ');
const ends = 'dara kanha lin mony neth phally rath reth rin sophal tha vuth yada'.split(' ');
const countries = ['KH', 'VN', 'TH', 'MY'];

function at(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

// Each factor walks by itself: as many different names as there are combinations, as in a country.
function nameOf(row: number): Readonly<Record<string, string>> {
  const step = Math.floor(row / families.length);
  const given = `${at(starts, step)}${at(ends, Math.floor(step / starts.length))}`;
  return { prs_SecondName: at(families, row), prs_FirstName: given };
}

function codeOf({ codes, iso, kind }: Field, row: number): Value {
  const list = codes === undefined ? (iso === 'languages' ? ['khm', 'vie'] : countries) : Object.keys(codes);
  return kind === 'many' ? [at(list, row)] : at(list, row);
}

function valueFor(field: Field, row: number): Value {
  const day = String((row % 28) + 1).padStart(2, '0');
  if (field.kind === 'flag') return true;
  if (field.kind === 'date') return `${1970 + (row % 30)}-0${(row % 9) + 1}-${day}`;
  if (field.kind === 'number') return String(row % 90);
  if (field.codes !== undefined || (field.iso !== undefined && field.kind !== 'text')) return codeOf(field, row);
  return field.kind === 'long' ? `Invented words of row ${row}. `.repeat(5).trim() : `Invented ${row}`;
}

/** Rows of invented people with every field filled, each known to another system by an id of its own; all agreed that a file is opened. */
export function madeRows(count: number): readonly HtcdsRecord[] {
  return Array.from({ length: count }, (_, row) => ({
    fields: { ...Object.fromEntries(fields.map((field) => [field.name, valueFor(field, row)])), ...nameOf(row) },
    other: {},
    extra: { x_kh_ExternalId: `BENCH-${row}`, x_kh_BirthplaceCode: '0110' },
  }));
}
