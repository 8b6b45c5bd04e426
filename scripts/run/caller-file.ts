import { resolve } from 'node:path';

/** A file as the caller names it: from where the caller stands, not where the verb runs. */
export function callerFile(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', file);
}
