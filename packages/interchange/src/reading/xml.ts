import sax from 'sax';
import { BookFault } from '../fault.ts';

type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part does with what it comes by; names without their prefixes. */
export type Hears = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Readonly<Record<string, unknown>>): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), String(value)]));
}

/**
 * Walks through XML as it comes and gives what its reader emits, a chunk at a time: nothing of it is held. A document type is refused:
 * no workbook has one, and it is how entities explode.
 */
export async function* scan<Item>(
  chunks: AsyncIterable<string>,
  part: string,
  reader: (emit: (item: Item) => void) => Hears,
): AsyncGenerator<Item> {
  let ready: Item[] = [];
  let fault: BookFault | undefined;
  const hears = reader((item) => void ready.push(item));
  const parser = sax.parser(true);
  const fail = () => {
    fault ??= new BookFault('damaged', part);
  };
  parser.onerror = fail;
  parser.ondoctype = fail;
  parser.onopentag = ({ name, attributes }) => hears.open(local(name), localAttributes(attributes));
  parser.onclosetag = (name) => hears.close?.(local(name));
  parser.ontext = (text) => hears.text?.(text);
  parser.oncdata = (text) => hears.text?.(text);
  for await (const chunk of chunks) {
    if (chunk !== '') write(parser, chunk, fail);
    if (fault !== undefined) throw fault;
    const now = ready;
    ready = [];
    yield* now;
  }
}

function write(parser: sax.SAXParser, chunk: string, fail: () => void): void {
  try {
    parser.write(chunk);
  } catch (error) {
    if (error instanceof BookFault) throw error;
    fail();
  }
}
