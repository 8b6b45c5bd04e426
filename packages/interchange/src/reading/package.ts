import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { BookFault } from '../fault.ts';
import { limits } from './limits.ts';

/** A zipped workbook: its parts by name, each read as a stream of text. Nothing is unpacked before it is asked for. */
export type Package = {
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => AsyncIterable<string>;
  readonly close: () => void;
};

/** Opens a package by its own table of contents, which says how far it unpacks: a bomb is refused before the first byte. */
export async function openPackage(path: string): Promise<Package> {
  const zip = await openPromise(path, { autoClose: false }).catch(() => undefined);
  if (zip === undefined) throw new BookFault('damaged');
  try {
    const entries = await entriesOf(zip);
    return {
      has: (name) => entries.has(name),
      text: (name) => textOf(zip, entries.get(name), name),
      close: () => zip.close(),
    };
  } catch (fault) {
    zip.close();
    throw fault instanceof BookFault ? fault : new BookFault('damaged', '', '');
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.fileSize > limits.file) throw new BookFault('too-large');
  if (zip.entryCount > limits.parts) throw new BookFault('too-large');
  for await (const entry of zip.eachEntry()) {
    if (entry.uncompressedSize > limits.part) throw new BookFault('unpacks-too-far', entry.fileName);
    if (entry.isEncrypted()) throw new BookFault('locked');
    entries.set(entry.fileName, entry);
  }
  return entries;
}

// The reader of the archive stops where an entry holds more than its contents page says.
async function* textOf(zip: ZipFile, entry: Entry | undefined, name: string): AsyncGenerator<string> {
  if (entry === undefined) throw new BookFault('damaged', name);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry))
      yield decoder.decode(chunk as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (fault) {
    throw fault instanceof BookFault ? fault : new BookFault('damaged', name);
  }
}
