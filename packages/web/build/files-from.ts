import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const typesOnly = /^import type [^;]*;/gm;
const law = join(import.meta.dirname, '../../domain/src');
const imports = /(?:from '(\.[^']+|@homeward\/domain\/[^']+)')|(?:\bimport\('([^']+)'\))/g;

/** Every file of the app that comes with one, by its imports; what is imported later comes too where `later` has its address. */
export function filesFrom(file: string, later: RegExp, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8').replaceAll(typesOnly, '');
  for (const [, fixed, postponed = ''] of text.matchAll(imports)) {
    const next = fixed ?? (later.test(postponed) ? postponed : undefined);
    if (next !== undefined) filesFrom(placeOf(next, file), later, seen);
  }
  return seen;
}

function placeOf(address: string, from: string): string {
  const ofTheLaw = /^@homeward\/domain\/(.+)$/.exec(address)?.[1];
  return ofTheLaw === undefined ? join(dirname(from), address) : join(law, `${ofTheLaw}.ts`);
}
