import type { Field } from '../../packages/interchange/src/field.ts';
import { fields } from '../../packages/interchange/src/fields.ts';
import type { HtcdsRecord, Value } from '../../packages/interchange/src/record.ts';

/** What people type that breaks careless writers: scripts, quotes, lines, separators, and what a spreadsheet would run. */
const words = [
  'សុខ ស្រីមុំ',
  'Nguyễn Thị Ánh',
  'สมหญิง ใจดี',
  '=HYPERLINK("http://example.test")',
  "'=1+1",
  '+855 12 000 000',
  '-',
  '@SUM(A1:A9)',
  'one; two, "three"',
  'first line\nsecond line',
  '  two  blanks inside'.trim(),
  '<b>&amp;</b>',
  '0012',
  'TRUE',
  '12-04',
] as const;

const days = ['1998-05-17', '2001', '2004-02', '2025-11-30'] as const;
const numbers = ['3', '-12.5', '103.520', '0'] as const;
const countries = ['KH', 'TH', 'VN', 'MY', 'LA'] as const;
const languages = ['khm', 'tha', 'vie', 'msa', 'eng'] as const;

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function listOf({ codes, iso }: Field): readonly string[] {
  if (codes !== undefined) return Object.keys(codes);
  return iso === 'languages' ? languages : countries;
}

function valueFor(field: Field, row: number): Value {
  if (field.codes !== undefined || (field.iso !== undefined && field.kind !== 'text')) {
    const list = listOf(field);
    if (field.kind === 'one') return at(list, row);
    return row === 0 ? list : [...new Set([at(list, row), at(list, row + 3)])];
  }
  switch (field.kind) {
    case 'date':
      return at(days, row);
    case 'flag':
      return row % 2 === 0;
    case 'number':
      return at(numbers, row);
    case 'text':
    case 'long':
    case 'one':
    case 'many':
      return at(words, row + field.name.length);
  }
}

const longest = Math.max(...fields.map((one) => (one.codes === undefined ? 0 : Object.keys(one.codes).length)));

/** Records in which every field is filled in every row, and every code of every list stands somewhere. */
export function everyRecord(those: (field: Field) => boolean = () => true): readonly HtcdsRecord[] {
  const wanted = fields.filter(those);
  return Array.from({ length: longest }, (_, row) => ({
    fields: Object.fromEntries(wanted.map((field) => [field.name, valueFor(field, row)])),
    other: {},
    extra: {},
  }));
}
