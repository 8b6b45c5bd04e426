import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { BookFault } from '../fault.ts';
import type { Book } from './book.ts';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import { limits } from './limits.ts';
import { readOds } from './ods.ts';
import { openPackage } from './package.ts';
import { readXlsx } from './xlsx.ts';

/** A file as what its first bytes say it is; its name decides only between texts. */
export function openBook(path: string): Promise<Book> | Book {
  const { size } = statSync(path);
  if (size > limits.file) throw new BookFault('too-large');
  const head = firstBytes(path);
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return openZipped(path);
  // The container of old .xls files, and of every workbook that has a password.
  if (head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) throw new BookFault('locked');
  const name = path.toLowerCase();
  if (name.endsWith('.json')) {
    if (size > limits.json) throw new BookFault('too-large');
    return readJson(path);
  }
  if (!/\.(csv|tsv|txt)$/.test(name) || head.includes(0)) throw new BookFault('not-a-workbook');
  return readCsv(
    path,
    head
      .toString('utf8')
      .split(/\r?\n/)
      .find((line) => line.trim() !== '') ?? '',
  );
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(64 * 1024);
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}

async function openZipped(path: string): Promise<Book> {
  const pack = await openPackage(path);
  try {
    if (pack.has('xl/workbook.xml')) return await readXlsx(pack);
    if (pack.has('content.xml')) return await readOds(pack);
    throw new BookFault('not-a-workbook');
  } catch (fault) {
    pack.close();
    throw fault;
  }
}
