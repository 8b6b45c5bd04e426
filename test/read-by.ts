import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file and every file that it imports by its path, itself or through another; `further` says which of those are read at all. */
export function readBy(
  file: string,
  further: (path: string) => boolean,
  found = new Set<string>(),
): ReadonlySet<string> {
  if (found.has(file) || !further(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, path = ''] of run(textOf(file)).matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g))
    readBy(join(dirname(file), path), further, found);
  return found;
}

/** Without what is imported for its types alone: nothing of it runs. */
const run = (text: string): string => text.replaceAll(/^import type [^;]*;/gm, '');

const texts = new Map<string, string>();

export function textOf(file: string): string {
  const known = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, known);
  return known;
}
