/** What was typed in a field, trimmed; nothing when it is empty. */
export function typed(data: FormData, pointer: string): string | undefined {
  const value = String(data.get(pointer) ?? '').trim();
  return value === '' ? undefined : value;
}

const digits = /[\u17e0-\u17e9\u0e50-\u0e59]/g;

/** A whole number, typed in Latin, Khmer or Thai digits. What is no number stays as it is, for the schema to refuse. */
export function typedNumber(data: FormData, pointer: string): number | string | undefined {
  const value = typed(data, pointer)?.replace(digits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return value === undefined ? undefined : /^\d{1,6}$/.test(value) ? Number(value) : value;
}

export function chosen(data: FormData, pointer: string): readonly string[] {
  return data.getAll(pointer).map(String);
}

/** An object without the fields that hold nothing. */
export function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
