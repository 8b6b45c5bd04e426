import * as z from 'zod';
import { fieldNamed } from './fields.ts';

const kept = z.record(z.string(), z.array(z.string().min(1)));

/** Codes that the lists do not know, by field, as one cell. */
export function writeOther(other: Readonly<Record<string, readonly string[]>>): string {
  return Object.keys(other).length === 0 ? '' : JSON.stringify(other);
}

/** The same cell read again; nothing where it is not what we write. */
export function readOther(text: string): Readonly<Record<string, readonly string[]>> | undefined {
  try {
    const read = kept.safeParse(JSON.parse(text));
    return read.success && Object.keys(read.data).every((name) => fieldNamed(name) !== undefined)
      ? read.data
      : undefined;
  } catch {
    return undefined;
  }
}
