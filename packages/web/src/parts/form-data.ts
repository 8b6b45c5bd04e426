import { latinDigits } from './figures.ts';

/** What was typed in a field, trimmed; nothing when it is empty. Three boxes make one day. */
export function typed(data: FormData, pointer: string): string | undefined {
  if (data.has(`${pointer}#y`)) return typedDay(data, pointer);
  const value = String(data.get(pointer) ?? '').trim();
  return value === '' ? undefined : value;
}

/** Figures as they were typed (a year, a telephone number, a code), in Latin digits whichever were used. */
export function typedFigures(data: FormData, pointer: string): string | undefined {
  const value = typed(data, pointer);
  return value === undefined ? undefined : latinDigits(value);
}

/** A whole number, typed in Latin, Khmer or Thai digits. What is no number stays as it is, for the schema to refuse. */
export function typedNumber(data: FormData, pointer: string): number | string | undefined {
  const value = typedFigures(data, pointer);
  return value === undefined ? undefined : /^\d{1,6}$/.test(value) ? Number(value) : value;
}

const padded = (value: number | string | undefined, length: number) => String(value ?? '').padStart(length, '0');

/** A day of three boxes; of a remembered one, as much as is known. What is no day stays as it was typed, for the schema to refuse. */
export function typedDay(data: FormData, pointer: string): string | undefined {
  const [year, month, day] = ['y', 'm', 'd'].map((part) => typedNumber(data, `${pointer}#${part}`));
  if (year === undefined && month === undefined && day === undefined) return undefined;
  const known = day !== undefined ? [month, day] : month !== undefined ? [month] : [];
  return [padded(year, 4), ...known.map((part) => padded(part, 2))].join('-');
}

export function chosen(data: FormData, pointer: string): readonly string[] {
  return data.getAll(pointer).map(String);
}

/** An object without the fields that hold nothing. */
export function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
