import { isReadable } from '@homeward/domain/text';
import { addressOf, type Cell, type Row } from './cell.ts';
import { codeFor, hasCodes, severalIn } from './codes.ts';
import type { Column, Header } from './columns.ts';
import { readDate } from './dates.ts';
import { holdsPlaceCode } from './extras.ts';
import type { CellFault, CellFaultCode, CellNote, CellNoteCode } from './fault.ts';
import type { Field } from './field.ts';
import { tellsOfHiv } from './hiv.ts';
import { readOther } from './other-codes.ts';
import { readPlaceCode } from './place-codes.ts';
import type { HtcdsRecord, Value } from './record.ts';

export type Epoch = 1900 | 1904;

/** A row read: its record, what was noticed, what stands against it. */
export type ReadRow = {
  readonly number: number;
  readonly record: HtcdsRecord;
  readonly faults: readonly CellFault[];
  readonly notes: readonly CellNote[];
};

type Read = {
  readonly value?: Value;
  readonly other?: readonly string[];
  readonly fault?: CellFaultCode;
  readonly note?: CellNoteCode;
};

const longest = { text: 1000, long: 8000 } as const;
const yes = ['true', 'yes', 'y', '1', 'បាទ', 'ចាស', 'ใช่', 'có', 'ya'];
const no = ['false', 'no', 'n', '0', 'ទេ', 'ไม่', 'không', 'tidak'];

function readText(said: string, most: number): Read {
  if (!isReadable(said)) return { fault: 'not-plain-text' };
  return said.length > most ? { fault: 'too-long' } : { value: said };
}

function readFlag(said: string): Read {
  const word = said.toLowerCase();
  if (yes.includes(word)) return { value: true };
  return no.includes(word) ? { value: false } : { fault: 'not-yes-or-no' };
}

function readNumber(said: string): Read {
  return /^-?\d{1,15}([.,]\d{1,15})?$/.test(said) ? { value: said.replace(',', '.') } : { fault: 'not-a-number' };
}

function readCodes(field: Field, said: string): Read {
  const parts = field.kind === 'many' ? severalIn(field, said) : [said];
  const known = [...new Set(parts.map((part) => codeFor(field, part)).filter((code) => code !== undefined))];
  const other = parts.filter((part) => codeFor(field, part) === undefined);
  const text = other.map((part) => readText(part, longest.long));
  const fault = text.find((one) => one.fault !== undefined);
  if (fault !== undefined) return fault;
  const value = field.kind === 'many' ? known : known[0];
  return {
    ...(known.length === 0 || value === undefined ? {} : { value }),
    ...(other.length === 0 ? {} : { other, note: 'unknown-code' }),
  };
}

function readField(field: Field, cell: Cell, epoch: Epoch): Read {
  const said = cell.text.trim();
  if (hasCodes(field)) return readCodes(field, said);
  switch (field.kind) {
    case 'date':
      return dated(readDate({ text: said, kind: cell.kind }, epoch));
    case 'flag':
      return readFlag(said);
    case 'number':
      return readNumber(said);
    case 'long':
      return readText(said, longest.long);
    case 'text':
    case 'one':
    case 'many':
      return readText(said, longest.text);
  }
}

function dated(read: ReturnType<typeof readDate>): Read {
  return read;
}

function ofCell(column: Column, cell: Cell, epoch: Epoch): Read {
  if (cell.formula) return { fault: 'formula' };
  if (cell.kind === 'error') return { fault: 'error-value' };
  if (tellsOfHiv(cell.text)) return { fault: 'tells-of-hiv' };
  if ('field' in column) return readField(column.field, cell, epoch);
  if ('extra' in column && holdsPlaceCode(column.extra)) return readPlaceCode(cell.text.trim());
  return readText(cell.text.trim(), longest.long);
}

function nameOf(column: Column): string {
  if ('field' in column) return column.field.name;
  return 'extra' in column ? column.extra : 'htcds_other';
}

/** One row against the header. Every cell is looked at, so that a person who mends the file sees all that is wrong with it at once. */
export function readRow(row: Row, { columns }: Header, epoch: Epoch): ReadRow {
  const record = {
    fields: {} as Record<string, Value>,
    other: {} as Record<string, readonly string[]>,
    extra: {} as Record<string, string>,
  };
  const faults: CellFault[] = [];
  const notes: CellNote[] = [];
  for (const cell of row.cells) {
    const column = columns.get(cell.column);
    if (column === undefined || cell.text.trim() === '') continue;
    const [at, field] = [addressOf(row.number, cell.column), nameOf(column)];
    const read = ofCell(column, cell, epoch);
    const kept = 'other' in column && read.fault === undefined ? readOther(String(read.value)) : undefined;
    const fault = 'other' in column && kept === undefined ? (read.fault ?? 'not-kept-codes') : read.fault;
    if (fault !== undefined) faults.push({ code: fault, at, field });
    if (read.note !== undefined) notes.push({ code: read.note, at, field });
    if (kept !== undefined)
      for (const [name, codes] of Object.entries(kept)) record.other[name] = [...(record.other[name] ?? []), ...codes];
    else if (read.value !== undefined && 'extra' in column) record.extra[field] = String(read.value);
    else if (read.value !== undefined && 'field' in column) record.fields[field] = read.value;
    if (read.other !== undefined) record.other[field] = [...(record.other[field] ?? []), ...read.other];
  }
  return { number: row.number, record, faults, notes };
}
