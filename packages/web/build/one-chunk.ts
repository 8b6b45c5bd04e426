import { join } from 'node:path';
import { filesFrom } from './files-from.ts';

const source = join(import.meta.dirname, '../src');
const packages = /node_modules[\\/](@tanstack|oauth4webapi|wouter|regexparam|mitt|use-sync-external-store)[\\/]/;

/** What the entry and the border desk's first page are made of: one file instead of fifteen small ones, each with its own wait. */
export function ofTheFirstPage(): (id: string) => boolean {
  const entry = join(source, 'main.tsx');
  const page = join(source, 'border/batches-page.tsx');
  const files = new Set(filesFrom(entry, /border\/batches-page\.tsx$/));
  files.delete(entry);
  files.delete(page);
  return (id) => files.has(id) || packages.test(id);
}
