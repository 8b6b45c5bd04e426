import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import type { Cell } from '../cell.ts';
import { BookFault } from '../fault.ts';
import { unguard } from '../formula-guard.ts';
import type { Book, SheetItem } from './book.ts';
import { limits } from './limits.ts';

/** A table of separated values in UTF-8, with whatever separator its first line uses. */
export function readCsv(path: string, firstLine: string): Book {
  const delimiter = separatorOf(firstLine);
  return {
    kind: 'csv',
    epoch: 1900,
    macros: false,
    sheets: [{ name: '', items: () => itemsOf(path, delimiter) }],
    close: () => undefined,
  };
}

function separatorOf(line: string): string {
  const counted = [',', ';', '\t'].map((one) => [one, line.split(one).length] as const);
  return counted.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? ',';
}

async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch {
    throw new BookFault('not-utf-8');
  }
}

async function* itemsOf(path: string, delimiter: string): AsyncGenerator<SheetItem> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter });
  const source = Readable.from(decoded(path));
  // What goes wrong while it is read goes wrong for whoever walks it.
  source.on('error', (fault) => parser.destroy(fault));
  source.pipe(parser);
  let number = 0;
  for await (const line of parser) {
    number += 1;
    const cells = (line as readonly string[])
      .slice(0, limits.columns)
      .flatMap((said, index): readonly Cell[] => (said.trim() === '' ? [] : [cellOf(said, index)]));
    if (cells.length > 0) yield { row: { number, cells } };
  }
}

function cellOf(said: string, index: number): Cell {
  return { column: index + 1, text: unguard(said), kind: 'text', formula: false };
}
