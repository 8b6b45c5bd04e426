import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Cell } from '../cell.ts';
import { BookFault } from '../fault.ts';
import type { Book, SheetItem } from './book.ts';

const value = z.union([
  z.string(),
  z.boolean(),
  z.number(),
  z.null(),
  z.array(z.string()),
  z.record(z.string(), z.array(z.string())),
]);
const records = z.array(z.record(z.string(), value));
const file = z.union([records, z.looseObject({ records }).transform((one) => one.records)]);

/** A list of objects, one a record, by names of HTCDS. */
export function readJson(path: string): Book {
  const items = read(path);
  const names = [...new Set(items.flatMap((one) => Object.keys(one)))];
  const header = { number: 1, cells: names.map((text, index) => cellOf(text, index)) };
  async function* walk(): AsyncGenerator<SheetItem> {
    yield { row: header };
    for (const [index, one] of items.entries()) {
      const cells = names.flatMap((name, at) => (one[name] == null ? [] : [cellOf(textOf(one[name]), at)]));
      if (cells.length > 0) yield { row: { number: index + 2, cells } };
    }
  }
  return { kind: 'json', epoch: 1900, macros: false, sheets: [{ name: '', items: walk }], close: () => undefined };
}

function read(path: string): z.infer<typeof records> {
  try {
    return file.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))));
  } catch {
    throw new BookFault('not-json');
  }
}

function textOf(said: z.infer<typeof value>): string {
  if (Array.isArray(said)) return said.join(';');
  return typeof said === 'object' ? JSON.stringify(said) : String(said);
}

function cellOf(text: string, index: number): Cell {
  return { column: index + 1, text, kind: 'text', formula: false };
}
