import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** SHA-256 over names and contents of every file that the patterns match under the checkout, in name order. */
export function fingerprint(patterns: readonly string[], exclude: readonly string[] = []): string {
  const hash = createHash('sha256');
  const files = globSync(patterns, { cwd: root, exclude: [...exclude, '**/node_modules/**', '**/dist/**'] });
  for (const file of [...new Set(files)].sort()) {
    if (!statSync(join(root, file)).isFile()) continue;
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
